#pragma once

#include <azalai/access/dossier_ids.h>
#include <azalai/time/instant.h>

#include <array>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace azalai {

struct StatusSpell {
    Instant from;
    Instant to;
    Status status = Status::Open;

    bool operator==(const StatusSpell&) const = default;
};

/// A status that holds from an instant on, until the next one.
struct StatusFrom {
    Instant from;
    Status status = Status::Open;

    bool operator==(const StatusFrom&) const = default;
};

/// From an instant on, the item of that index has the status.
struct StatusChange {
    std::uint32_t item = 0;
    Instant from;
    Status status = Status::Open;
};

/// The statuses over time of the items of a dossier's list: by index inside, by id outside. A table made from another
/// one shares with it what did not change, so that a revision of a country's network costs what the change touched.
class SpellTable {
public:
    SpellTable() = default;

    /// changes  Those of one item in order of time; the order of items is free. What changes nothing is left out. An
    /// item
    ///          without any has no spells.
    /// end      Of every item's last spell.
    /// told     Per item: those that are not told are known by index only. Null: all are told.
    SpellTable(DossierIds ids, Instant end, std::span<const StatusChange> changes,
               std::shared_ptr<const std::vector<bool>> told = nullptr);

    /// The table of another revision of the dossier, with other statuses for some items.
    /// ids      Those of the revision: the same.
    /// changes  Of the items that differ all changes, as above.
    [[nodiscard]] SpellTable revised(DossierIds ids, std::span<const StatusChange> changes) const;

    // By index.
    [[nodiscard]] std::span<const StatusFrom> changesOf(std::size_t item) const;
    [[nodiscard]] std::vector<StatusSpell> spellsOf(std::size_t item) const;
    [[nodiscard]] std::optional<Status> statusOf(std::size_t item, Instant at) const; ///< none before the first spell

    // By id.
    [[nodiscard]] bool contains(std::string_view id) const;
    [[nodiscard]] std::optional<std::vector<StatusSpell>> find(std::string_view id) const;
    [[nodiscard]] std::vector<StatusSpell> at(std::string_view id) const; ///< Input  an id that has spells

    /// Items with spells in the order of their ids, as pairs of id and spells.
    class Iterator {
    public:
        using value_type = std::pair<std::string_view, std::vector<StatusSpell>>;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Iterator(const SpellTable* table, std::size_t rank) : m_table(table), m_rank(rank) { skipEmpty(); }
        value_type operator*() const;
        Iterator& operator++() {
            ++m_rank;
            skipEmpty();
            return *this;
        }
        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        void skipEmpty();

        const SpellTable* m_table = nullptr;
        std::size_t m_rank = 0;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }
    [[nodiscard]] std::size_t size() const { return m_ids ? m_ids->size() : 0; } ///< of the dossier's list

    /// Do the same ids have the same spells, whatever the order of the lists?
    friend bool operator==(const SpellTable& a, const SpellTable& b);

private:
    static constexpr std::size_t blockSize = 256;
    /// The statuses of neighbouring items, one item after the other.
    struct Block {
        std::array<std::uint32_t, blockSize + 1> starts{};
        std::vector<StatusFrom> statuses;
    };
    using Blocks = std::vector<std::shared_ptr<const Block>>;

    [[nodiscard]] bool isTold(std::size_t item) const {
        return (!m_told || (*m_told)[item]) && !changesOf(item).empty();
    }

    std::optional<DossierIds> m_ids; ///< none in an empty table
    std::shared_ptr<const std::vector<bool>> m_told;
    Instant m_end{};
    Blocks m_blocks;
};

} // namespace azalai

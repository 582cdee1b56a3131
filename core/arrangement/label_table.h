#pragma once

#include <azalai/arrangement/zone_sets.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace azalai {

/// The name of a set of zones: the exclusive or of its zones' keys, so that to cross a border is one operation and does
/// not depend on the order. 0 is the empty set. Two of a million sets share a name with a chance of 3e-8.
using Label = std::uint64_t;

/// The key of a zone by its number (the output function of SplitMix64, Steele, Lea and Flood 2014).
[[nodiscard]] constexpr Label keyOf(std::uint32_t zone) {
    std::uint64_t z = (zone + 1ULL) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

/// Sets by label, with the ground of each. Every set but the empty one knows one that differs from it by a zone, so
/// that its zones can be told when somebody asks.
class LabelTable {
public:
    struct Entry {
        Label label = 0;
        AreaUnits area = 0;
        std::uint32_t near = 0; ///< entry of a set that differs by one zone
        std::uint32_t zone = 0; ///< that zone
    };

    LabelTable();

    /// The number of a set's entry, made where it was missing. The set is that of entry `near` with `zone` added or
    /// taken.
    std::uint32_t entry(Label label, std::uint32_t near, std::uint32_t zone) {
        std::size_t place = label & m_mask;
        while (m_places[place] != none) {
            if (m_entries[m_places[place]].label == label) return m_places[place];
            place = (place + 1) & m_mask;
        }
        return add(label, near, zone, place);
    }
    /// The entry of a set that is there; the empty set's for one that is not.
    [[nodiscard]] std::uint32_t find(Label label) const;
    void addGround(std::uint32_t entry, AreaUnits area) { m_entries[entry].area += area; }

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// Adds the ground of another table's sets, in the order of its entries. Incomplete where stopped.
    /// Result  For each of its entries, the one here.
    std::vector<std::uint32_t> absorb(const LabelTable& other, const std::stop_token& stop = {});
    /// Asks the memory for what entry() will look at soon: first where the label is looked up, later the entry itself.
    void expectLabel(Label label) const { __builtin_prefetch(&m_places[label & m_mask]); }
    void expectEntry(Label label) const {
        if (const std::uint32_t entry = m_places[label & m_mask]; entry != none)
            __builtin_prefetch(&m_entries[entry], 1);
    }
    /// Room for so many sets without growing.
    void reserve(std::size_t sets);

    /// The zones of an entry's set, ascending.
    [[nodiscard]] std::vector<std::uint32_t> zonesOf(std::uint32_t entry) const;
    /// Sets that occur (see leastArea), by zones.
    [[nodiscard]] std::vector<ZoneSet> sets(std::size_t threads = 1) const;

private:
    static constexpr std::uint32_t none = ~0U;

    std::uint32_t add(Label label, std::uint32_t near, std::uint32_t zone, std::size_t place);
    void rehash(std::size_t places);

    std::vector<Entry> m_entries; ///< the empty set first
    std::vector<std::uint32_t> m_places;
    std::size_t m_mask = 0;
};

} // namespace azalai

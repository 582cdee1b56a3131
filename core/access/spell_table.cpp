#include <azalai/access/spell_table.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <numeric>

namespace azalai {

namespace {

/// The changes of each item together, in order of items; those of one item in the order given.
std::vector<StatusChange> byItem(std::span<const StatusChange> changes) {
    std::vector<StatusChange> sorted(changes.begin(), changes.end());
    if (!std::ranges::is_sorted(sorted, {}, &StatusChange::item))
        std::ranges::stable_sort(sorted, {}, &StatusChange::item);
    const auto repeats = std::ranges::unique(
        sorted, [](const StatusChange& a, const StatusChange& b) { return a.item == b.item && a.status == b.status; });
    sorted.erase(repeats.begin(), repeats.end());
    return sorted;
}

} // namespace

SpellTable::SpellTable(DossierIds ids, Instant end, std::span<const StatusChange> changes,
                       std::shared_ptr<const std::vector<bool>> told)
    : m_ids(std::move(ids)), m_told(std::move(told)), m_end(end) {
    static const auto none = std::make_shared<const Block>();
    m_blocks.assign((m_ids->size() + blockSize - 1) / blockSize, none);
    *this = revised(*m_ids, changes);
}

SpellTable SpellTable::revised(DossierIds ids, std::span<const StatusChange> changes) const {
    SpellTable table = *this;
    AZALAI_EXPECT(ids.size() == size());
    table.m_ids = std::move(ids);
    const std::vector<StatusChange> sorted = byItem(changes);
    for (auto next = sorted.begin(); next != sorted.end();) {
        const std::size_t number = next->item / blockSize;
        auto block = std::make_shared<Block>();
        for (std::size_t i = 0; i < blockSize; ++i) {
            const std::size_t item = number * blockSize + i;
            block->starts[i] = static_cast<std::uint32_t>(block->statuses.size());
            if (next == sorted.end() || next->item != item) {
                const std::span<const StatusFrom> kept =
                    item < size() ? changesOf(item) : std::span<const StatusFrom>{};
                block->statuses.insert(block->statuses.end(), kept.begin(), kept.end());
                continue;
            }
            for (; next != sorted.end() && next->item == item; ++next)
                block->statuses.push_back({next->from, next->status});
        }
        block->starts[blockSize] = static_cast<std::uint32_t>(block->statuses.size());
        AZALAI_EXPECT(next == sorted.end() || next->item >= (number + 1) * blockSize);
        table.m_blocks[number] = std::move(block);
    }
    return table;
}

std::span<const StatusFrom> SpellTable::changesOf(std::size_t item) const {
    const Block& block = *m_blocks[item / blockSize];
    const std::size_t i = item % blockSize;
    return {block.statuses.data() + block.starts[i], block.statuses.data() + block.starts[i + 1]};
}

std::vector<StatusSpell> SpellTable::spellsOf(std::size_t item) const {
    const std::span<const StatusFrom> changes = changesOf(item);
    std::vector<StatusSpell> spells;
    for (std::size_t i = 0; i < changes.size(); ++i)
        spells.push_back({changes[i].from, i + 1 < changes.size() ? changes[i + 1].from : m_end, changes[i].status});
    return spells;
}

std::optional<Status> SpellTable::statusOf(std::size_t item, Instant at) const {
    const std::span<const StatusFrom> changes = changesOf(item);
    const auto later = std::ranges::upper_bound(changes, at, {}, &StatusFrom::from);
    return later == changes.begin() ? std::nullopt : std::optional(std::prev(later)->status);
}

bool SpellTable::contains(std::string_view id) const {
    const auto item = m_ids ? m_ids->find(id) : std::nullopt;
    return item && isTold(*item);
}

std::optional<std::vector<StatusSpell>> SpellTable::find(std::string_view id) const {
    if (!contains(id)) return std::nullopt;
    return spellsOf(*m_ids->find(id));
}

std::vector<StatusSpell> SpellTable::at(std::string_view id) const {
    AZALAI_EXPECT(contains(id));
    return spellsOf(*m_ids->find(id));
}

SpellTable::Iterator::value_type SpellTable::Iterator::operator*() const {
    const std::size_t item = m_table->m_ids->ranked(m_rank);
    return {m_table->m_ids->at(item), m_table->spellsOf(item)};
}

void SpellTable::Iterator::skipEmpty() {
    while (m_rank < m_table->size() && !m_table->isTold(m_table->m_ids->ranked(m_rank)))
        ++m_rank;
}

bool operator==(const SpellTable& a, const SpellTable& b) {
    auto one = a.begin();
    auto other = b.begin();
    for (; one != a.end() && other != b.end(); ++one, ++other)
        if (*one != *other) return false;
    return one == a.end() && other == b.end();
}

} // namespace azalai

#include <azalai/network/drop_doubled.h>

#include <algorithm>

namespace azalai {

namespace {

/// A stretch that may have another one on top of it.
struct Shared {
    GridPoint low;
    GridPoint high;
    std::int8_t level = 0;
    std::uint32_t rank = 0;
    std::uint32_t line = 0;
    std::uint32_t vertex = 0;

    friend auto operator<=>(const Shared&, const Shared&) = default;
    [[nodiscard]] bool isOn(const Shared& o) const { return low == o.low && high == o.high && level == o.level; }
};

/// Do two stretches end at a vertex that may run on top of each other: those of lines that meet there, or the two of
/// one line that turns back.
bool isShared(const NodingRows& rows, std::size_t v) {
    const bool turnsBack = (rows.flags[v] & isEnd) == 0 && rows.points[v - 1] == rows.points[v + 1];
    return turnsBack || (rows.flags[v] & IsMet) != 0;
}

std::vector<Shared> sharedStretches(const NodingRows& rows) {
    std::vector<Shared> shared;
    for (std::size_t row = 0; row < rows.lines.size(); ++row)
        for (std::uint32_t v = rows.starts[row]; v + 1 < rows.starts[row + 1]; ++v) {
            if (!rows.isStretch(v) || !isShared(rows, v) || !isShared(rows, v + 1)) continue;
            shared.push_back({.low = std::min(rows.points[v], rows.points[v + 1]),
                              .high = std::max(rows.points[v], rows.points[v + 1]),
                              .level = rows.levels[v],
                              .rank = rows.ranks[row],
                              .line = rows.lines[row],
                              .vertex = v});
        }
    std::ranges::sort(shared);
    return shared;
}

} // namespace

std::vector<DoubledLine> dropDoubled(NodingRows& rows) {
    struct Found {
        std::uint32_t line;
        std::uint32_t other;
        std::uint32_t vertex;
        auto operator<=>(const Found&) const = default;
    };
    std::vector<Found> found;
    const std::vector<Shared> shared = sharedStretches(rows);
    for (std::size_t i = 0, first = 0; i < shared.size(); ++i) {
        if (!shared[i].isOn(shared[first])) first = i;
        if (i == first) continue;
        rows.flags[shared[i].vertex] |= IsGone | IsMet;
        rows.flags[shared[i].vertex + 1] |= IsMet;
        found.push_back({shared[i].line, shared[first].line, shared[i].vertex});
    }
    std::ranges::sort(found);
    std::vector<DoubledLine> doubled;
    for (const Found& f : found)
        if (doubled.empty() || doubled.back().line != f.line || doubled.back().other != f.other)
            doubled.push_back({f.line, f.other, rows.points[f.vertex]});
    return doubled;
}

} // namespace azalai

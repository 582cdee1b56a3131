#include <azalai/base/expect.h>
#include <azalai/network/cut_at_nodes.h>
#include <azalai/network/drop_doubled.h>
#include <azalai/network/find_loose_ends.h>
#include <azalai/network/join_places.h>
#include <azalai/network/meet_lines.h>
#include <azalai/network/node_lines.h>
#include <azalai/network/snap_ends.h>

#include <algorithm>
#include <cstdlib>

namespace azalai {

namespace {

bool canBeNoded(const LineRows& lines) {
    for (std::size_t i = 0; i < lines.count(); ++i) {
        const auto line = lines.line(i);
        if (line.size() < 2) return false;
        for (std::size_t p = 1; p < line.size(); ++p) {
            const std::int64_t dx = std::int64_t{line[p].x} - line[p - 1].x;
            const std::int64_t dy = std::int64_t{line[p].y} - line[p - 1].y;
            if ((dx == 0 && dy == 0) || std::abs(dx) > longestStretch || std::abs(dy) > longestStretch) return false;
        }
    }
    return true;
}

bool isBefore(const DoubledLine& a, const DoubledLine& b) {
    return a.line != b.line ? a.line < b.line : a.other < b.other;
}

} // namespace

NodedLines nodeLines(const LineRows& lines, const NodingRules& rules) {
    AZALAI_EXPECT(canBeNoded(lines));
    NodedLines noded;
    NodingRows rows(lines);
    meetLines(rows);
    noded.doubled = dropDoubled(rows);
    const bool hasMoved = snapEnds(rows, rules.snap);
    const std::vector<std::optional<StretchFoot>> stops = joinPlaces(rows, rules.places, rules.reach);
    if (hasMoved || !stops.empty()) {
        meetLines(rows);
        const std::vector<DoubledLine> more = dropDoubled(rows);
        noded.doubled.insert(noded.doubled.end(), more.begin(), more.end());
        std::ranges::stable_sort(noded.doubled, isBefore);
        const auto repeats = std::ranges::unique(
            noded.doubled, [](const DoubledLine& a, const DoubledLine& b) { return !isBefore(a, b); });
        noded.doubled.erase(repeats.begin(), repeats.end());
    }
    noded.looseEnds = findLooseEnds(rows, rules.loose);
    cutAtNodes(rows, stops, noded);
    return noded;
}

} // namespace azalai

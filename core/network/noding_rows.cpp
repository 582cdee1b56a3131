#include <azalai/arrangement/ring_edges.h>
#include <azalai/network/noding_rows.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace azalai {

namespace {

/// The lines in an order in which near ones are near each other.
std::vector<std::uint32_t> orderAlongCurve(const LineRows& lines) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    order.reserve(lines.count());
    for (std::uint32_t i = 0; i < lines.count(); ++i) {
        GridBox box;
        for (const GridPoint p : lines.line(i))
            box.add(p);
        order.emplace_back(alongCurve(box), i);
    }
    std::ranges::sort(order);
    std::vector<std::uint32_t> numbers;
    numbers.reserve(order.size());
    for (const auto& [place, number] : order)
        numbers.push_back(number);
    return numbers;
}

/// Per line, its place in the order of points and level: an order that does not depend on how lines are numbered, but
/// for lines that are the same.
std::vector<std::uint32_t> ranksByPoints(const LineRows& lines) {
    std::vector<std::uint32_t> order(lines.count());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const auto points = std::lexicographical_compare_three_way(lines.line(a).begin(), lines.line(a).end(),
                                                                   lines.line(b).begin(), lines.line(b).end());
        if (points != 0) return points < 0;
        return lines.levels[a] != lines.levels[b] ? lines.levels[a] < lines.levels[b] : a < b;
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
    return ranks;
}

} // namespace

NodingRows::NodingRows(const LineRows& given) : lines(orderAlongCurve(given)) {
    const std::vector<std::uint32_t> ranksOfLines = ranksByPoints(given);
    ranks.reserve(lines.size());
    for (const std::uint32_t number : lines)
        ranks.push_back(ranksOfLines[number]);
    points.reserve(given.points.size());
    flags.reserve(given.points.size());
    levels.reserve(given.points.size());
    starts.reserve(lines.size() + 1);
    for (const std::uint32_t number : lines) {
        const auto line = given.line(number);
        starts.push_back(static_cast<std::uint32_t>(points.size()));
        points.insert(points.end(), line.begin(), line.end());
        flags.resize(points.size(), 0);
        levels.resize(points.size(), given.levels[number]);
        flags[starts.back()] |= IsFirst;
        flags.back() |= IsLast;
    }
    starts.push_back(static_cast<std::uint32_t>(points.size()));
}

std::size_t NodingRows::rowOf(std::size_t vertex) const {
    const auto after = std::ranges::upper_bound(starts, static_cast<std::uint32_t>(vertex));
    return static_cast<std::size_t>(after - starts.begin()) - 1;
}

BoxTree NodingRows::tree() const {
    std::vector<GridBox> boxes(points.size());
    for (std::size_t v = 0; v < points.size(); ++v)
        boxes[v] = isStretch(v) ? boxOf(stretch(v)) : boxOf(GridEdge{points[v], points[v]});
    return BoxTree(boxes);
}

StretchCut NodingRows::cutAt(std::size_t vertex, GridPoint at) const {
    const GridPoint from = points[vertex];
    return {.vertex = static_cast<std::uint32_t>(vertex),
            .along = std::abs(std::int64_t{at.x} - from.x) + std::abs(std::int64_t{at.y} - from.y),
            .at = at};
}

void NodingRows::cut(std::vector<StretchCut> cuts) {
    std::ranges::sort(cuts);
    NodingRows next = std::move(*this);
    *this = NodingRows(LineRows{});
    starts.clear();
    lines = std::move(next.lines);
    ranks = std::move(next.ranks);
    const std::size_t most = next.points.size() + cuts.size();
    points.reserve(most);
    flags.reserve(most);
    levels.reserve(most);
    starts.reserve(next.starts.size());
    auto at = cuts.cbegin();
    const auto add = [&](GridPoint p, std::uint8_t flag, std::int8_t level) {
        const bool repeats = points.size() > starts.back() && points.back() == p;
        if (repeats) {
            flags.back() |= flag;
            return;
        }
        points.push_back(p);
        flags.push_back(flag);
        levels.push_back(level);
    };
    for (std::size_t row = 0; row < lines.size(); ++row) {
        starts.push_back(static_cast<std::uint32_t>(points.size()));
        for (std::size_t v = next.starts[row]; v < next.starts[row + 1]; ++v) {
            add(next.points[v], next.flags[v], next.levels[v]);
            for (; at != cuts.cend() && at->vertex == v; ++at)
                add(at->at, at->flag, next.levels[v]);
        }
    }
    starts.push_back(static_cast<std::uint32_t>(points.size()));
}

} // namespace azalai

#include <azalai/arrangement/pair_area.h>

#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/locate.h>
#include <azalai/arrangement/orientation.h>
#include <azalai/arrangement/place_crossing.h>

#include <algorithm>

namespace azalai {

namespace {

/// The ground of rings that begin in the other zone: crossings count from a ring's first point, so that a ring which
/// begins inside owes its whole area.
AreaUnits ringsBeginningInside(const IndexedOutline& own, const IndexedOutline& other, int moved) {
    AreaUnits sum = 0;
    for (const RingSpan& ring : own.rings())
        if (isInside(own.point(ring.first), moved, other)) sum += own.ringArea(ring);
    return sum;
}

} // namespace

AreaUnits sharedArea(const IndexedOutline& first, const IndexedOutline& second, CrossingSearch& scratch) {
    if (!first.box().meets(second.box())) return 0;
    scratch.clear();
    scratch.wantsTouches = false;
    findCrossings(first, second, true, scratch);
    AreaUnits area = ringsBeginningInside(first, second, -1) + ringsBeginningInside(second, first, 1);
    for (const EdgeCrossing& c : scratch.crossings) {
        const PlacedCrossing placed = placeCrossing(c, first, second);
        const AreaUnits underFirst = first.curtainTo(c.first) + placed.underFirst;
        const AreaUnits underSecond = second.curtainTo(c.second) + placed.underSecond;
        area += c.enters ? underSecond - underFirst : underFirst - underSecond;
    }
    return area;
}

AreaUnits sharedArea(const IndexedOutline& first, const IndexedOutline& second) {
    CrossingSearch scratch;
    return sharedArea(first, second, scratch);
}

std::vector<ZonePairNumbers> meetingPairs(std::span<const IndexedOutline* const> outlines) {
    std::vector<std::uint32_t> byWest;
    for (std::uint32_t i = 0; i < outlines.size(); ++i)
        if (!outlines[i]->box().isEmpty()) byWest.push_back(i);
    std::ranges::sort(byWest, {}, [&](std::uint32_t i) { return std::pair(outlines[i]->box().minX, i); });
    std::vector<GridBox> boxes;
    for (const std::uint32_t i : byWest)
        boxes.push_back(outlines[i]->box());
    std::vector<ZonePairNumbers> pairs;
    for (std::size_t a = 0; a < boxes.size(); ++a)
        for (std::size_t b = a + 1; b < boxes.size() && boxes[b].minX <= boxes[a].maxX; ++b)
            if (boxes[a].minY <= boxes[b].maxY && boxes[b].minY <= boxes[a].maxY)
                pairs.emplace_back(std::minmax(byWest[a], byWest[b]));
    std::ranges::sort(pairs);
    return pairs;
}

std::vector<ZonePairNumbers> meetingPairs(std::span<const IndexedOutline> outlines) {
    return meetingPairs(addressesOf(outlines));
}

namespace {

/// Of many zones the second of a pair comes from main memory. While some pairs are computed it is on its way.
constexpr std::size_t ahead = 3;

void prefetchObject(const IndexedOutline& outline) {
    const auto* bytes = reinterpret_cast<const char*>(&outline);
    for (std::size_t at = 0; at < sizeof outline + 63; at += 64)
        __builtin_prefetch(bytes + at);
}

void prefetchBorder(const IndexedOutline& outline) {
    if (outline.rings().empty()) return;
    __builtin_prefetch(outline.rings().data());
    __builtin_prefetch(outline.x());
    __builtin_prefetch(outline.y());
    const BoxGroup& root = outline.blocks().group(outline.blocks().levels() - 1, 0);
    for (const auto* column : {&root.minX, &root.minY, &root.maxX, &root.maxY})
        __builtin_prefetch(column->data());
}

} // namespace

std::vector<AreaUnits> sharedAreas(std::span<const IndexedOutline> outlines, std::span<const ZonePairNumbers> pairs,
                                   std::size_t threads, const std::stop_token& stop) {
    std::vector<AreaUnits> areas(pairs.size());
    std::vector<CrossingSearch> scratch(std::max<std::size_t>(threads, 1));
    forEachBlock(pairs.size(), 64, threads, stop, [&](std::size_t thread, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (i + 2 * ahead < end) prefetchObject(outlines[pairs[i + 2 * ahead].second]);
            if (i + ahead < end) prefetchBorder(outlines[pairs[i + ahead].second]);
            areas[i] = sharedArea(outlines[pairs[i].first], outlines[pairs[i].second], scratch[thread]);
        }
    });
    return areas;
}

} // namespace azalai

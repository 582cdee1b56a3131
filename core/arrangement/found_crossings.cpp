#include <azalai/arrangement/found_crossings.h>

#include <azalai/arrangement/border_facts.h>
#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/map_order.h>
#include <azalai/arrangement/near_pairs.h>
#include <azalai/arrangement/place_crossing.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <atomic>

namespace azalai {

namespace {

void mark(BorderTouches& touches, std::uint32_t zone, std::uint32_t slot) {
    std::atomic_ref(touches.slots[touches.starts[zone] + slot]).store(1, std::memory_order_relaxed);
}

/// Rings of one zone are not searched for crossings: they have none, but may share points.
void markOwnTouches(std::span<const IndexedOutline* const> zones, std::size_t threads, BorderTouches& touches,
                    const std::stop_token& stop) {
    forEachBlock(zones.size(), 16, threads, stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t z = begin; z < end; ++z)
            for (const std::uint32_t slot : ownTouches(*zones[z]))
                mark(touches, static_cast<std::uint32_t>(z), slot);
    });
}

/// Zones with ground.
std::vector<std::uint32_t> mapOrderOf(std::span<const IndexedOutline* const> zones) {
    std::vector<GridBox> boxes;
    boxes.reserve(zones.size());
    for (const IndexedOutline* zone : zones)
        boxes.push_back(zone->box());
    std::vector<std::uint32_t> order = mapOrder(boxes);
    std::erase_if(order, [&](std::uint32_t zone) { return boxes[zone].isEmpty(); });
    return order;
}

/// Every two zones whose boxes meet, near pairs near each other.
std::vector<ZonePairNumbers> pairsInOrder(std::span<const IndexedOutline* const> zones,
                                          const std::vector<std::uint32_t>& order) {
    std::vector<GridBox> boxes;
    boxes.reserve(order.size());
    for (const std::uint32_t zone : order)
        boxes.push_back(zones[zone]->box());
    std::vector<ZonePairNumbers> pairs;
    forEachNearPair(BoxTree(boxes),
                    [&](std::size_t i, std::size_t j) { pairs.emplace_back(std::minmax(order[i], order[j])); });
    return pairs;
}

} // namespace

FoundCrossings::FoundCrossings(std::span<const IndexedOutline* const> zones, std::size_t threads,
                               BorderTouches* touches, const std::stop_token& stop)
    : m_order(mapOrderOf(zones)), m_pairs(pairsInOrder(zones, m_order)), m_starts(m_pairs.size()),
      m_blocks((m_pairs.size() + pairsPerBlock - 1) / pairsPerBlock) {
    if (touches != nullptr) {
        std::size_t slots = 0;
        for (const IndexedOutline* zone : zones) {
            touches->starts.push_back(slots);
            slots += zone->slots();
        }
        touches->slots.assign(slots, 0);
        markOwnTouches(zones, threads, *touches, stop);
    }
    std::vector<CrossingSearch> searches(std::max<std::size_t>(threads, 1));
    std::vector<std::vector<FoundCrossing>> rooms(searches.size()); // so that each block takes what it needs
    forEachBlock(m_pairs.size(), pairsPerBlock, threads, stop,
                 [&](std::size_t thread, std::size_t begin, std::size_t end) {
                     std::vector<FoundCrossing>& room = rooms[thread];
                     room.clear();
                     for (std::size_t pair = begin; pair < end && !(pair % 64 == 0 && stop.stop_requested()); ++pair)
                         findIn(pair, zones, searches[thread], room, touches);
                     m_blocks[begin / pairsPerBlock].crossings = room;
                 });
    for (Block& block : m_blocks) {
        block.firstNumber = static_cast<std::uint32_t>(m_size);
        m_size += block.crossings.size();
        if (touches != nullptr)
            touches->onEdges.insert(touches->onEdges.end(), block.pointsOnEdges.begin(), block.pointsOnEdges.end());
    }
    AZALAI_EXPECT(m_size < std::size_t{1} << 28U); // a crossing, a side, a direction and a bit more in 32 bits
    if (touches == nullptr) return;
    std::ranges::sort(touches->onEdges);
    const auto repeats = std::ranges::unique(touches->onEdges);
    touches->onEdges.erase(repeats.begin(), repeats.end());
}

void FoundCrossings::findIn(std::size_t pair, std::span<const IndexedOutline* const> zones, CrossingSearch& search,
                            std::vector<FoundCrossing>& room, BorderTouches* touches) {
    const auto [zone0, zone1] = m_pairs[pair];
    const IndexedOutline& first = *zones[zone0];
    const IndexedOutline& second = *zones[zone1];
    m_starts[pair] = static_cast<std::uint32_t>(room.size());
    search.clear();
    search.wantsTouches = touches != nullptr;
    findCrossings(first, second, true, search);
    for (const EdgeCrossing& c : search.crossings) {
        const PlacedCrossing placed = placeCrossing(c, first, second);
        room.push_back({.under = {placed.underFirst, placed.underSecond},
                        .x = placed.x,
                        .y = placed.y,
                        .edge = {c.first, c.second},
                        .firstEnters = c.enters,
                        .isOnPoint = c.end != CrossingEnd::None});
    }
    if (touches == nullptr) return;
    for (const BorderTouch& touch : search.touches) {
        const std::uint32_t zone = touch.onFirst ? zone0 : zone1;
        mark(*touches, touch.onFirst ? zone1 : zone0, touch.other);
        if (zones[zone]->point(touch.edge) == touch.at)
            mark(*touches, zone, touch.edge);
        else
            m_blocks[pair / pairsPerBlock].pointsOnEdges.push_back({zone, touch.edge, touch.at});
    }
}

} // namespace azalai

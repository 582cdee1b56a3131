#include <azalai/arrangement/zones_at.h>

#include <azalai/arrangement/locate.h>

#include <algorithm>
#include <utility>

namespace azalai {

namespace {

/// Bits of the middle of a box, of x and y in turn: sorts boxes along a Z-order curve (Morton 1966).
std::uint64_t curvePlace(const GridBox& box) {
    const auto spread = [](std::int32_t low, std::int32_t high) {
        const std::int64_t middle = (static_cast<std::int64_t>(low) + high) / 2 + (std::int64_t{1} << 31U);
        auto bits = static_cast<std::uint64_t>(middle) & 0xffff'ffffU;
        bits = (bits | bits << 16U) & 0x0000'ffff'0000'ffffU;
        bits = (bits | bits << 8U) & 0x00ff'00ff'00ff'00ffU;
        bits = (bits | bits << 4U) & 0x0f0f'0f0f'0f0f'0f0fU;
        bits = (bits | bits << 2U) & 0x3333'3333'3333'3333U;
        return (bits | bits << 1U) & 0x5555'5555'5555'5555U;
    };
    return spread(box.minX, box.maxX) | spread(box.minY, box.maxY) << 1U;
}

} // namespace

ZoneFinder::ZoneFinder(std::span<const IndexedOutline* const> zones) : m_zones(zones.begin(), zones.end()) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    for (std::uint32_t i = 0; i < m_zones.size(); ++i)
        if (!m_zones[i]->box().isEmpty()) order.emplace_back(curvePlace(m_zones[i]->box()), i);
    std::ranges::sort(order);
    std::vector<GridBox> boxes;
    for (const auto& [place, number] : order) {
        m_order.push_back(number);
        boxes.push_back(m_zones[number]->box());
    }
    m_tree = BoxTree(boxes);
}

std::vector<std::uint32_t> ZoneFinder::zonesAt(GridPoint p, int moved) const {
    std::vector<std::uint32_t> found;
    visitNear({p.x, p.y, p.x, p.y}, [&](std::uint32_t number) {
        if (isInside(p, moved, *m_zones[number])) found.push_back(number);
    });
    std::ranges::sort(found);
    return found;
}

std::vector<std::uint32_t> zonesAt(std::span<const IndexedOutline> zones, GridPoint p) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < zones.size(); ++i)
        if (isInside(p, 1, zones[i])) found.push_back(i);
    return found;
}

} // namespace azalai

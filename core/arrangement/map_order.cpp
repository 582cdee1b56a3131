#include <azalai/arrangement/map_order.h>

#include <algorithm>
#include <utility>

namespace azalai {

namespace {

std::uint64_t placeOnCurve(const GridBox& box) {
    const auto spread = [](std::uint64_t v) {
        v &= 0xffffU;
        v = (v | v << 8U) & 0x00ff00ffU;
        v = (v | v << 4U) & 0x0f0f0f0fU;
        v = (v | v << 2U) & 0x33333333U;
        return (v | v << 1U) & 0x55555555U;
    };
    const auto cell = [](std::int64_t low, std::int64_t high) {
        return static_cast<std::uint64_t>(((low + high) / 2 + (std::int64_t{1} << 31U)) >> 16U);
    };
    return spread(cell(box.minX, box.maxX)) | spread(cell(box.minY, box.maxY)) << 1U;
}

} // namespace

std::vector<std::uint32_t> mapOrder(std::span<const GridBox> boxes) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> places;
    places.reserve(boxes.size());
    for (std::uint32_t i = 0; i < boxes.size(); ++i)
        places.emplace_back(placeOnCurve(boxes[i]), i);
    std::ranges::sort(places);
    std::vector<std::uint32_t> order;
    order.reserve(boxes.size());
    for (const auto& [place, number] : places)
        order.push_back(number);
    return order;
}

} // namespace azalai

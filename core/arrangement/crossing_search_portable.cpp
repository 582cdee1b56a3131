#include <azalai/arrangement/crossing_search_units.h>

namespace {

struct Lanes {
    static std::uint32_t boxes(const azalai::BoxGroup& g, const azalai::GridBox& box) {
        std::uint32_t hits = 0;
        for (std::uint32_t i = 0; i < azalai::fanOut; ++i)
            hits |= static_cast<std::uint32_t>(g.lane(i).meets(box)) << i;
        return hits;
    }
    static std::uint32_t edges(const std::int32_t* x, const std::int32_t* y, const azalai::GridBox& box) {
        std::uint32_t hits = 0;
        for (std::uint32_t i = 0; i < azalai::fanOut; ++i) {
            const bool isApart = (x[i] < box.minX && x[i + 1] < box.minX) || (x[i] > box.maxX && x[i + 1] > box.maxX) ||
                                 (y[i] < box.minY && y[i + 1] < box.minY) || (y[i] > box.maxY && y[i + 1] > box.maxY);
            hits |= static_cast<std::uint32_t>(!isApart) << i;
        }
        return hits;
    }
};

} // namespace

#include <azalai/arrangement/crossing_search_kernel.h>

namespace azalai {

const CrossingSearchUnit& portableUnit() {
    static const CrossingSearchUnit unit{"portable", searchAll, searchEdge};
    return unit;
}

} // namespace azalai

#include <azalai/arrangement/crossing_search_units.h>

namespace {

struct Lanes {
    static std::uint32_t boxes(const azalai::BoxGroup& g, const azalai::GridBox& box) {
        std::uint32_t hits = 0;
        for (std::uint32_t i = 0; i < azalai::fanOut; ++i)
            hits |= static_cast<std::uint32_t>(g.lane(i).meets(box)) << i;
        return hits;
    }
    /// Sixteen edges of a chain.
    class Edges {
    public:
        Edges(const std::int32_t* x, const std::int32_t* y) : m_x(x), m_y(y) {}

        /// A bit per edge whose box meets the box.
        [[nodiscard]] std::uint32_t meeting(const azalai::GridBox& box) const {
            std::uint32_t hits = 0;
            for (std::uint32_t i = 0; i < azalai::fanOut; ++i) {
                const bool isApart =
                    (m_x[i] < box.minX && m_x[i + 1] < box.minX) || (m_x[i] > box.maxX && m_x[i + 1] > box.maxX) ||
                    (m_y[i] < box.minY && m_y[i + 1] < box.minY) || (m_y[i] > box.maxY && m_y[i + 1] > box.maxY);
                hits |= static_cast<std::uint32_t>(!isApart) << i;
            }
            return hits;
        }
        /// May be more than cross.
        static std::uint32_t crossing(azalai::GridPoint, azalai::GridPoint, int, std::uint32_t hits) { return hits; }

    private:
        const std::int32_t* m_x;
        const std::int32_t* m_y;
    };
};

} // namespace

#include <azalai/arrangement/crossing_search_kernel.h>

namespace azalai {

const CrossingSearchUnit& portableUnit() {
    static const CrossingSearchUnit unit{"portable", searchAll, searchEdge};
    return unit;
}

} // namespace azalai

#ifdef __x86_64__

#include <azalai/arrangement/crossing_search_units.h>
#include <azalai/arrangement/orientation.h>

#include <immintrin.h>

// After the headers, so that nothing of theirs is compiled for a machine that may lack the unit.
#pragma GCC push_options
#pragma GCC target("avx2")

namespace {

struct Lanes {
    static __m256i load(const std::int32_t* from) {
        __m256i value;
        __builtin_memcpy(&value, from, sizeof value);
        return value;
    }
    /// A bit per lane where [low, high] misses [min, max] in either direction.
    static std::uint32_t apart(__m256i lowX, __m256i highX, __m256i lowY, __m256i highY, const azalai::GridBox& box) {
        const __m256i x = _mm256_or_si256(_mm256_cmpgt_epi32(lowX, _mm256_set1_epi32(box.maxX)),
                                          _mm256_cmpgt_epi32(_mm256_set1_epi32(box.minX), highX));
        const __m256i y = _mm256_or_si256(_mm256_cmpgt_epi32(lowY, _mm256_set1_epi32(box.maxY)),
                                          _mm256_cmpgt_epi32(_mm256_set1_epi32(box.minY), highY));
        return static_cast<std::uint32_t>(_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_or_si256(x, y))));
    }
    static std::uint32_t boxes(const azalai::BoxGroup& g, const azalai::GridBox& box) {
        const auto half = [&](std::size_t i) {
            return apart(load(&g.minX[i]), load(&g.maxX[i]), load(&g.minY[i]), load(&g.maxY[i]), box);
        };
        return ~(half(0) | half(8) << 8U) & 0xffffU;
    }
    /// Sixteen edges of a chain.
    class Edges {
    public:
        Edges(const std::int32_t* x, const std::int32_t* y) : m_halves{Half(x, y), Half(x + 8, y + 8)} {}

        /// A bit per edge whose box meets the box.
        [[nodiscard]] std::uint32_t meeting(const azalai::GridBox& box) const {
            return ~(m_halves[0].apartFrom(box) | m_halves[1].apartFrom(box) << 8U) & 0xffffU;
        }
        /// May be more than cross.
        static std::uint32_t crossing(azalai::GridPoint, azalai::GridPoint, int, std::uint32_t hits) { return hits; }

    private:
        struct Half {
            __m256i lowX, highX, lowY, highY;

            Half(const std::int32_t* x, const std::int32_t* y)
                : lowX(_mm256_min_epi32(load(x), load(x + 1))), highX(_mm256_max_epi32(load(x), load(x + 1))),
                  lowY(_mm256_min_epi32(load(y), load(y + 1))), highY(_mm256_max_epi32(load(y), load(y + 1))) {}
            [[nodiscard]] std::uint32_t apartFrom(const azalai::GridBox& box) const {
                return apart(lowX, highX, lowY, highY, box);
            }
        };

        Half m_halves[2];
    };
};

} // namespace

#include <azalai/arrangement/crossing_search_kernel.h>

#pragma GCC pop_options

namespace azalai {

const CrossingSearchUnit& avx2Unit() {
    static const CrossingSearchUnit unit{"avx2", searchAll, searchEdge};
    return unit;
}

} // namespace azalai

#endif

#ifdef __x86_64__

#include <azalai/arrangement/crossing_search_units.h>
#include <azalai/arrangement/orientation.h>

#include <immintrin.h>

// After the headers, so that nothing of theirs is compiled for a machine that may lack the unit.
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl")

namespace {

struct Lanes {
    static std::uint32_t boxes(const azalai::BoxGroup& g, const azalai::GridBox& box) {
        __mmask16 hits = _mm512_cmple_epi32_mask(_mm512_load_si512(g.minX.data()), _mm512_set1_epi32(box.maxX));
        hits = _mm512_mask_cmpge_epi32_mask(hits, _mm512_load_si512(g.maxX.data()), _mm512_set1_epi32(box.minX));
        hits = _mm512_mask_cmple_epi32_mask(hits, _mm512_load_si512(g.minY.data()), _mm512_set1_epi32(box.maxY));
        return _mm512_mask_cmpge_epi32_mask(hits, _mm512_load_si512(g.maxY.data()), _mm512_set1_epi32(box.minY));
    }
    static std::uint32_t edges(const std::int32_t* x, const std::int32_t* y, const azalai::GridBox& box) {
        const __m512i x0 = _mm512_loadu_si512(x);
        const __m512i x1 = _mm512_loadu_si512(x + 1);
        const __m512i y0 = _mm512_loadu_si512(y);
        const __m512i y1 = _mm512_loadu_si512(y + 1);
        __mmask16 hits = _mm512_cmple_epi32_mask(_mm512_min_epi32(x0, x1), _mm512_set1_epi32(box.maxX));
        hits = _mm512_mask_cmpge_epi32_mask(hits, _mm512_max_epi32(x0, x1), _mm512_set1_epi32(box.minX));
        hits = _mm512_mask_cmple_epi32_mask(hits, _mm512_min_epi32(y0, y1), _mm512_set1_epi32(box.maxY));
        return _mm512_mask_cmpge_epi32_mask(hits, _mm512_max_epi32(y0, y1), _mm512_set1_epi32(box.minY));
    }
};

} // namespace

#include <azalai/arrangement/crossing_search_kernel.h>

#pragma GCC pop_options

namespace azalai {

const CrossingSearchUnit& avx512Unit() {
    static const CrossingSearchUnit unit{"avx512", searchAll, searchEdge};
    return unit;
}

} // namespace azalai

#endif

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
    /// Sixteen edges of a chain.
    class Edges {
    public:
        Edges(const std::int32_t* x, const std::int32_t* y)
            : m_x(_mm512_loadu_si512(x)), m_y(_mm512_loadu_si512(y)), m_nextX(_mm512_loadu_si512(x + 1)),
              m_nextY(_mm512_loadu_si512(y + 1)), m_minX(_mm512_min_epi32(m_x, m_nextX)),
              m_maxX(_mm512_max_epi32(m_x, m_nextX)), m_minY(_mm512_min_epi32(m_y, m_nextY)),
              m_maxY(_mm512_max_epi32(m_y, m_nextY)) {}

        /// A bit per edge whose box meets the box.
        [[nodiscard]] std::uint32_t meeting(const azalai::GridBox& box) const {
            __mmask16 hits = _mm512_cmple_epi32_mask(m_minX, _mm512_set1_epi32(box.maxX));
            hits = _mm512_mask_cmpge_epi32_mask(hits, m_maxX, _mm512_set1_epi32(box.minX));
            hits = _mm512_mask_cmple_epi32_mask(hits, m_minY, _mm512_set1_epi32(box.maxY));
            return _mm512_mask_cmpge_epi32_mask(hits, m_maxY, _mm512_set1_epi32(box.minY));
        }

        /// Which of `hits` the edge from p to q crosses, by the very turns and ties of EdgeTest.
        /// moved  Number of the edge's zone minus that of these edges' zone.
        /// Input  no difference of coordinates passes 32 bits.
        [[nodiscard]] std::uint32_t crossing(azalai::GridPoint p, azalai::GridPoint q, int moved,
                                             std::uint32_t hits) const {
            const __m512i dx = _mm512_sub_epi32(m_nextX, m_x);
            const __m512i dy = _mm512_sub_epi32(m_nextY, m_y);
            const __m512i px = _mm512_sub_epi32(_mm512_set1_epi32(p.x), m_x);
            const __m512i py = _mm512_sub_epi32(_mm512_set1_epi32(p.y), m_y);
            // A turn of 0 counts as left where EdgeTest says so, as right elsewhere: less one, its sign tells.
            const __mmask16 southward = _mm512_cmplt_epi32_mask(dy, _mm512_setzero_si512()) |
                                        (_mm512_cmpeq_epi32_mask(dy, _mm512_setzero_si512()) &
                                         _mm512_cmpgt_epi32_mask(dx, _mm512_setzero_si512()));
            const __mmask16 isLeft = moved > 0 ? southward : static_cast<__mmask16>(~southward);
            const __m512i tie = _mm512_mask_set1_epi32(_mm512_set1_epi32(-1), isLeft, 0);
            const bool isSouthward = q.y < p.y || (q.y == p.y && q.x > p.x);
            const __m512i edgeTie = _mm512_set1_epi64(isSouthward == (moved < 0) ? 0 : -1);
            const __m512i edgeX = _mm512_set1_epi32(q.x - p.x);
            const __m512i edgeY = _mm512_set1_epi32(q.y - p.y);
            // Products are made of each second lane.
            const __m512i even = turns(dx, dy, px, py, edgeX, edgeY, edgeTie, sign32(tie));
            const __m512i odd = turns(_mm512_srli_epi64(dx, 32), _mm512_srli_epi64(dy, 32), _mm512_srli_epi64(px, 32),
                                      _mm512_srli_epi64(py, 32), edgeX, edgeY, edgeTie, _mm512_srai_epi64(tie, 32));
            const __m512i signs = _mm512_mask_blend_epi32(0xaaaa, _mm512_srli_epi64(even, 32), odd);
            const std::uint32_t found = _mm512_cmplt_epi32_mask(signs, _mm512_setzero_si512());
            return hits & found;
        }

    private:
        static __m512i sign32(__m512i v) { return _mm512_srai_epi64(_mm512_slli_epi64(v, 32), 32); }

        /// Negative where the edges cross.
        static __m512i turns(__m512i dx, __m512i dy, __m512i px, __m512i py, __m512i edgeX, __m512i edgeY,
                             __m512i edgeTie, __m512i tie) {
            const __m512i toP = _mm512_sub_epi64(_mm512_mul_epi32(dx, py), _mm512_mul_epi32(dy, px));
            const __m512i toStart = _mm512_sub_epi64(_mm512_mul_epi32(edgeY, px), _mm512_mul_epi32(edgeX, py));
            const __m512i turn = _mm512_sub_epi64(_mm512_mul_epi32(edgeX, dy), _mm512_mul_epi32(edgeY, dx));
            const __m512i sideP = _mm512_add_epi64(toP, tie);
            const __m512i sideQ = _mm512_sub_epi64(sideP, turn);
            const __m512i sideStart = _mm512_add_epi64(toStart, edgeTie);
            const __m512i sideEnd = _mm512_add_epi64(sideStart, turn);
            return _mm512_and_si512(_mm512_xor_si512(sideP, sideQ), _mm512_xor_si512(sideStart, sideEnd));
        }

        __m512i m_x, m_y, m_nextX, m_nextY;
        __m512i m_minX, m_maxX, m_minY, m_maxY;
    };
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

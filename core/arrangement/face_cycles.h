#pragma once

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/border_points.h>

#include <cstddef>
#include <stop_token>
#include <vector>

namespace azalai {

/// A piece of border with a face beside it. A piece begins at a crossing (its link) and runs to the next one along the
/// ring; link · 2 runs along the ring with the face on the left, link · 2 + 1 back, with the face on the ring's right.
using HalfPiece = std::uint32_t;

/// A closed walk of half-pieces around a face, or one side of a ring without crossings.
struct FaceCycle {
    Label label = 0;
    AreaUnits area = 0;    ///< negative: the walk goes around a hole of the face
    HalfPiece start = 0;   ///< its least half-piece; of a whole ring none
    std::size_t count = 0; ///< of half-pieces; 0: a whole ring
    std::size_t points = 0;
    std::uint32_t zone = 0; ///< of a whole ring
    std::uint32_t ring = 0;
    bool forward = true;
};

/// The walks around all faces that lie in some zone, without slivers of no width.
///
/// How  At a crossing the border of a face turns onto the other zone's border: which way is the crossing's one bit.
class FaceCycles {
public:
    /// Result  In the order of their least half-pieces, whole rings first, whatever the number of threads.
    FaceCycles(const Arrangement& arrangement, std::size_t threads, const std::stop_token& stop);

    [[nodiscard]] const std::vector<FaceCycle>& all() const { return m_cycles; }
    [[nodiscard]] WalkPoints pointsOf(const FaceCycle& cycle) const;

private:
    void takeWholeRings();
    void takeNotes();
    void trace(std::size_t thread, std::size_t threads, std::vector<FaceCycle>& cycles, const std::stop_token& stop);
    [[nodiscard]] HalfPiece after(HalfPiece half) const;
    [[nodiscard]] const RingSpan& ringOf(Link link) const;

    [[nodiscard]] Label labelOf(HalfPiece half) const {
        const Label left = m_pieces[half / 2].left;
        return half % 2 == 0 ? left : left ^ m_keys[zoneOf(half / 2)];
    }
    [[nodiscard]] std::uint32_t zoneOf(Link link) const { return m_lists.crossings[link / 2].zone[link % 2]; }
    [[nodiscard]] PieceEnd endAt(Link link) const {
        const Crossing& c = m_lists.crossings[link / 2];
        return {c.edge[link % 2], c.x, c.y, c.isTouched};
    }

    const Arrangement& m_arrangement;
    const CrossingLists& m_lists;
    const std::vector<BorderPiece>& m_pieces;
    std::vector<Label> m_keys; ///< by zone
    std::vector<std::uint8_t> m_seen;
    std::vector<FaceCycle> m_cycles;
    std::vector<BorderNotes> m_notes; ///< by zone
    std::vector<std::uint8_t> m_hasLongEdge;
};

} // namespace azalai

#pragma once

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/border_points.h>

#include <cstddef>
#include <stop_token>
#include <vector>

namespace azalai {

/// A piece of border with a face beside it. A piece begins at a place (see CrossedRings) and runs to the next one along
/// the ring; place · 2 runs along the ring with the face on the left, place · 2 + 1 back, with the face on the ring's
/// right.
using HalfPiece = std::uint32_t;

/// A closed walk of half-pieces around a face, or one side of a ring without crossings.
struct FaceCycle {
    AreaUnits area = 0;      ///< negative: the walk goes around a hole of the face
    std::uint32_t set = 0;   ///< entry of the table
    HalfPiece start = 0;     ///< its least half-piece; of a whole ring none
    std::uint32_t count = 0; ///< of half-pieces; 0: a whole ring
    std::uint32_t first = 0; ///< of its half-pieces, in the order of the walk; of a whole ring the ring
    std::uint16_t part = 0;  ///< of the lists of half-pieces
    bool forward = true;     ///< of a whole ring
};

/// The walks around all faces that lie in some zone and belong to sets that occur, without slivers of no width.
///
/// How  At a crossing the border of a face turns onto the other zone's border: which way is the crossing's one bit.
class FaceCycles {
public:
    /// Result  In the order of their least half-pieces, whole rings first, whatever the number of threads.
    FaceCycles(const Arrangement& arrangement, std::size_t threads, const std::stop_token& stop);

    [[nodiscard]] const std::vector<FaceCycle>& all() const { return m_cycles; }
    /// Puts the points of a cycle in the walk's place.
    void pointsOf(const FaceCycle& cycle, WalkPoints& walk) const;
    [[nodiscard]] Ring ringOf(const FaceCycle& cycle) const;

private:
    void takeWholeRings();
    void takeNotes(std::size_t threads);
    void trace(std::size_t part, std::size_t parts, std::vector<FaceCycle>& cycles, const std::stop_token& stop);
    void expectPiece(HalfPiece half) const;
    void expectPoints(HalfPiece half) const;
    [[nodiscard]] HalfPiece after(HalfPiece half) const;
    [[nodiscard]] PieceEnd endAt(std::uint32_t place) const {
        const RingCrossing& c = m_rings.crossings[place];
        return {c.edge, c.x, c.y, c.isTouched != 0};
    }
    [[nodiscard]] bool occurs(std::uint32_t set) const { return m_occurs[set] != 0; }

    const Arrangement& m_arrangement;
    const CrossedRings& m_rings;
    std::vector<std::uint8_t> m_occurs; ///< by set: it has ground, and is not that of nobody
    std::vector<FaceCycle> m_cycles;
    std::vector<std::vector<HalfPiece>> m_halves; ///< of all cycles, one after the other, part by part
    std::vector<BorderNotes> m_notes;             ///< by zone
    std::vector<std::uint8_t> m_hasLongEdge;
};

} // namespace azalai

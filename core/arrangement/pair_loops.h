#pragma once

#include <azalai/arrangement/crossing_search.h>
#include <azalai/arrangement/meeting_point.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// Where the borders of two zones cross. Arrays are by side: 0 for the first zone.
struct PairCrossing {
    std::array<std::uint32_t, 2> edge{};
    std::array<std::uint32_t, 2> next{}; ///< the crossing that follows along the ring
    std::array<bool, 2> isAround{};      ///< the ring's first point lies between here and there
    StepPoint at;
    bool firstEnters = false; ///< the border of the first zone runs into the second one
    bool isTouched = false;   ///< it lies on a grid point, or so near another crossing that it may be the same point
};

/// A stretch of a border of the ground that two zones share, along a ring of the zone of one side.
struct LoopPiece {
    std::uint32_t side = 0;
    std::uint32_t from = 0; ///< crossings
    std::uint32_t to = 0;
};

/// The borders of the ground that two zones share, as walks with that ground on their left: pieces of the two zones'
/// rings in turn, each inside the other zone, and rings that lie inside the other zone whole.
class PairLoops {
public:
    struct WholeRing {
        std::uint32_t side = 0;
        std::uint32_t ring = 0;
    };

    /// first  Has the lower number (see orientation.h).
    void find(const IndexedOutline& first, const IndexedOutline& second);

    [[nodiscard]] const IndexedOutline& zone(std::uint32_t side) const { return *m_zones[side]; }
    [[nodiscard]] const std::vector<PairCrossing>& crossings() const { return m_crossings; }
    [[nodiscard]] const std::vector<BorderTouch>& touches() const { return m_search.touches; }
    [[nodiscard]] const std::vector<WholeRing>& wholeRings() const { return m_wholeRings; }
    [[nodiscard]] std::size_t count() const { return m_starts.size() - 1; } ///< of walks over crossings
    [[nodiscard]] std::span<const LoopPiece> loop(std::size_t i) const {
        return std::span(m_pieces).subspan(m_starts[i], m_starts[i + 1] - m_starts[i]);
    }
    /// Is some crossing so near a point of a border, or another crossing, that rounding may make them one.
    [[nodiscard]] bool isCrowded() const { return m_isCrowded; }

private:
    void placeCrossings();
    void order(std::uint32_t side);
    void orderOnEdge(std::uint32_t side, std::span<std::uint64_t> onEdge);
    void chain(std::uint32_t side);
    void trace();
    [[nodiscard]] MeetingPoint meetingOf(std::uint32_t side, std::uint32_t crossing) const;
    [[nodiscard]] StepPoint roundedPlaceOf(std::uint32_t side, std::uint32_t crossing) const;

    std::array<const IndexedOutline*, 2> m_zones{};
    CrossingSearch m_search;
    std::vector<PairCrossing> m_crossings;
    std::vector<std::uint64_t> m_order; ///< edge · 2^32 + crossing, along the rings of one side
    std::vector<std::uint8_t> m_seen;
    std::vector<LoopPiece> m_pieces;
    std::vector<std::size_t> m_starts{0};
    std::vector<WholeRing> m_wholeRings;
    bool m_isCrowded = false;
};

} // namespace azalai

#pragma once

#include <azalai/arrangement/found_crossings.h>
#include <azalai/arrangement/meeting_point.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace azalai {

/// The pairs that each zone is in.
class PairsOfZones {
public:
    PairsOfZones(std::size_t zones, std::span<const ZonePairNumbers> pairs);

    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t zone) const {
        return std::span(m_pairs).subspan(m_starts[zone], m_starts[zone + 1] - m_starts[zone]);
    }

private:
    std::vector<std::size_t> m_starts;
    std::vector<std::uint32_t> m_pairs;
};

/// A crossing on the border of one zone.
struct BorderCrossing {
    const FoundCrossing* found = nullptr;
    std::uint32_t number = 0;
    std::uint32_t other = 0; ///< the zone whose border this one meets
};

/// Puts the crossings of a zone in the order in which its border passes them. With room that is used again and again.
class RingOrder {
public:
    RingOrder(std::span<const IndexedOutline* const> zones, const FoundCrossings& found, const PairsOfZones& pairs)
        : m_zones(zones), m_found(found), m_pairs(pairs) {}

    /// Ring after ring, along each from its first point. Valid until the next call.
    [[nodiscard]] std::span<const BorderCrossing> along(std::uint32_t zone);

private:
    struct Place {
        double along = 0.0; ///< grows along the edge
        BorderCrossing crossing;
    };

    void gather(std::uint32_t zone);
    void sortEdge(std::uint32_t zone, std::span<BorderCrossing> onEdge);
    void sortExactly(std::uint32_t zone, std::span<Place> places);

    std::span<const IndexedOutline* const> m_zones;
    const FoundCrossings& m_found;
    const PairsOfZones& m_pairs;
    std::vector<std::uint32_t> m_ends; ///< of each edge's crossings, by slot
    std::vector<BorderCrossing> m_crossings;
    std::vector<Place> m_places;
    std::vector<std::pair<MeetingPoint, Place>> m_exact;
};

} // namespace azalai

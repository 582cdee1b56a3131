#pragma once

#include <azalai/arrangement/crossing_search.h>
#include <azalai/arrangement/pair_area.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace azalai {

/// Where the borders of two zones cross, as the search found it. Arrays are by side: 0 for the zone with the lower
/// number.
struct FoundCrossing {
    std::array<AreaUnits, 2> under{}; ///< ground under the edge from its start to here
    double x = 0.0;                   ///< grid steps
    double y = 0.0;
    std::array<std::uint32_t, 2> edge{};
    bool firstEnters = false; ///< the border of side 0 runs into the zone of side 1
    bool isOnPoint = false;   ///< it lies on a grid point, and is placed exactly there
};

/// A grid point of some border that lies between the ends of an edge of another one.
struct PointOnEdge {
    std::uint32_t zone = 0; ///< of the edge
    std::uint32_t edge = 0;
    GridPoint at;

    auto operator<=>(const PointOnEdge&) const = default;
};

/// Where the borders of some zones touch: what must be known before faces become polygons.
struct BorderTouches {
    std::vector<std::size_t> starts;  ///< of each zone in `slots`
    std::vector<std::uint8_t> slots;  ///< not 0 where a point coincides with something of another border
    std::vector<PointOnEdge> onEdges; ///< sorted
};

/// The crossings of every two of some zones, numbered by pair and in the order of the search. Pairs come in the order
/// of the map, so that what is near in the numbers is near in memory, and near what comes next.
class FoundCrossings {
public:
    /// touches  Filled in if not null.
    FoundCrossings(std::span<const IndexedOutline* const> zones, std::size_t threads, BorderTouches* touches,
                   const std::stop_token& stop);

    /// Numbers of zones, neighbours on the map near each other.
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }
    [[nodiscard]] const std::vector<ZonePairNumbers>& pairs() const { return m_pairs; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::span<const FoundCrossing> of(std::size_t pair) const {
        const std::vector<FoundCrossing>& block = m_blocks[pair / pairsPerBlock].crossings;
        const std::size_t end =
            (pair + 1) % pairsPerBlock == 0 || pair + 1 == m_pairs.size() ? block.size() : m_starts[pair + 1];
        return std::span(block).subspan(m_starts[pair], end - m_starts[pair]);
    }
    /// The number of a pair's first crossing.
    [[nodiscard]] std::uint32_t numberOf(std::size_t pair) const {
        return m_blocks[pair / pairsPerBlock].firstNumber + m_starts[pair];
    }

private:
    static constexpr std::size_t pairsPerBlock = 128;

    struct Block {
        std::vector<FoundCrossing> crossings;
        std::vector<PointOnEdge> pointsOnEdges;
        std::uint32_t firstNumber = 0;
    };

    void findIn(std::size_t pair, std::span<const IndexedOutline* const> zones, CrossingSearch& search,
                std::vector<FoundCrossing>& room, BorderTouches* touches);

    std::vector<std::uint32_t> m_order;
    std::vector<ZonePairNumbers> m_pairs;
    std::vector<std::uint32_t> m_starts; ///< of each pair in its block
    std::vector<Block> m_blocks;
    std::size_t m_size = 0;
};

} // namespace azalai

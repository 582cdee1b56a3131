#pragma once

#include <azalai/arrangement/arrangement.h>

#include <array>
#include <cstdint>
#include <vector>

namespace azalai {

/// A crossing as one of its two borders meets it: crossing · 2 + side. Side 0 is the zone with the lower number.
using Link = std::uint32_t;
inline constexpr Link noLink = ~0U;

/// Where the borders of two zones cross. Arrays are by side.
struct Crossing {
    std::array<std::uint32_t, 2> zone{};
    std::array<std::uint32_t, 2> edge{};
    std::array<Link, 2> next{};       ///< the crossing that follows on the same edge
    std::array<AreaUnits, 2> under{}; ///< ground under the edge from its start to here
    std::array<Label, 2> label{};     ///< left of the border after the crossing
    double x = 0.0;                   ///< grid steps
    double y = 0.0;
    bool firstEnters = false; ///< the border of side 0 runs into the zone of side 1
};

/// The crossings of all borders, each in the list of both its edges, in order along the edge.
struct CrossingLists {
    std::vector<const IndexedOutline*> zones; ///< by number
    std::vector<std::size_t> starts;          ///< of each zone's slots in `heads`
    std::vector<Link> heads;                  ///< first crossing on the edge of a slot
    std::vector<Crossing> crossings;

    [[nodiscard]] Link& head(std::uint32_t zone, std::uint32_t edge) { return heads[starts[zone] + edge]; }
    [[nodiscard]] Link head(std::uint32_t zone, std::uint32_t edge) const { return heads[starts[zone] + edge]; }
    [[nodiscard]] Link next(Link link) const { return crossings[link / 2].next[link % 2]; }
    [[nodiscard]] Label labelAfter(Link link) const { return crossings[link / 2].label[link % 2]; }
    /// Ground under the ring's border from its first point to the crossing.
    [[nodiscard]] AreaUnits curtainTo(Link link) const {
        const Crossing& c = crossings[link / 2];
        return zones[c.zone[link % 2]]->curtainTo(c.edge[link % 2]) + c.under[link % 2];
    }
    /// The zone whose border this one meets.
    [[nodiscard]] std::uint32_t otherZone(Link link) const { return crossings[link / 2].zone[1 - link % 2]; }
};

/// Input  Complete, made forLists.
[[nodiscard]] CrossingLists listsOf(const Arrangement& arrangement);

} // namespace azalai

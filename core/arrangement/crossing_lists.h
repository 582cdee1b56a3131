#pragma once

#include <azalai/arrangement/crossing_search.h>
#include <azalai/arrangement/label_table.h>
#include <azalai/arrangement/place_crossing.h>
#include <azalai/arrangement/step_point.h>

#include <array>
#include <cstdint>
#include <span>
#include <utility>
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
    bool isTouched = false;   ///< other borders pass here too: x and y are what exact arithmetic rounds to
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

/// Where an edge is met by another zone's edge, as the fraction (n + a·ε + b·ε²) / d of it, d positive.
struct MeetingPoint {
    WideInteger n = 0;
    WideInteger a = 0;
    WideInteger b = 0;
    WideInteger d = 1;
};

/// moved  Number of the edge's zone minus that of the other one.
[[nodiscard]] MeetingPoint meetingPoint(GridPoint from, GridPoint to, GridPoint otherFrom, GridPoint otherTo,
                                        std::int64_t moved);
/// Negative where the first comes first along the edge, positive where the second does; 0 for the same border only.
[[nodiscard]] int compare(const MeetingPoint& first, const MeetingPoint& second);
/// The exact place on an edge rounded to 2^-20 of a step: the same numbers for crossings that fall on one point, of
/// whatever edges.
[[nodiscard]] StepPoint roundedPlace(GridPoint from, GridPoint to, const MeetingPoint& at);

/// Places a crossing at the exact position rounded to 2^-20 of a step, so that crossings which fall on one point, by
/// whatever borders, get the same numbers.
void placeExactly(CrossingLists& lists, Link link);

/// Are two crossings on one edge so near that they may fall on one point.
[[nodiscard]] bool isNear(const Crossing& first, const Crossing& second);

/// Room to sort in, used again and again.
struct EdgeOrder {
    struct Place {
        double along = 0.0; ///< grows along the edge
        Link link = noLink;
    };

    std::vector<Place> places;
    std::vector<std::pair<MeetingPoint, Place>> exact;
};

/// Sorts the list of an edge.
void sortEdge(CrossingLists& lists, std::uint32_t zone, std::uint32_t edge, EdgeOrder& order);

} // namespace azalai

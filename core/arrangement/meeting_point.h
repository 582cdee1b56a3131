#pragma once

#include <azalai/arrangement/grid_point.h>
#include <azalai/arrangement/step_point.h>

#include <cstdint>

namespace azalai {

/// Where an edge is met by another zone's edge, as the fraction (n + a·ε + b·ε²) / d of it, d positive.
struct MeetingPoint {
    std::uint64_t n = 0;
    std::uint64_t d = 1;
    std::int64_t a = 0;
    std::int64_t b = 0;
};

/// moved  Number of the edge's zone minus that of the other one.
/// Input  Edges that meet: the ends of each not both on one side of the other.
[[nodiscard]] MeetingPoint meetingPoint(GridPoint from, GridPoint to, GridPoint otherFrom, GridPoint otherTo,
                                        std::int64_t moved);
/// Negative where the first comes first along the edge, positive where the second does; 0 for the same border only.
[[nodiscard]] int compare(const MeetingPoint& first, const MeetingPoint& second);
/// The exact place on an edge rounded to 2^-20 of a step: the same numbers for crossings that fall on one point, of
/// whatever edges.
[[nodiscard]] StepPoint roundedPlace(GridPoint from, GridPoint to, const MeetingPoint& at);

} // namespace azalai

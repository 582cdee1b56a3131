#pragma once

#include <azalai/arrangement/group_view.h>
#include <azalai/arrangement/set_timeline.h>

#include <array>
#include <cstdint>
#include <vector>

namespace azalai {

/// An area from an instant until the next point of its curve.
struct AreaPoint {
    Tick at = 0;
    AreaUnits area = 0;

    bool operator==(const AreaPoint&) const = default;
};

/// The first point is at the beginning of the series, the others where the area changes.
using AreaCurve = std::vector<AreaPoint>;

/// Who has how much over some time, in a view: the figures of GroupAreas as curves.
struct GroupSeries {
    struct Pair {
        std::uint8_t first = 0; ///< side, before `second`
        std::uint8_t second = 0;
        AreaCurve curve;

        bool operator==(const Pair&) const = default;
    };

    std::array<AreaCurve, mostGroups> held;      ///< by side
    std::array<AreaCurve, mostGroups> contested; ///< by side
    std::vector<Pair> pairs; ///< by first, then second; those that share ground at some time of the series
    AreaCurve whole;
    AreaCurve contestedWhole;

    bool operator==(const GroupSeries&) const = default;
};

/// The curves over [from, to), from one sweep over what changes. Input  from < to.
[[nodiscard]] GroupSeries groupSeries(const SetTimeline& timeline, const GroupView& view, Tick from, Tick to);

} // namespace azalai

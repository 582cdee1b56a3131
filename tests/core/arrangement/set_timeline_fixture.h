#pragma once

#include <azalai/arrangement/group_areas.h>
#include <azalai/arrangement/group_view.h>
#include <azalai/arrangement/label_table.h>
#include <azalai/arrangement/set_timeline_input.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <random>
#include <vector>

namespace azalai::test {

/// Set after set as a walk along borders meets them: zones that the next one has not are taken away, others added.
inline LabelTable tableOf(const std::vector<ZoneSet>& sets) {
    LabelTable table;
    std::uint32_t entry = 0;
    std::vector<std::uint32_t> here;
    for (const ZoneSet& set : sets) {
        std::vector<std::uint32_t> next = set.zones;
        std::ranges::sort(next);
        std::vector<std::uint32_t> crossed;
        std::ranges::set_symmetric_difference(here, next, std::back_inserter(crossed));
        for (const std::uint32_t zone : crossed)
            entry = table.entry(table.entries()[entry].label ^ keyOf(zone), entry, zone);
        table.addGround(entry, set.area);
        here = next;
    }
    return table;
}

/// Sets of zones with times, at random; all of small numbers, so that everything meets everything.
struct TimelineCase {
    std::vector<ZoneSet> sets;
    std::vector<ZoneTimes> zones;
    Tick first = 0; ///< what changes, changes from here
    Tick last = 0;  ///< until here
};

inline TimelineCase randomTimeline(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto below = [&](std::uint64_t n) { return random() % n; };
    TimelineCase made;
    const std::size_t groups = 1 + below(seed % 3 == 0 ? 64 : 6);
    const std::size_t zones = 1 + below(seed % 5 == 0 ? 200 : 40); // few and many blocks of time
    made.last = static_cast<Tick>(1 + below(seed % 2 == 0 ? 12 : 400));
    const auto tick = [&] { return static_cast<Tick>(below(static_cast<std::uint64_t>(made.last) + 1)); };
    for (std::size_t z = 0; z < zones; ++z) {
        ZoneTimes zone{.group = static_cast<std::uint8_t>(below(groups)), .present = {}};
        for (std::size_t i = below(5); i > 0; --i) {
            TickInterval interval{tick(), tick()}; // also the wrong way round, and empty
            if (below(10) == 0) interval.from = TickInterval{}.from;
            if (below(10) == 0) interval.to = TickInterval{}.to;
            zone.present.push_back(interval);
        }
        made.zones.push_back(zone);
    }
    for (std::size_t s = below(200); s > 0; --s) {
        std::vector<std::uint32_t> set;
        for (std::uint32_t z = 0; z < zones; ++z)
            if (below(zones) < 5) set.push_back(z);
        if (set.empty()) continue;
        made.sets.push_back({set, static_cast<AreaUnits>(below(1000)) - 3}); // rounding leaves small negative ground
    }
    return made;
}

/// The obvious count: every set looked at, every zone asked.
inline std::map<GroupMask, AreaUnits> recount(const TimelineCase& made, Tick at) {
    std::map<GroupMask, AreaUnits> areas;
    for (const ZoneSet& set : made.sets) {
        GroupMask mask = 0;
        for (const std::uint32_t zone : set.zones)
            for (const TickInterval& interval : made.zones[zone].present)
                if (interval.from <= at && at < interval.to) mask |= GroupMask{1} << made.zones[zone].group;
        areas[mask] += set.area;
    }
    std::erase_if(areas, [](const auto& entry) { return entry.second == 0; });
    return areas;
}

inline GroupView randomView(std::mt19937_64& random) {
    GroupView view = everyGroupForItself();
    view.hidden = random() & random();
    if (random() % 2 == 0) return view;
    for (std::uint8_t& side : view.sideOf)
        side = static_cast<std::uint8_t>(random() % 5);
    for (std::size_t first = 0; first < 5; ++first)
        for (std::size_t second = 0; second < first; ++second) {
            const GroupMask isRival = random() % 2;
            const auto set = [&](std::size_t a, std::size_t b) {
                view.rivals[a] = (view.rivals[a] & ~(GroupMask{1} << b)) | (isRival << b);
            };
            set(first, second);
            set(second, first);
        }
    return view;
}

/// The obvious figures: each asked of the exact sets in turn.
inline GroupAreas figuresOf(const std::map<GroupMask, AreaUnits>& areas, const GroupView& view) {
    GroupAreas result;
    std::map<GroupMask, AreaUnits> sets;
    std::map<std::pair<std::size_t, std::size_t>, AreaUnits> pairs;
    for (const auto& [groups, area] : areas) {
        GroupMask sides = 0;
        for (std::size_t g = 0; g < mostGroups; ++g)
            if ((groups >> g & 1U) != 0 && (view.hidden >> g & 1U) == 0) sides |= GroupMask{1} << view.sideOf[g];
        if (sides == 0) continue;
        sets[sides] += area;
        result.whole += area;
        bool isContested = false;
        for (std::size_t a = 0; a < mostGroups; ++a) {
            if ((sides >> a & 1U) == 0) continue;
            result.held[a] += area;
            bool hasRival = false;
            for (std::size_t b = 0; b < mostGroups; ++b) {
                if ((sides >> b & 1U) == 0) continue;
                if (a < b) pairs[{a, b}] += area;
                hasRival = hasRival || (view.rivals[a] >> b & 1U) != 0;
            }
            if (hasRival) result.contested[a] += area;
            isContested = isContested || hasRival;
        }
        if (isContested) result.contestedWhole += area;
    }
    for (const auto& [sides, area] : sets)
        if (area != 0) result.sets.push_back({sides, area});
    for (const auto& [pair, area] : pairs)
        if (area != 0)
            result.pairs.push_back(
                {static_cast<std::uint8_t>(pair.first), static_cast<std::uint8_t>(pair.second), area});
    return result;
}

} // namespace azalai::test

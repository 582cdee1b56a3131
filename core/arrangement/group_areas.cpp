#include <azalai/arrangement/group_areas.h>

#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

namespace {

void addTo(AreaUnits& sum, AreaUnits area) { sum = sumOf(sum, area); }

/// Exact sets of sides: masks that differ only in what is hidden or on one side are one.
std::vector<GroupAreas::Set> setsOf(std::span<const GroupMask> masks, std::span<const AreaUnits> areas,
                                    const GroupView& view) {
    std::vector<GroupAreas::Set> sets;
    for (std::size_t i = 0; i < masks.size(); ++i)
        if (areas[i] != 0) sets.push_back({view.sidesOf(masks[i]), areas[i]});
    std::ranges::sort(sets, {}, &GroupAreas::Set::sides);
    std::vector<GroupAreas::Set> merged;
    for (const GroupAreas::Set& set : sets) {
        if (set.sides == 0) continue;
        if (!merged.empty() && merged.back().sides == set.sides)
            addTo(merged.back().area, set.area);
        else
            merged.push_back(set);
    }
    std::erase_if(merged, [](const GroupAreas::Set& set) { return set.area == 0; });
    return merged;
}

} // namespace

GroupAreas groupAreas(std::span<const GroupMask> masks, std::span<const AreaUnits> areas, const GroupView& view) {
    AZALAI_EXPECT(masks.size() == areas.size());
    GroupAreas result;
    result.sets = setsOf(masks, areas, view);
    std::vector<AreaUnits> pairs(mostGroups * mostGroups);
    for (const GroupAreas::Set& set : result.sets) {
        addTo(result.whole, set.area);
        const GroupMask contested = view.contestedAmong(set.sides);
        if (contested != 0) addTo(result.contestedWhole, set.area);
        forEachBit(contested, [&](std::uint8_t side) { addTo(result.contested[side], set.area); });
        forEachBit(set.sides, [&](std::uint8_t first) {
            addTo(result.held[first], set.area);
            const GroupMask later = set.sides & ~((GroupMask{2} << first) - 1);
            forEachBit(later, [&](std::uint8_t second) { addTo(pairs[first * mostGroups + second], set.area); });
        });
    }
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (pairs[i] != 0)
            result.pairs.push_back(
                {static_cast<std::uint8_t>(i / mostGroups), static_cast<std::uint8_t>(i % mostGroups), pairs[i]});
    return result;
}

} // namespace azalai

#include <azalai/arrangement/group_view.h>

namespace azalai {

GroupMask GroupView::sidesOf(GroupMask groups) const {
    GroupMask sides = 0;
    forEachBit(groups & ~hidden, [&](std::uint8_t group) { sides |= GroupMask{1} << sideOf[group]; });
    return sides;
}

GroupMask GroupView::contestedAmong(GroupMask sides) const {
    GroupMask contested = 0;
    forEachBit(sides, [&](std::uint8_t side) {
        if ((rivals[side] & sides) != 0) contested |= GroupMask{1} << side;
    });
    return contested;
}

GroupView everyGroupForItself() {
    GroupView view;
    for (std::size_t g = 0; g < mostGroups; ++g) {
        view.sideOf[g] = static_cast<std::uint8_t>(g);
        view.rivals[g] = ~(GroupMask{1} << g);
    }
    return view;
}

} // namespace azalai

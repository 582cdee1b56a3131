#pragma once

#include <azalai/arrangement/set_timeline_input.h>

#include <cstdint>
#include <vector>

namespace azalai {

/// Numbers sets of groups as they turn up, from 0 on; the empty set is number 0.
class GroupMaskNumbers {
public:
    GroupMaskNumbers();

    [[nodiscard]] std::uint32_t numberOf(GroupMask mask);
    [[nodiscard]] const std::vector<GroupMask>& masks() const { return m_masks; } ///< by number

private:
    void grow();

    std::vector<GroupMask> m_masks;
    std::vector<std::uint32_t> m_slots; ///< number + 1; 0 is free; a power of two of them
};

} // namespace azalai

#include <azalai/arrangement/group_mask_numbers.h>

namespace azalai {

namespace {

std::size_t placeOf(GroupMask mask, std::size_t slots) {
    std::uint64_t mixed = mask * 0x9e3779b97f4a7c15U; // Fibonacci hashing (Knuth): the high bits are well mixed
    mixed ^= mixed >> 32U;
    return static_cast<std::size_t>(mixed) & (slots - 1);
}

} // namespace

GroupMaskNumbers::GroupMaskNumbers() : m_masks{0}, m_slots(1024) { m_slots[placeOf(0, m_slots.size())] = 1; }

std::uint32_t GroupMaskNumbers::numberOf(GroupMask mask) {
    std::size_t place = placeOf(mask, m_slots.size());
    for (; m_slots[place] != 0; place = (place + 1) & (m_slots.size() - 1))
        if (m_masks[m_slots[place] - 1] == mask) return m_slots[place] - 1;
    m_masks.push_back(mask);
    const auto number = static_cast<std::uint32_t>(m_masks.size() - 1);
    m_slots[place] = number + 1;
    if (m_masks.size() * 2 > m_slots.size()) grow();
    return number;
}

void GroupMaskNumbers::grow() {
    std::vector<std::uint32_t> slots(m_slots.size() * 2);
    for (std::uint32_t i = 0; i < m_masks.size(); ++i) {
        std::size_t place = placeOf(m_masks[i], slots.size());
        while (slots[place] != 0)
            place = (place + 1) & (slots.size() - 1);
        slots[place] = i + 1;
    }
    m_slots = std::move(slots);
}

} // namespace azalai

#pragma once

#include <azalai/arrangement/label_table.h>
#include <azalai/arrangement/set_timeline_history.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// The sets of an arrangement, as classes of those that differ only in zones which are absent from a block of time.
struct SetClasses {
    std::vector<AreaUnits> areas;        ///< by class
    std::vector<std::uint32_t> members;  ///< zones that are not absent, class after class
    std::vector<std::size_t> starts;     ///< of classes in members; one more than classes
    std::vector<std::uint32_t> changing; ///< by class: how many of its zones change in the block

    [[nodiscard]] std::span<const std::uint32_t> zones(std::size_t number) const {
        return {members.data() + starts[number], starts[number + 1] - starts[number]};
    }
};

/// Finds the classes of one block after the other.
class SetClassFinder {
public:
    /// The ground of the empty set counts for nothing.
    explicit SetClassFinder(const LabelTable& sets);

    /// The classes of a block, in order of their first sets; class 0 is the empty set's. Valid until the next call.
    [[nodiscard]] const SetClasses& find(const SetTimelineHistory::Block& block);

private:
    /// A set is the one of entry `near` with `zone` added or taken.
    struct Difference {
        std::uint32_t near = 0;
        std::uint32_t zone = 0;
    };

    [[nodiscard]] std::uint32_t classBeside(std::uint32_t other, std::uint32_t zone, bool isChanging);
    void addClass(std::uint32_t other, std::uint32_t zone, bool isChanging);
    void growPlaces();

    std::vector<Difference> m_differences; ///< by set, the empty one first
    std::vector<AreaUnits> m_areas;        ///< by set
    std::vector<std::uint32_t> m_classOf;  ///< by set
    std::vector<Label> m_labels;           ///< by class: of its zones that are not absent
    std::vector<std::uint32_t> m_places;   ///< numbers of classes by their labels, open addressing
    SetClasses m_classes;
};

} // namespace azalai

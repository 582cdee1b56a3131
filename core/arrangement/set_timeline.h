#pragma once

#include <azalai/arrangement/label_table.h>
#include <azalai/arrangement/set_timeline_input.h>

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace azalai {

/// How much ground each set of groups has at every instant, exactly: what it is before everything, and what changes
/// when. Built once from the arrangement of all zones of all times; then a step costs what changes in it, and a jump
/// costs no more than the number of sets of groups. `SetTimelineCursor` walks it.
///
/// Memory  12 bytes for each change of a set of groups at an instant, a third as much for the jumps, 8 bytes for
///         each set of groups.
/// Method  Time is cut into blocks with equally many changes. Within a block, sets that differ only in zones which are
///         absent from it are one class. Most zones are absent from most blocks, and a set differs from one before it
///         by a single zone (see LabelTable): so most sets fall into the class of that one at once, the others into
///         one that is looked up by its label, and what is followed change by change is little more than what is
///         there.
class SetTimeline {
public:
    /// sets   Of the arrangement of all zones of all times. What it says of the empty set counts for nothing.
    /// zones  By the numbers that the sets know them by.
    SetTimeline(const LabelTable& sets, std::span<const ZoneTimes> zones, const std::stop_token& stop = {});

    /// False where it was stopped: nothing else may be asked then.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    /// Where the areas change, ascending. Step i leads from just before instants()[i] to instants()[i].
    [[nodiscard]] std::span<const Tick> instants() const { return m_instants; }

    /// Every set of groups that ever occurs, by its number; number 0 is the empty set.
    [[nodiscard]] std::span<const GroupMask> masks() const { return m_masks; }

    /// Ground of each set of groups before the first instant, by number. The empty set has what nobody has then but
    /// somebody has at another time.
    [[nodiscard]] std::span<const AreaUnits> initialAreas() const { return {m_states.data(), m_masks.size()}; }

    /// What one step adds to the sets of groups: changes[i] to the set numbered sets[i], each at most once, never 0.
    struct Step {
        std::span<const std::uint32_t> sets;
        std::span<const AreaUnits> changes;
    };
    [[nodiscard]] Step step(std::size_t i) const {
        const std::size_t first = m_starts[i];
        const std::size_t count = m_starts[i + 1] - first;
        return {{m_sets.data() + first, count}, {m_changes.data() + first, count}};
    }

    /// How many steps are done at an instant: the number of instants() that are not after it.
    [[nodiscard]] std::size_t stepsUntil(Tick at) const;

    /// A number of steps after which all areas are known without walking, and the areas.
    struct State {
        std::size_t steps = 0;
        std::span<const AreaUnits> areas; ///< by number of the set of groups
    };
    /// The known state from which the fewest changes lead to this number of steps.
    [[nodiscard]] State nearestState(std::size_t steps) const;

    /// How many changes lie between two numbers of steps.
    [[nodiscard]] std::size_t changesBetween(std::size_t first, std::size_t last) const {
        return first < last ? m_starts[last] - m_starts[first] : m_starts[first] - m_starts[last];
    }

    [[nodiscard]] std::size_t bytes() const; ///< of memory held

private:
    void rememberStates();

    std::vector<Tick> m_instants;
    std::vector<GroupMask> m_masks;
    std::vector<std::size_t> m_starts; ///< of steps in the two below; one more than steps
    std::vector<std::uint32_t> m_sets;
    std::vector<AreaUnits> m_changes;
    std::vector<std::size_t> m_stateSteps; ///< ascending; the first is 0
    std::vector<AreaUnits> m_states;       ///< masks().size() for each
    bool m_isComplete = false;
};

} // namespace azalai

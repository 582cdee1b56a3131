#pragma once

#include <azalai/arrangement/set_timeline.h>

#include <span>
#include <vector>

namespace azalai {

/// Who has how much at an instant that moves. The timeline must outlive it.
class SetTimelineCursor {
public:
    /// Before the first instant.
    explicit SetTimelineCursor(const SetTimeline& timeline);

    /// Costs in proportion to what changes between the two instants, or to the number of sets of groups, whichever is
    /// less. However it is reached, an instant has the same areas.
    void moveTo(Tick at);

    /// Ground of each set of groups, by its number in timeline().masks().
    [[nodiscard]] std::span<const AreaUnits> areas() const { return m_areas; }

    [[nodiscard]] const SetTimeline& timeline() const { return *m_timeline; }

private:
    void walkTo(std::size_t steps);

    const SetTimeline* m_timeline;
    std::size_t m_steps = 0; ///< done
    std::vector<AreaUnits> m_areas;
};

} // namespace azalai

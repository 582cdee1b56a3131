#include <azalai/arrangement/set_timeline_cursor.h>

namespace azalai {

SetTimelineCursor::SetTimelineCursor(const SetTimeline& timeline)
    : m_timeline(&timeline), m_areas(timeline.initialAreas().begin(), timeline.initialAreas().end()) {}

void SetTimelineCursor::moveTo(Tick at) {
    const std::size_t steps = m_timeline->stepsUntil(at);
    const SetTimeline::State known = m_timeline->nearestState(steps);
    // Copying an area costs about a quarter of applying a change to one.
    const std::size_t jump = m_areas.size() / 4 + m_timeline->changesBetween(known.steps, steps);
    if (jump < m_timeline->changesBetween(m_steps, steps)) {
        m_areas.assign(known.areas.begin(), known.areas.end());
        m_steps = known.steps;
    }
    walkTo(steps);
}

void SetTimelineCursor::walkTo(std::size_t steps) {
    for (; m_steps < steps; ++m_steps) {
        const SetTimeline::Step step = m_timeline->step(m_steps);
        for (std::size_t i = 0; i < step.sets.size(); ++i)
            m_areas[step.sets[i]] = sumOf(m_areas[step.sets[i]], step.changes[i]);
    }
    for (; m_steps > steps; --m_steps) {
        const SetTimeline::Step step = m_timeline->step(m_steps - 1);
        for (std::size_t i = 0; i < step.sets.size(); ++i)
            m_areas[step.sets[i]] = differenceOf(m_areas[step.sets[i]], step.changes[i]);
    }
}

} // namespace azalai

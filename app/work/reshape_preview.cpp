// How the reshape desk has everything follow zones that are moved.
#include <app/work/reshape_desk.h>

#include <utility>

namespace azalai {

void ReshapeDesk::followZone(double eastMetres, double northMetres) {
    if (m_tool != Move || !m_base) return;
    const GroundShift shift{.east = {m_shift.east.value + eastMetres}, .north = {m_shift.north.value + northMetres}};
    if (const auto plan = movePlan(*m_workspace.dossier, m_states, shift)) preview(*plan);
}

void ReshapeDesk::leaveZone() {
    if (m_tool != Move) return;
    if (m_plan) // of an earlier drag, which is asked about
        preview(*m_plan);
    else
        endPreview();
}

void ReshapeDesk::preview(const OutlinePlan& plan) {
    WhatIfBranch::Changes changes;
    for (std::size_t i = 0; i < plan.states.size(); ++i)
        changes.push_back(std::make_shared<const WhatIfChange>(WhatIfChange{
            .from = m_workspace.at,
            .what = WhatIfChange::ZoneOutline{.state = plan.states[i], .outline = plan.outlines[i], .isMoved = true}}));
    m_follower.request({.base = m_base, .changes = std::move(changes)});
    emit busyChanged();
}

void ReshapeDesk::endPreview() {
    m_follower.forget();
    if (std::exchange(m_preview, nullptr)) emit sessionWanted(m_base);
    emit busyChanged();
}

} // namespace azalai

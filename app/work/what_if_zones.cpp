// How the what-if desk has zones moved and drawn by hand.
#include <app/work/what_if_desk.h>
#include <app/work/what_if_rows.h>

#include <azalai/supply/move_zone.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace azalai {
namespace {

constexpr std::array zoneTypes{ZoneType::Control, ZoneType::Support, ZoneType::Attack, ZoneType::Blockade,
                               ZoneType::Garrison};

template <class List, class Value> int indexOf(const List& list, const Value& value) {
    return static_cast<int>(std::ranges::find(list, value) - std::ranges::begin(list));
}

} // namespace

void WhatIfDesk::setMoving(bool moving) {
    moving = moving && canEndZone();
    if (moving == m_isMoving) return;
    if (moving) setDrawing(false);
    leaveZone();
    m_isMoving = moving;
    m_movingArea = {};
    lookAtMoved();
    emit handChanged();
}

/// The zone that is moved, as what is looked at has it; ends where it is not there any more.
void WhatIfDesk::lookAtMoved() {
    if (!m_isMoving || m_isFollowing || isBusy()) return;
    if (!canEndZone()) return setMoving(false);
    const DrawnArea area{m_workspace.dossier->zoneState(m_chosenId.toStdString())->outline};
    if (area == m_movingArea) return;
    m_movingArea = area;
    emit handChanged();
}

std::optional<WhatIfChange> WhatIfDesk::movedBy(double eastMetres, double northMetres) const {
    if (!m_isMoving || !canChange()) return std::nullopt;
    auto outline = movedOutline(m_movingArea.area, {.east = {eastMetres}, .north = {northMetres}});
    if (!outline) return std::nullopt;
    return WhatIfChange{
        .from = m_workspace.at,
        .what = WhatIfChange::ZoneOutline{m_chosenId.toStdString(), std::move(*outline), true},
    };
}

void WhatIfDesk::followZone(double eastMetres, double northMetres) {
    const auto change = movedBy(eastMetres, northMetres);
    if (!change) return;
    WhatIfBranch branch = *m_branch;
    if (!branch.add(*change)) return;
    m_isFollowing = true;
    m_runner.request({.base = m_base, .changes = branch.changes()});
    emit busyChanged();
}

void WhatIfDesk::leaveZone() {
    if (!std::exchange(m_isFollowing, false) || !m_branch) return;
    m_runner.request({.base = m_base, .changes = m_branch->changes()});
    emit busyChanged();
}

void WhatIfDesk::moveZone(double eastMetres, double northMetres) {
    const auto change = movedBy(eastMetres, northMetres);
    if (!change) return leaveZone();
    m_isFollowing = false;
    m_movingArea = {std::get<WhatIfChange::ZoneOutline>(change->what).outline};
    emit handChanged();
    follow(m_branch->add(*change));
}

void WhatIfDesk::setDrawing(bool drawing) {
    drawing = drawing && canChange();
    if (drawing == m_isDrawing) return;
    if (drawing) {
        setMoving(false);
        setShowsBaseline(false);
        const Dossier& dossier = *m_base->dossier;
        const std::string id = m_chosenId.toStdString();
        const ZoneState* chosen =
            m_chosenKind == u"zone" && m_workspace.dossier ? m_workspace.dossier->zoneState(id) : nullptr;
        const auto& all = dossier.actors;
        auto actor = std::ranges::find(all, chosen ? chosen->actor : m_chosenKind == u"actor" ? id : "", &Actor::id);
        if (actor == all.end()) actor = std::ranges::find(all, TrafficStance::Denies, &Actor::traffic);
        m_actor = actor == all.end() ? 0 : static_cast<int>(actor - all.begin());
        m_type = indexOf(zoneTypes, chosen ? chosen->type : ZoneType::Blockade);
    }
    m_isDrawing = drawing;
    emit handChanged();
}

void WhatIfDesk::addZone(const DrawnArea& area) {
    if (!m_isDrawing || !canChange() || area.area.empty()) return;
    const auto& all = m_base->dossier->actors;
    if (m_actor < 0 || static_cast<std::size_t>(m_actor) >= all.size()) return;
    ZoneState state = triedZone(*m_branch, m_workspace.at);
    state.actor = all[static_cast<std::size_t>(m_actor)].id;
    state.type = zoneTypes.at(static_cast<std::size_t>(std::clamp(m_type, 0, static_cast<int>(zoneTypes.size()) - 1)));
    QString name =
        QCoreApplication::translate("WhatIfDesk", "%1, tried out", "type of a zone").arg(m_text.word(state.type));
    name[0] = name[0].toUpper();
    state.name = inLanguage(m_text.language(), name);
    state.outline = area.area;
    setDrawing(false);
    add(WhatIfChange::NewZone{state});
    emit zoneAdded(QString::fromStdString(state.id));
}

QStringList WhatIfDesk::actors() const {
    QStringList names;
    if (m_base)
        for (const Actor& actor : m_base->dossier->actors)
            names.push_back(m_text.of(actor.shortName));
    return names;
}

QStringList WhatIfDesk::types() const {
    QStringList names;
    for (const ZoneType type : zoneTypes)
        names.push_back(m_text.word(type));
    return names;
}

} // namespace azalai

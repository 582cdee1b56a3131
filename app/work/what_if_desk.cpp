#include <app/work/what_if_desk.h>

#include <app/render/wide_vectors.h>
#include <app/work/panel_rows.h>
#include <app/work/what_if_rows.h>
#include <app/work/written_down.h>

#include <azalai/time/parse_time.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace azalai {
namespace {

std::optional<Status> statusOf(int pill) {
    for (const Status status : {Status::Open, Status::AtRisk, Status::Cut})
        if (pillStatus(status) == pill) return status;
    return std::nullopt;
}

} // namespace

WhatIfDesk::WhatIfDesk(QObject* parent) : QObject(parent) {
    connect(&m_runner, &BranchRunner::finished, this, &WhatIfDesk::take);
}

void WhatIfDesk::begin(std::shared_ptr<const Session> base) {
    m_base = std::move(base);
    m_trial = m_base;
    m_branch.emplace(m_base->dossier);
    m_showsBaseline = false;
    publishTried();
    emit changed();
    emit chosenChanged();
}

void WhatIfDesk::reset() {
    if (isActive()) finish(nullptr);
}

void WhatIfDesk::finish(const std::shared_ptr<const Session>& kept) {
    m_runner.forget();
    m_isKeeping = false;
    m_branch.reset();
    m_base.reset();
    m_trial.reset();
    m_showsBaseline = false;
    setMoving(false);
    setDrawing(false);
    m_tried.show({});
    m_differences.show({});
    m_summary.clear();
    m_marks = {.number = m_marks.number + 1};
    emit ended(kept);
    emit changed();
    emit chosenChanged();
    emit compared();
    emit busyChanged();
}

void WhatIfDesk::look(const Workspace& workspace, const QString& chosenKind, const QString& chosenId,
                      const Words& text) {
    m_workspace = workspace;
    m_chosenKind = chosenKind;
    m_chosenId = chosenId;
    const bool hasOtherWords = text.language() != m_text.language();
    m_text = text;
    if (hasOtherWords && isActive()) {
        publishTried();
        emit changed();
    }
    emit chosenChanged();
    lookAtMoved();
}

void WhatIfDesk::show(const AnalysisRunner::Outcome& outcome) {
    if (!isActive() || outcome.request.session != shown() || outcome.request.other != other()) return;
    publishTried(); // names of what was added are known now
    if (!outcome.differences) return;
    m_differences.show(differenceRows(*outcome.differences, *m_trial->dossier, m_text));
    m_summary = differenceSummary(*outcome.differences);
    giveBackWideVectors(); // the scene graph paints on this thread too
    const std::uint64_t number = m_marks.number + 1;
    const Instant at = outcome.request.workspace.at;
    m_marks =
        differenceMarks(*outcome.differences, *m_branch->dossier(), *m_trial->dossier, zonesTried(*m_branch, at), at);
    m_marks.number = number;
    emit compared();
}

void WhatIfDesk::publishTried() {
    m_tried.show(m_branch ? triedRows(*m_branch, *m_trial->dossier, m_text) : std::vector<TriedRow>());
}

std::shared_ptr<const Session> WhatIfDesk::other() const {
    return !isActive() ? nullptr : m_showsBaseline ? m_trial : m_base;
}

void WhatIfDesk::setShowsBaseline(bool shows) {
    if (!isActive() || shows == m_showsBaseline) return;
    m_showsBaseline = shows;
    if (shows) {
        setMoving(false);
        setDrawing(false);
    }
    emit changed();
    emit chosenChanged();
    emit sessionWanted(shown());
}

int WhatIfDesk::count() const { return m_branch ? static_cast<int>(m_branch->changes().size()) : 0; }

bool WhatIfDesk::isLeg() const { return isActive() && m_chosenKind == u"leg"; }

int WhatIfDesk::legWord() const {
    if (!isLeg()) return 0;
    const auto word = m_branch->wordOn(m_chosenId.toStdString(), m_workspace.at);
    return word ? pillStatus(*word) : 0;
}

bool WhatIfDesk::canEndZone() const {
    if (!isActive() || m_showsBaseline || m_chosenKind != u"zone" || !m_workspace.dossier) return false;
    const ZoneState* state = m_workspace.dossier->zoneState(m_chosenId.toStdString());
    return state && m_workspace.isVisible(*state);
}

QString WhatIfDesk::legAction(const std::string& leg, int status) const {
    if (!isActive() || m_showsBaseline) return {};
    if (m_branch->wordOn(leg, m_workspace.at)) return QCoreApplication::translate("WhatIfDesk", "As it was", "a leg");
    return status == pillStatus(Status::Cut) ? QCoreApplication::translate("WhatIfDesk", "Open", "a leg")
                                             : QCoreApplication::translate("WhatIfDesk", "Close", "a leg");
}

void WhatIfDesk::add(decltype(WhatIfChange::what) what) {
    if (canChange()) follow(m_branch->add({.from = m_workspace.at, .what = std::move(what)}));
}

/// After a change of the branch: has it applied.
void WhatIfDesk::follow(bool isChanged) {
    if (!isChanged) return;
    m_showsBaseline = false;
    m_runner.request({.base = m_base, .changes = m_branch->changes()});
    publishTried();
    emit changed();
    emit chosenChanged();
    emit busyChanged();
}

void WhatIfDesk::take(const BranchRunner::Request& request, const std::shared_ptr<const Session>& session) {
    if (request.keeping) return finish(session);
    m_trial = session;
    if (!m_showsBaseline) emit sessionWanted(session);
    emit busyChanged();
}

void WhatIfDesk::sayOfLeg(const QString& leg, int status) {
    if (!canChange()) return;
    const auto word = statusOf(status);
    if (!word) return follow(m_branch->forgetLeg(leg.toStdString()));
    add(WhatIfChange::LegWord{leg.toStdString(), *word});
}

void WhatIfDesk::sayOfChosenLeg(int status) {
    if (isLeg()) sayOfLeg(m_chosenId, status);
}

void WhatIfDesk::toggleLeg(const QString& leg, int status) {
    if (!isActive()) return;
    if (m_branch->wordOn(leg.toStdString(), m_workspace.at)) return sayOfLeg(leg, 0);
    sayOfLeg(leg, pillStatus(status == pillStatus(Status::Cut) ? Status::Open : Status::Cut));
}

void WhatIfDesk::endChosenZone() {
    if (canEndZone()) add(WhatIfChange::ZoneEnd{m_chosenId.toStdString()});
}

void WhatIfDesk::reshape(const std::string& stateId, const Area& outline,
                         const std::map<std::string, Area>& followers) {
    for (const auto& [id, area] : followers)
        add(WhatIfChange::ZoneOutline{id, area});
    add(WhatIfChange::ZoneOutline{stateId, outline});
}

void WhatIfDesk::remove(int row) {
    if (canChange() && row >= 0) follow(m_branch->remove(static_cast<std::size_t>(row)));
}

void WhatIfDesk::undo() {
    if (canChange()) follow(m_branch->undo());
}

void WhatIfDesk::redo() {
    if (canChange()) follow(m_branch->redo());
}

void WhatIfDesk::drop() {
    if (!isActive()) return;
    const auto base = m_base;
    finish(nullptr);
    emit sessionWanted(base);
}

QString WhatIfDesk::defaultReason() const {
    return isActive() ? QCoreApplication::translate("WhatIfDesk", "Kept from a what-if at %1")
                            .arg(m_text.moment(m_workspace.at))
                      : QString();
}

QStringList WhatIfDesk::sources() const {
    QStringList list{QCoreApplication::translate("WhatIfDesk", "no source")};
    if (!isActive()) return list;
    for (const Source& source : m_base->dossier->sources)
        list.push_back(m_text.of(source.title));
    return list;
}

QString WhatIfDesk::untilFault(const QString& until) const {
    if (!isActive() || until.trimmed().isEmpty()) return {};
    const auto time = parseTime(until.trimmed().toStdString());
    if (!time) return m_text.message(time.error());
    const auto isAfter = [&](const auto& change) { return change->from >= time->begin; };
    return std::ranges::any_of(m_branch->changes(), isAfter)
               ? QCoreApplication::translate("WhatIfDesk", "That is before a change begins.")
               : QString();
}

void WhatIfDesk::keep(const QString& reason, int source, const QString& until) {
    if (!canChange()) return;
    if (m_branch->isEmpty()) return drop();
    Keeping keeping;
    keeping.reason = inLanguage(m_text.language(), reason.trimmed());
    const auto& all = m_base->dossier->sources;
    if (source > 0 && static_cast<std::size_t>(source) <= all.size())
        keeping.sources = {all[static_cast<std::size_t>(source) - 1].key};
    if (const auto time = parseTime(until.trimmed().toStdString())) keeping.until = *time;
    keeping.recorded = writtenDown();
    m_isKeeping = true;
    m_runner.request({.base = m_base, .changes = m_branch->changes(), .keeping = std::move(keeping)});
    emit busyChanged();
}

} // namespace azalai

#include <app/work/workspace_controller.h>

#include <app/render/kind_word.h>
#include <app/render/map_frame.h>
#include <app/work/describe.h>
#include <app/work/describe_strip.h>
#include <app/work/panel_rows.h>

#include <azalai/cartography/pick.h>
#include <azalai/geometry/contains.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace azalai {
namespace {

Instant instantOf(double secs) { return Instant(std::chrono::seconds(static_cast<std::int64_t>(secs))); }

/// Equal numbers, equal base map.
std::uint64_t groundNumber(const ViewOptions& options) {
    return 1U + (options.dark ? 2U : 0U) + (options.hiddenLayers.contains(MapLayer::Rivers) ? 4U : 0U) +
           8U * static_cast<unsigned>(options.language);
}

} // namespace

WorkspaceController::WorkspaceController(QObject* parent) : QObject(parent) {
    connect(&m_runner, &AnalysisRunner::finished, this, &WorkspaceController::publish);
    connect(&m_runner, &AnalysisRunner::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled) tell(error);
        emit busyChanged();
    });
    connect(&m_supply, &SupplyDesk::found, this, &WorkspaceController::publishSelection);
    connect(&m_supply, &SupplyDesk::busyChanged, this, &WorkspaceController::busyChanged);
    connect(&m_supply, &SupplyDesk::shown, this, [this] { m_way.setCargo(m_supply.cargo()); });
    connect(&m_supply, &SupplyDesk::found, this, [this] { m_way.showConvoys(m_supply.findings()); });
    connect(&m_way, &WayDesk::busyChanged, this, &WorkspaceController::busyChanged);
    connect(&m_editor, &OutlineEditor::pictured, this, &WorkspaceController::showReshaping);
    connect(&m_editor, &OutlineEditor::finished, this,
            [this](const auto& state, const auto& outline, const auto& followers) {
                keepOutline(state, outline, followers);
            });
    connect(&m_editor, &OutlineEditor::settled, this, &WorkspaceController::resume);
    connect(&m_editor, &OutlineEditor::settled, this, &WorkspaceController::offerRepair);
    connect(&m_editor, &OutlineEditor::outlineChanged, this, &WorkspaceController::tellFollowers);
    connect(&m_editor, &OutlineEditor::togetherChanged, this, &WorkspaceController::tellFollowers);
    connect(&m_document, &DocumentDesk::revised, this, &WorkspaceController::takeStep);
    connect(&m_document, &DocumentDesk::earlierRead, this, [this](quint64 number, const auto& session) {
        m_comparison.begin(session, m_document.stepText(number));
        derive();
    });
    connect(&m_records, &RecordDesk::editMade, &m_document, &DocumentDesk::make);
    connect(&m_document, &DocumentDesk::refused, this, &WorkspaceController::refuse);
    connect(&m_document, &DocumentDesk::busyChanged, this, &WorkspaceController::busyChanged);
    connect(&m_whatIf, &WhatIfDesk::sessionWanted, this, &WorkspaceController::takeRevision);
    connect(&m_whatIf, &WhatIfDesk::ended, this, &WorkspaceController::endWhatIf);
    connect(&m_whatIf, &WhatIfDesk::busyChanged, this, &WorkspaceController::busyChanged);
    connect(&m_whatIf, &WhatIfDesk::zoneAdded, this, [this](const QString& id) { choose("zone", id); });
    connect(&m_whatIf, &WhatIfDesk::changed, this, &WorkspaceController::editableChanged);
    connect(&m_zones, &ZoneDesk::stepAsked, this, [this](const auto& edit) { m_document.make(edit); });
    connect(&m_reshape, &ReshapeDesk::stepAsked, this, [this](const auto& edit) { m_document.make(edit); });
    connect(&m_reshape, &ReshapeDesk::sessionWanted, this, &WorkspaceController::takeRevision);
    connect(&m_reshape, &ReshapeDesk::busyChanged, this, &WorkspaceController::busyChanged);
    connect(&m_clipboard, &ClipboardDesk::stepAsked, this, [this](const auto& edit) { m_document.make(edit); });
    connect(&m_clipboard, &ClipboardDesk::outlinesCame, &m_zones, &ZoneDesk::askAbout);
    connect(&m_clipboard, &ClipboardDesk::busyChanged, this, &WorkspaceController::busyChanged);
    connect(&m_clipboard, &ClipboardDesk::remarked, this, &WorkspaceController::remark);
    connect(&m_clipboard, &ClipboardDesk::refused, this, &WorkspaceController::refuse);
    connect(&m_narrow, &NarrowDesk::stepAsked, this, [this](const auto& edit) { m_document.make(edit); });
    connect(m_briefing.pack(), &PackModel::issued, &m_document, &DocumentDesk::nameState);
    connect(&m_reshape, &ReshapeDesk::mergeFailed, this, &WorkspaceController::refuse);
}

void WorkspaceController::tell(const Error& error) {
    m_message = m_text.message(error);
    emit messageChanged();
}

void WorkspaceController::refuse(const Error& error) {
    m_continuedZone.reset();
    m_zones.refuse();
    m_reshape.refuse();
    m_refusal = m_text.message(error);
    emit refusalChanged();
    // What was shown before it was refused is shown no longer.
    if (m_editor.isActive()) m_editor.replace(m_session->dossier->zoneState(m_editor.stateId())->outline);
}

void WorkspaceController::remark(const std::vector<Issue>& issues) {
    constexpr std::size_t most = 5; // more would cover the map
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, issues.size()); ++i)
        lines << m_text.issue(issues[i]);
    if (issues.size() > most) lines << tr("and %n more", "remarks", static_cast<int>(issues.size() - most));
    m_refusal = lines.join(u'\n');
    emit refusalChanged();
}

void WorkspaceController::open(const OpenedWork& work) {
    m_editor.end();
    m_whenSettled = {};
    m_whenRevised = {};
    m_whatIf.reset();
    m_zones.reset();
    m_reshape.drop();
    m_alsoChosen.clear();
    m_options.liftedState.clear();
    m_continuedZone.reset();
    m_newStateLine = 0;
    m_asksHow = false;
    m_selectedKind.clear();
    m_selectedId.clear();
    m_clicked.reset();
    m_session = work.session;
    m_document.open(work);
    m_comparison.end();
    m_records.close();
    m_records.setSession(m_session);
    m_workspace = openingWorkspace(m_session->dossier);
    m_baseline = m_session->dossier->baseline.begin;
    m_analysis.reset();
    publishTexts();
    emit named();
    emit opened();
    derive();
}

void WorkspaceController::derive() {
    if (!m_session) return;
    lookWhatIf();
    m_runner.request({.session = m_session,
                      .workspace = m_workspace,
                      .baseline = m_baseline,
                      .options = m_options,
                      .other = m_whatIf.isActive() ? m_whatIf.other() : m_comparison.earlier(),
                      .isOtherLater = m_whatIf.showsBaseline()});
    emit busyChanged();
}

void WorkspaceController::publish(const AnalysisRunner::Outcome& outcome) {
    m_analysis = outcome.analysis;
    m_picture = {
        .scene = outcome.scene, .ground = groundNumber(outcome.request.options), .situation = m_picture.situation + 1};
    m_comparison.show(outcome, m_text);
    m_actors.show(actorRows(*m_analysis, m_workspace.hiddenActors, m_text));
    m_contested.show(contestedRows(*m_session->dossier, m_analysis->now.overlaps.actorPairs, m_text));
    m_narrow.show(m_analysis, m_text);
    m_routes.show(routeRows(*m_analysis, m_text));
    m_supply.show(m_session, m_analysis, m_text);
    m_way.show(m_session, m_analysis, m_text);
    m_changes.show((m_analysis->now.workspace.at < m_baseline
                        ? QCoreApplication::translate("WorkspaceController", "Until last briefing, %1")
                        : QCoreApplication::translate("WorkspaceController", "Since last briefing, %1"))
                       .arg(m_text.shortDate(m_baseline)),
                   changeRows(*m_analysis, m_text));
    m_search.index(m_session, m_analysis->now.workspace, m_text);
    if (m_selectedKind == u"face" && m_clicked) { // faces have new numbers
        const auto& faces = m_analysis->now.overlaps.faces;
        const auto here = std::ranges::find_if(
            faces, [&](const Face& face) { return face.contested && contains({face.shape}, *m_clicked); });
        if (here == faces.end())
            m_selectedKind.clear();
        else
            m_selectedId = QString::number(here - faces.begin());
    }
    if (m_selectedKind == u"narrow" && !m_runner.isBusy() && !m_narrow.isListed(m_selectedId)) choose({}, {});
    emit selectionChanged(); // the best way of a chosen route may be another one now
    publishSelection();
    m_whatIf.show(outcome);
    if (outcome.request.options.liftedState.empty()) m_editor.dropLive();
    keepEditing();
    if (!m_message.isEmpty()) {
        m_message.clear();
        emit messageChanged();
    }
    emit published();
    emit busyChanged();
    emit editableChanged();
}

void WorkspaceController::publishTexts() {
    if (!m_session) return;
    const Dossier& dossier = *m_session->dossier;
    TimelineData data = countEvents(dossier, m_workspace.hiddenActors);
    for (TimelineMonth& month : data.months)
        month.name = m_text.month(month.begin);
    m_timeline.showData(
        std::move(data), m_baseline,
        QCoreApplication::translate("WorkspaceController", "last briefing %1").arg(m_text.shortDate(m_baseline)),
        changeInstants(dossier));
    m_layers.show(layerRows(m_options.hiddenLayers));
    publishInstant();
}

void WorkspaceController::publishInstant() {
    m_timeline.showInstant(m_workspace.at, m_text.longDate(m_workspace.at), m_text.clock(m_workspace.at));
}

void WorkspaceController::publishSelection() {
    if (!m_analysis) return;
    if (m_editor.isActive() && m_editor.picture()) return showReshaping();
    const SupplyContext supply{
        .cargo = m_supply.cargo(), .findings = m_supply.findings(), .place = m_supply.placeFindings()};
    Description description = describe(*m_session, *m_analysis, m_selectedKind, m_selectedId, supply, m_text);
    for (InspectorRow& row : description.rows)
        if (row.refKind == u"leg" && row.status > 0)
            row.offer = m_whatIf.legAction(row.refId.toStdString(), row.status);
    m_inspector.show(std::move(description));
    showStrip(m_strip, m_analysis, m_selectedKind == u"route" ? m_selectedId.toStdString() : std::string(), m_text);
}

void WorkspaceController::setInstant(double secs) {
    if (!m_session) return;
    const Dossier& dossier = *m_session->dossier;
    const Instant last = dossier.to.begin - std::chrono::minutes(1);
    const Instant at = std::clamp(instantOf(secs), dossier.from.begin, std::max(dossier.from.begin, last));
    if (at == m_workspace.at) return;
    m_workspace.at = at;
    publishInstant();
    derive();
}

void WorkspaceController::stepToChange(bool forward) {
    if (const auto next = m_timeline.neighbour(forward))
        setInstant(static_cast<double>(next->time_since_epoch().count()));
}

void WorkspaceController::advanceDay() {
    if (!m_session) return;
    const Instant next = m_workspace.at + std::chrono::days(1);
    const Instant to = next < m_session->dossier->to.begin ? next : m_session->dossier->from.begin;
    setInstant(static_cast<double>(to.time_since_epoch().count()));
}

void WorkspaceController::toggleActor(const QString& actorId) {
    const std::string id = actorId.toStdString();
    if (!m_workspace.hiddenActors.erase(id)) m_workspace.hiddenActors.insert(id);
    publishTexts();
    emit hiddenChanged();
    derive();
}

void WorkspaceController::toggleActorNumber(int number) {
    if (!m_session || number < 1 || static_cast<std::size_t>(number) > m_session->dossier->actors.size()) return;
    toggleActor(QString::fromStdString(m_session->dossier->actors[static_cast<std::size_t>(number) - 1].id));
}

void WorkspaceController::toggleLayer(int layer) {
    const auto which = static_cast<MapLayer>(layer);
    if (!m_options.hiddenLayers.erase(which)) m_options.hiddenLayers.insert(which);
    m_layers.show(layerRows(m_options.hiddenLayers));
    emit hiddenChanged();
    derive();
}

void WorkspaceController::choose(const QString& kind, const QString& id) {
    if (m_editor.isSettling()) {
        m_whenSettled = [this, kind, id] { choose(kind, id); };
        return;
    }
    m_clicked.reset();
    if (m_editor.isActive()) endEditing();
    m_asksHow = false;
    m_alsoChosen.clear();
    m_selectedKind = kind;
    m_selectedId = id;
    if (kind == u"narrow") m_alsoChosen = id.split(u'+'); // both zones are marked
    m_supply.choose(kind, id);
    lookWhatIf();
    m_way.mark(kind, id);
    publishSelection();
    emit selectionChanged();
    emit editableChanged();
}

void WorkspaceController::chooseAt(double latitudeDeg, double longitudeDeg, double metresPerPixel) {
    if (!m_picture.scene) return;
    if (m_editor.isSettling()) {
        m_whenSettled = [this, latitudeDeg, longitudeDeg, metresPerPixel] {
            chooseAt(latitudeDeg, longitudeDeg, metresPerPixel);
        };
        return;
    }
    const Position position{.latitude = latitudeDeg, .longitude = longitudeDeg};
    if (m_way.pick(position, metresPerPixel)) return;
    const double metresPerMm = metresPerPixel * mercatorScale(latitudeDeg) * screenPixelsPerMm;
    const auto hits = pick(*m_picture.scene, toMercator(position), metresPerMm, Millimetres{1.2});
    if (hits.empty()) return choose({}, {});
    choose(kindWord(hits.front().kind), QString::fromStdString(hits.front().id));
    m_clicked = position;
}

} // namespace azalai

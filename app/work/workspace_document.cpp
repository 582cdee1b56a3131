// How the controller has the dossier changed for good: each change is an edit that the document keeps.
#include <app/work/workspace_controller.h>
#include <app/work/written_down.h>

#include <azalai/editing/edit_between.h>
#include <azalai/editing/on_each.h>
#include <azalai/editing/zone_verbs.h>
#include <azalai/time/parse_time.h>
#include <azalai/time/stated_moment.h>

#include <algorithm>
#include <ranges>

namespace azalai {

namespace {

/// The kind of record that a chosen thing is; none for what the dossier does not hold as a record of its own.
std::optional<RecordKind> recordKindOf(const QString& kind) {
    static const std::pair<const char16_t*, RecordKind> kinds[] = {
        {u"zone", RecordKind::Zone},   {u"place", RecordKind::Place},  {u"leg", RecordKind::Leg},
        {u"route", RecordKind::Route}, {u"event", RecordKind::Event},  {u"camp", RecordKind::Camp},
        {u"actor", RecordKind::Actor}, {u"region", RecordKind::Region}};
    const auto found = std::ranges::find_if(kinds, [&](const auto& pair) { return kind == QStringView(pair.first); });
    return found == std::end(kinds) ? std::nullopt : std::optional(found->second);
}

/// Zones that a step has made, which are chosen then: those that are in force and those that are not.
QStringList madeZones(const Dossier& before, const Dossier& after, const JournalLine& line) {
    QStringList ids;
    const bool makes = line.verb == Verb::AddZone || line.verb == Verb::Paste || line.verb == Verb::Import ||
                       line.verb == Verb::DuplicateZone;
    if (line.act != Act::Do || !makes) return ids;
    for (const ZoneState& state : after.zones)
        if (!before.zoneState(state.id)) ids.push_back(QString::fromStdString(state.id));
    return ids;
}

} // namespace

QString WorkspaceController::chosenRecord() const {
    const auto kind = recordKindOf(m_selectedKind);
    const bool isThere = kind && m_session && indexOf(*m_session->dossier, *kind, m_selectedId.toStdString());
    return isThere ? QString::fromUtf8(word(*kind)) : QString();
}

void WorkspaceController::takeStep(const std::shared_ptr<const Session>& session, const JournalLine& line) {
    // What a step made is chosen: a new state of a zone takes the place of the one that was.
    if (line.act == Act::Do && m_continuedZone) {
        const std::string zone = *std::exchange(m_continuedZone, std::nullopt);
        takeRevision(session);
        m_records.setSession(session);
        chooseZoneNow(zone);
        m_newStateLine = line.number;
        m_isNewOutline = true;
        return beginEditing();
    }
    m_zones.take(line);
    const auto reshaped = m_reshape.take(line);
    const QStringList made = madeZones(*m_session->dossier, *session->dossier, line);
    takeRevision(session);
    m_records.setSession(session);
    if (!made.isEmpty()) {
        choose(QStringLiteral("zone"), made.first());
        setAlsoChosen(made.mid(1));
    } else if (reshaped) {
        chooseZoneNow(*reshaped);
    } else if (!m_selectedId.isEmpty()) {
        const auto kind = recordKindOf(m_selectedKind);
        if (kind && !indexOf(*m_session->dossier, *kind, m_selectedId.toStdString())) choose({}, {});
    }
    publishTexts(); // the span, events and actors may be others
    emit named();
}

/// The state of a zone that is in force at the moment; nothing when none is.
void WorkspaceController::chooseZoneNow(const std::string& zone) {
    const auto& states = m_session->dossier->zones;
    const auto now = std::ranges::find_if(
        states, [&](const ZoneState& state) { return state.zone == zone && state.when.contains(m_workspace.at); });
    if (now != states.end()) choose(QStringLiteral("zone"), QString::fromStdString(now->id));
}

void WorkspaceController::keepOutline(const std::string& stateId, const Area& outline,
                                      const std::map<std::string, Area>& followers, Verb verb) {
    if (m_whatIf.isActive()) return m_whatIf.reshape(stateId, outline, followers);
    m_newStateLine = 0;
    const ZoneState* state = m_workspace.dossier->zoneState(stateId);
    const ZoneChange change{.from = m_isNewOutline && state ? state->when.from : std::nullopt,
                            .recorded = writtenDown()};
    if (followers.empty()) {
        m_document.make([stateId, outline, verb, now = change.recorded](const Dossier& dossier) {
            return reshapeZones(dossier, verb, {{stateId, outline}}, {.from = {}, .recorded = now});
        });
        return;
    }
    // A step before this one may still be on its way and have given a follower a new state: its zone counts.
    std::map<std::string, Area> zones;
    for (const auto& [id, area] : followers)
        if (const ZoneState* follower = m_editor.workspace().dossier->zoneState(id)) zones[follower->zone] = area;
    m_document.make([stateId, outline, zones, change, at = m_workspace.at](const Dossier& dossier) {
        std::map<std::string, Area> outlines{{stateId, outline}};
        for (const ZoneState& other : dossier.zones)
            if (const auto follower = zones.find(other.zone); follower != zones.end() && other.when.contains(at))
                outlines[other.id] = follower->second;
        return reshapeBorder(dossier, stateId, outlines, change);
    });
}

void WorkspaceController::beginNewOutline() {
    const auto id = chosenState();
    if (!id || !asksHow()) return;
    const ZoneState& state = *m_session->dossier->zoneState(*id);
    setAsking(false);
    m_continuedZone = state.zone;
    m_document.make([id = *id, at = m_workspace.at, now = writtenDown()](const Dossier& dossier) -> Result<Edit> {
        const ZoneState* held = dossier.zoneState(id);
        if (!held) return failure(ErrorCode::UnknownId, id);
        return reshapeZones(dossier, Verb::NewZoneState, {{id, held->outline}},
                            {.from = statedMoment(at), .recorded = now});
    });
}

void WorkspaceController::correctOutline() {
    if (!asksHow()) return;
    setAsking(false);
    m_isNewOutline = false;
    beginEditing();
}

void WorkspaceController::setAsking(bool asks) {
    if (m_asksHow == asks) return;
    m_asksHow = asks;
    emit editableChanged();
}

/// A state that was begun for a new outline, which then was not changed, is taken back.
void WorkspaceController::forgetIdleState() {
    const JournalLine* newest = m_document.state().history.undoable();
    if (const auto line = std::exchange(m_newStateLine, 0); line != 0 && newest && newest->number == line)
        m_document.undo();
}

bool WorkspaceController::canEndZone() const { return canEditOutline() && !m_whatIf.isActive(); }

bool WorkspaceController::canRemove() const {
    const auto kind = recordKindOf(m_selectedKind);
    return kind && m_session && !m_whatIf.isActive() && !m_editor.isActive() &&
           indexOf(*m_session->dossier, *kind, m_selectedId.toStdString());
}

/// One step for all zones that are chosen.
void WorkspaceController::onEachChosen(const std::function<Result<Edit>(const Dossier&, const std::string&)>& verb) {
    const std::vector<std::string> ids = chosenStates();
    if (!ids.empty()) m_document.make([ids, verb](const Dossier& dossier) { return onEach(dossier, ids, verb); });
}

void WorkspaceController::endZone() {
    if (m_editor.isActive()) endEditing();
    onEachChosen([at = m_workspace.at](const Dossier& dossier, const std::string& id) {
        return azalai::endZone(dossier, id, statedMoment(at));
    });
}

bool WorkspaceController::duplicateZone(const QString& from) {
    const auto begin = parseTime(from.trimmed().toStdString());
    if (!m_session || !begin) return false;
    const Dossier& dossier = *m_session->dossier;
    if (begin->begin < dossier.from.begin || begin->begin >= dossier.to.begin) return false;
    onEachChosen([from = *begin, now = writtenDown()](const Dossier& before, const std::string& id) {
        return azalai::duplicateZone(before, id, {.from = from, .to = {}}, now);
    });
    if (begin->begin > m_workspace.at) // what is made is seen
        setInstant(static_cast<double>(begin->begin.time_since_epoch().count()));
    return true;
}

void WorkspaceController::copyChosen(bool outlinesOnly) {
    if (m_selectedKind != u"zone" || !m_session) return;
    std::vector<std::string> ids{m_selectedId.toStdString()};
    for (const QString& also : m_alsoChosen)
        ids.push_back(also.toStdString());
    if (outlinesOnly)
        ClipboardDesk::copyOutlines(*m_session->dossier, ids);
    else
        ClipboardDesk::copy(*m_session->dossier, ids);
}

void WorkspaceController::cutChosen() {
    if (m_selectedKind != u"zone" || !canRemove()) return;
    copyChosen(false);
    removeChosen();
}

/// Makes room for what comes from elsewhere; false where it cannot come now.
bool WorkspaceController::awaitZones() {
    if (!m_session || m_whatIf.isActive() || m_zones.isAsking()) return false;
    setAsking(false);
    m_reshape.drop();
    m_zones.setDrawing(false);
    dismissRefusal();
    return true;
}

void WorkspaceController::paste() {
    if (m_whatIf.isActive() || !freeHand(&WorkspaceController::paste) || !awaitZones()) return;
    m_clipboard.paste(m_session->dossier);
}

void WorkspaceController::importFile(const QUrl& file) {
    if (m_editor.isSettling()) {
        m_whenSettled = [this, file] { importFile(file); };
        return;
    }
    if (m_editor.isActive() && !m_whatIf.isActive()) endEditing();
    if (!file.toLocalFile().isEmpty() && awaitZones()) m_clipboard.importFile(m_session->dossier, file.toLocalFile());
}

void WorkspaceController::removeChosen() {
    if (!canRemove()) return;
    if (m_selectedKind != u"zone") { // other records may hang on it: that is told first
        m_records.open(chosenRecord(), m_selectedId);
        m_records.askRemoval();
        emit removalAsked();
        return;
    }
    std::vector<std::string> ids{m_selectedId.toStdString()};
    for (const QString& also : m_alsoChosen)
        ids.push_back(also.toStdString());
    const auto remove = [kind = *recordKindOf(m_selectedKind)](const Dossier& dossier,
                                                               const std::string& id) -> Result<Edit> {
        if (!indexOf(dossier, kind, id)) return failure(ErrorCode::UnknownId, id);
        EditMaker maker(dossier, Verb::RemoveRecords);
        maker.remove(kind, id);
        return maker.take();
    };
    m_document.make([ids, remove](const Dossier& dossier) { return onEach(dossier, ids, remove); });
}

bool WorkspaceController::compareWithDay(const QString& day) {
    const auto number = m_document.stepKnownOn(day);
    if (number) m_document.readEarlier(*number);
    return number.has_value();
}

void WorkspaceController::endComparing() {
    m_comparison.end();
    derive();
}

void WorkspaceController::undo() {
    if (m_whatIf.isActive()) return m_whatIf.undo();
    if (m_reshape.isAsking()) return m_reshape.goOn();
    if (!m_editor.isDragging()) m_document.undo();
}

void WorkspaceController::redo() {
    if (m_whatIf.isActive()) return m_whatIf.redo();
    if (!m_editor.isDragging()) m_document.redo();
}

void WorkspaceController::endWhatIf(const std::shared_ptr<const Session>& kept) {
    if (!kept) return;
    takeRevision(kept); // shown at once; the document answers with the same
    m_document.make([after = kept->dossier](const Dossier& before) -> Result<Edit> {
        Edit edit;
        edit.verb = Verb::KeepWhatIf;
        edit.kind = RecordKind::Head;
        edit.changes = changesBetween(before, *after);
        return edit;
    });
}

} // namespace azalai

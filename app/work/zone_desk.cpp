#include <app/work/zone_desk.h>

#include <app/render/wide_vectors.h>
#include <app/work/written_down.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/repaired_area.h>

#include <utility>

namespace azalai {

void ZoneDesk::setHand(bool isDrawing, bool isAsking) {
    if (isDrawing == m_isDrawing && isAsking == m_isAsking) return;
    m_isDrawing = isDrawing;
    m_isAsking = isAsking;
    emit handChanged();
}

void ZoneDesk::reset() {
    m_form.clear();
    m_coming = {};
    m_isWaiting = false;
    m_last.reset();
    setHand(false, false);
}

void ZoneDesk::look(const Workspace& workspace, const QString& chosenKind, const QString& chosenId, const Words& text) {
    m_workspace = workspace;
    m_chosenKind = chosenKind;
    m_chosenId = chosenId;
    m_text = text;
    m_form.setWords(text);
}

void ZoneDesk::setDrawing(bool drawing) {
    if (drawing == m_isDrawing || (drawing && !m_workspace.dossier)) return;
    m_form.clear();
    m_coming = {};
    setHand(drawing, false);
}

void ZoneDesk::takeRing(const DrawnArea& area) {
    if (!m_isDrawing || area.area.empty()) return;
    giveBackWideVectors(); // the scene graph paints on this thread too
    if (m_form.isStarted())
        m_form.takeOutline(area.area);
    else
        startForm(area.area);
    setHand(false, true);
}

void ZoneDesk::askAbout(const ComingZones& coming) {
    if (coming.outlines.empty() || !m_workspace.dossier) return;
    m_coming = coming;
    Area all;
    for (const Area& outline : coming.outlines)
        all.insert(all.end(), outline.begin(), outline.end());
    startForm(all);
    setHand(false, true);
}

void ZoneDesk::startForm(const Area& outline) {
    m_form.start(m_workspace, outline,
                 zoneDefaults(*m_workspace.dossier, m_chosenKind, m_chosenId.toStdString(), m_last), m_text);
}

void ZoneDesk::goOn() {
    if (!m_isAsking) return;
    if (!m_coming.outlines.empty()) return drop();
    setHand(true, false);
    emit drawingResumed();
}

void ZoneDesk::drop() {
    if (!m_coming.zones.empty())
        emit stepAsked([coming = m_coming, now = writtenDown()](const Dossier& dossier) {
            return stepOf(coming, {}, dossier, now);
        });
    m_form.clear();
    m_coming = {};
    setHand(false, false);
}

void ZoneDesk::keep() {
    const auto zone = m_isAsking ? m_form.zone() : std::nullopt;
    if (!zone) return;
    m_last = m_form.answers();
    m_isWaiting = true;
    setHand(false, false);
    if (m_coming.outlines.empty()) {
        emit stepAsked(
            [zone = *zone, now = writtenDown()](const Dossier& dossier) { return addZone(dossier, zone, now); });
        return;
    }
    emit stepAsked([coming = m_coming, zones = answered(*zone), now = writtenDown()](const Dossier& dossier) {
        return stepOf(coming, zones, dossier, now);
    });
}

void ZoneDesk::refuse() {
    if (std::exchange(m_isWaiting, false)) setHand(false, true);
}

void ZoneDesk::take(const JournalLine& line) {
    const bool isIt =
        line.act == Act::Do && (line.verb == Verb::AddZone || line.verb == Verb::Paste || line.verb == Verb::Import);
    if (!isIt || !std::exchange(m_isWaiting, false)) return;
    m_form.clear();
    m_coming = {};
}

/// The answers go for each outline; a name that nobody typed is each one's own.
std::vector<NewZone> ZoneDesk::answered(const NewZone& zone) const {
    std::vector<NewZone> zones;
    for (const Area& outline : m_coming.outlines) {
        NewZone one = zone;
        one.outline = outline;
        if (!m_form.isNamed()) one.name = proposedZoneName(*m_workspace.dossier, outline, zone.actor);
        zones.push_back(std::move(one));
    }
    return zones;
}

QString ZoneDesk::pieceText(const MapPiece& piece) const {
    if (!piece.isThere()) return {};
    const auto along = [&](TraceKind kind) {
        switch (kind) {
        case TraceKind::Zone:
            return tr("Along the outline of %1: %2.", "name, length");
        case TraceKind::Region:
        case TraceKind::Country:
            return tr("Along the border of %1: %2.", "name, length");
        case TraceKind::River:
            return piece.name().isEmpty() ? tr("Along a river: %2.", "length") : tr("Along the river %1: %2.");
        default:
            return piece.name().isEmpty() ? tr("Along a road: %2.", "length") : tr("Along the road %1: %2.");
        }
    };
    QString text = along(piece.piece->kind);
    text.replace(QStringLiteral("%1"), piece.name()).replace(QStringLiteral("%2"), m_text.length(piece.piece->length));
    return piece.hasOtherWay() ? tr("%1 V takes the other way around.", "a sentence").arg(text) : text;
}

DrawnArea ZoneDesk::repaired(const DrawnArea& area) const {
    if (area.area.empty()) return {};
    const Result<Area> made = repairedArea(area.area);
    return made ? DrawnArea{*made} : DrawnArea{};
}

QString ZoneDesk::repairText(const DrawnArea& area) const {
    const Area made = repaired(area).area;
    if (made.empty()) return {};
    return tr("F closes it there, repaired: %n part(s), %1.", nullptr, static_cast<int>(made.size()))
        .arg(m_text.area(ellipsoidalArea(made)));
}

QString ZoneDesk::gridText(double stepDeg) const {
    if (stepDeg <= 0) return {};
    const int digits = stepDeg < 0.0095 ? 3 : stepDeg < 0.095 ? 2 : stepDeg < 0.95 ? 1 : 0;
    const double metres = stepDeg * 110'700; // of latitude, on the ground of the tropics
    return metres < 1000
               ? tr("Grid: %1°, about %2 m").arg(m_text.number(stepDeg, digits), m_text.number(metres))
               : tr("Grid: %1°, about %2 km").arg(m_text.number(stepDeg, digits), m_text.number(metres / 1000, 1));
}

QString ZoneDesk::areaText(double squareMetres) const {
    return squareMetres > 0 ? m_text.area({squareMetres}) : QString();
}

} // namespace azalai

#include <app/text/make_calendar.h>
#include <app/work/describe.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_rows.h>

#include <azalai/geometry/contains.h>

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace azalai {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("Inspector", text, comment, n);
}

} // namespace

InspectorRow heading(const QString& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Heading;
    row.text = text;
    return row;
}

InspectorRow fact(const QString& what, const QString& value) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Fact;
    row.text = what;
    row.trailing = value;
    return row;
}

InspectorRow zoneLink(const Dossier& dossier, const ZoneState& zone, const Words& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Link;
    row.text = text.actorName(dossier, zone.actor) + QStringLiteral(", ") + text.word(zone.type);
    row.detail = text.of(zone.name) + QStringLiteral(" · ") + text.interval(zone.when);
    row.grade = QString::fromStdString(zone.grade.text());
    if (const Actor* actor = dossier.actor(zone.actor)) {
        row.colors = {screenColor(actor->color)};
        row.pattern = static_cast<int>(actor->pattern);
    }
    row.refKind = QStringLiteral("zone");
    row.refId = QString::fromStdString(zone.id);
    return row;
}

InspectorRow placeLink(const Dossier& dossier, const std::string& placeId, const Words& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Link;
    row.text = text.placeName(dossier, placeId);
    row.refKind = QStringLiteral("place");
    row.refId = QString::fromStdString(placeId);
    return row;
}

InspectorRow eventLink(const Event& event, const Words& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Link;
    row.text = text.of(event.title);
    row.detail = text.interval(event.when) + QStringLiteral(" · ") + text.word(event.kind);
    row.grade = QString::fromStdString(event.grade.text());
    row.refKind = QStringLiteral("event");
    row.refId = QString::fromStdString(event.id);
    return row;
}

InspectorRow sourceRow(const Dossier& dossier, const std::string& key, const Words& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Source;
    row.text = QString::fromStdString(key);
    if (const Source* source = dossier.source(key)) {
        row.text = text.of(source->title);
        row.detail = text.word(source->kind);
        row.grade = QString::fromStdString(source->grade.text());
    }
    return row;
}

void addSources(Description& into, const Dossier& dossier, const std::vector<std::string>& keys, const Words& text) {
    if (keys.empty()) return;
    into.rows.push_back(heading(tr("Sources")));
    for (const std::string& key : keys)
        into.rows.push_back(sourceRow(dossier, key, text));
}

void addExposure(Description& into, const Dossier& dossier, const Exposure& exposure, const Words& text,
                 std::size_t most) {
    if (exposure.events.empty()) return;
    into.rows.push_back(heading(tr("Exposure")));
    InspectorRow row = fact(tr("Score"), text.number(exposure.score, 1));
    row.detail = exposureTip(exposure, dossier.supply, text);
    into.rows.push_back(std::move(row));
    for (const std::string& id : exposure.events | std::views::take(most))
        if (const Event* event = dossier.event(id)) into.rows.push_back(eventLink(*event, text));
    if (const std::size_t shown = std::min(most, exposure.events.size()); shown > 0 && shown < exposure.events.size())
        into.rows.push_back({.text = tr("and %n more", nullptr, static_cast<int>(exposure.events.size() - shown))});
}

void addCalendar(Description& into, const SpellTable& histories, const std::string& id, const QString& title,
                 Instant at, const Words& text) {
    auto found = histories.find(id);
    if (!found || found->empty()) return;
    into.calendar = {calendarSpells(*found, text), at};
    into.calendarTitle = title + QStringLiteral(", ") + text.date(found->front().from) + QStringLiteral(" – ") +
                         text.date(found->back().to - std::chrono::seconds(1));
}

void addZonesAt(Description& into, const Analysis& analysis, Position position, const Words& text) {
    const Workspace& workspace = analysis.now.workspace;
    into.rows.push_back(heading(tr("Zones here")));
    const std::size_t before = into.rows.size();
    for (const ZoneState* zone : activeZones(workspace)) {
        if (contains(zone->outline, position)) into.rows.push_back(zoneLink(*workspace.dossier, *zone, text));
    }
    if (into.rows.size() == before) into.rows.push_back({.text = tr("No zone here at this moment")});
}

void addNote(Description& into, const std::string& note) {
    if (note.empty()) return;
    into.rows.push_back(heading(tr("Note")));
    into.rows.push_back({.text = QString::fromStdString(note)});
}

QString otherScript(const LocalText& name, Language language) {
    const std::string& other = language == Language::Arabic ? name.fr : name.ar;
    return other == name.in(language) ? QString() : QString::fromStdString(other);
}

} // namespace azalai

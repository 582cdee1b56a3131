#include <app/work/describe.h>
#include <app/work/panel_rows.h>

#include <azalai/geo/geodesic.h>
#include <azalai/geo/grid_reference.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Inspector", text); }

QString onePlace(const CutPoint& cut, const Dossier& dossier, const Words& text) {
    return cut.nearPlace.empty() ? text.position(cut.position) : text.placeName(dossier, cut.nearPlace);
}

InspectorRow entryRow(const EntryAccess& entry, const Dossier& dossier, const Words& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Entry;
    row.text = text.placeName(dossier, entry.entry);
    row.trailing = entry.shortest ? text.length(*entry.shortest) : QStringLiteral("–");
    row.status = entry.reachableOpen ? 1 : entry.reachable ? 2 : 3;
    if (entry.reachableOpen)
        row.detail = tr("open way");
    else if (entry.reachable)
        row.detail = tr("only at risk");
    else if (entry.stoppedAt)
        row.detail = tr("stopped at %1").arg(onePlace(*entry.stoppedAt, dossier, text));
    else
        row.detail = tr("no way");
    row.refKind = QStringLiteral("place");
    row.refId = QString::fromStdString(entry.entry);
    return row;
}

void addAlarm(Description& d, const PlaceAccess& access, const Analysis& analysis, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    d.alertTitle = tr("Cut off");
    if (access.since) {
        const auto days = std::chrono::floor<std::chrono::days>(analysis.now.workspace.at - *access.since).count() + 1;
        d.alertTitle = tr("Cut off since %1 · day %2").arg(text.date(*access.since)).arg(days);
    }
    d.alertText = tr("No open way from any supply entry.");
    if (const Leg* leg = dossier.leg(access.lastLegClosed)) {
        d.alertText +=
            u' ' +
            tr("Last way closed: %1 to %2.").arg(text.placeName(dossier, leg->from), text.placeName(dossier, leg->to));
    }
}

void addCalendar(Description& d, const SpellTable& histories, const std::string& id, const QString& title,
                 const Words& text) {
    auto spells = histories.find(id);
    if (!spells) return;
    d.calendar = std::move(*spells);
    d.calendarTitle = title + QStringLiteral(", ") + text.date(d.calendar.front().from) + QStringLiteral(" – ") +
                      text.date(d.calendar.back().to - std::chrono::seconds(1));
}

QString inForce(const Dossier& dossier, const std::string& stateId, const Words& text) {
    const ZoneState* zone = dossier.zoneState(stateId);
    return zone ? text.actorName(dossier, zone->actor) + QStringLiteral(", ") + text.word(zone->type) : QString();
}

InspectorRow legLink(const Dossier& dossier, const LegStatus& status, const Words& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Link;
    const Leg* leg = dossier.leg(status.leg);
    row.text = leg ? text.placeName(dossier, leg->from) + QStringLiteral(" – ") + text.placeName(dossier, leg->to)
                   : QString::fromStdString(status.leg);
    row.detail = status.outOfSeason ? tr("out of season") : text.word(status.status);
    if (const QString who = inForce(dossier, status.decidingState, text); !who.isEmpty())
        row.detail += QStringLiteral(" · ") + who;
    row.trailing = text.length(status.length);
    row.status = pillStatus(status.status);
    row.refKind = QStringLiteral("leg");
    row.refId = QString::fromStdString(status.leg);
    return row;
}

} // namespace

Description describePlace(const Analysis& analysis, const Place& place, const Words& text) {
    const Workspace& workspace = analysis.now.workspace;
    const Dossier& dossier = *workspace.dossier;
    Description d{
        .kindText = tr("Place"), .title = text.of(place.name), .otherName = otherScript(place.name, text.language())};
    d.subtitle = text.position(place.position, 4) + QStringLiteral(" · ") +
                 QString::fromStdString(mgrs(place.position)) + QStringLiteral(" · ") + text.word(place.kind);
    if (place.approximate) d.subtitle += QStringLiteral(" · ") + tr("approximate");
    if (place.population) d.rows.push_back(fact(tr("Population"), text.number(*place.population)));
    const auto access = std::ranges::find(analysis.now.access.places, place.id, &PlaceAccess::place);
    if (access != analysis.now.access.places.end() && access->onNetwork) {
        if (access->cutOff) addAlarm(d, *access, analysis, text);
        if (!access->entries.empty()) d.rows.push_back(heading(tr("Supply entries")));
        for (const EntryAccess& entry : access->entries) {
            if (entry.entry != place.id) d.rows.push_back(entryRow(entry, dossier, text));
        }
        addCalendar(d, analysis.history->places, place.id, tr("Access calendar"), text);
    }
    addZonesAt(d, analysis, place.position, text);
    const std::size_t before = d.rows.size();
    for (const Event* event : eventsBetween(dossier, workspace.at - std::chrono::days(60), workspace.at)) {
        if (std::ranges::find(event->places, place.id) == event->places.end()) continue;
        if (d.rows.size() == before) d.rows.push_back(heading(tr("Events here, last 60 days")));
        d.rows.push_back(eventLink(*event, text));
    }
    addNote(d, place.note);
    addSources(d, dossier, place.sources, text);
    return d;
}

Description describeLeg(const Analysis& analysis, const Leg& leg, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    Description d{.kindText = tr("Leg of a route"),
                  .title = text.placeName(dossier, leg.from) + QStringLiteral(" – ") + text.placeName(dossier, leg.to)};
    d.subtitle = text.word(leg.mode) + QStringLiteral(" · ") + text.word(leg.surface) + QStringLiteral(" · ") +
                 text.word(leg.known);
    if (leg.name != LocalText{}) d.rows.push_back(fact(tr("Road"), text.of(leg.name)));
    if (leg.mode != LegMode::River && leg.mode != LegMode::Air)
        d.rows.push_back(fact(tr("Capacity"), text.word(leg.capacity)));
    const auto status = std::ranges::find(analysis.now.access.legs, leg.id, &LegStatus::leg);
    if (status != analysis.now.access.legs.end()) {
        if (status->status == Status::Cut)
            d.alertTitle = status->outOfSeason ? tr("Out of season") : tr("Cut");
        else
            d.rows.push_back(fact(tr("Status"), text.word(status->status)));
        d.rows.push_back(fact(tr("Length"), text.length(status->length)));
        if (status->byOverride) {
            const Override& word = dossier.overrides[*status->byOverride];
            d.alertText = text.of(word.reason);
            d.rows.push_back(fact(tr("Analyst’s word"), text.interval(word.when)));
        }
        for (const LegPiece& piece : status->pieces) {
            if (piece.status == Status::Open) continue;
            InspectorRow row =
                fact(tr("km %1 to %2").arg(text.number(kilometres(piece.begin)), text.number(kilometres(piece.end))),
                     inForce(dossier, piece.decidingState, text));
            row.status = pillStatus(piece.status);
            if (piece.rule >= 0) row.detail = text.of(dossier.rules[static_cast<std::size_t>(piece.rule)].why);
            d.rows.push_back(std::move(row));
        }
    }
    d.rows.push_back(fact(tr("Grade"), QString::fromStdString(leg.grade.text())));
    d.rows.push_back(heading(tr("Routes over this leg")));
    for (const Route& route : dossier.routes) {
        const bool uses = std::ranges::any_of(
            route.ways, [&](const auto& way) { return std::ranges::find(way, leg.id) != way.end(); });
        if (!uses) continue;
        InspectorRow row;
        row.kind = InspectorRow::Kind::Link;
        row.text = text.of(route.name);
        row.refKind = QStringLiteral("route");
        row.refId = QString::fromStdString(route.id);
        d.rows.push_back(std::move(row));
    }
    addNote(d, leg.note);
    addSources(d, dossier, leg.sources, text);
    return d;
}

Description describeRoute(const Analysis& analysis, const Route& route, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    Description d{.kindText = tr("Supply route"), .title = text.of(route.name)};
    QStringList goods;
    for (const Goods good : route.goods)
        goods.push_back(text.word(good));
    d.subtitle = goods.join(QStringLiteral(" · "));
    const auto status = std::ranges::find(analysis.now.access.routes, route.id, &RouteStatus::route);
    if (status != analysis.now.access.routes.end()) {
        if (status->status == Status::Cut) {
            d.alertTitle = status->since ? tr("Cut since %1").arg(text.date(*status->since)) : tr("Cut");
            if (status->firstCut) d.alertText = tr("First cut near %1").arg(onePlace(*status->firstCut, dossier, text));
            if (status->firstCut && status->firstCut->decidingState.size())
                d.alertText += QStringLiteral(": ") + inForce(dossier, status->firstCut->decidingState, text);
        } else {
            d.rows.push_back(fact(tr("Status"), text.word(status->status)));
        }
        d.rows.push_back(fact(tr("Open / at risk / cut"), text.length(status->open) + QStringLiteral(" / ") +
                                                              text.length(status->atRisk) + QStringLiteral(" / ") +
                                                              text.length(status->cut)));
        d.rows.push_back(heading(route.ways.size() > 1 ? tr("Legs of the best way") : tr("Legs")));
        for (const std::string& id : route.ways.at(status->bestWay)) {
            const auto leg = std::ranges::find(analysis.now.access.legs, id, &LegStatus::leg);
            if (leg != analysis.now.access.legs.end()) d.rows.push_back(legLink(dossier, *leg, text));
        }
    }
    addCalendar(d, analysis.history->routes, route.id, tr("Status calendar"), text);
    addNote(d, route.note);
    addSources(d, dossier, route.sources, text);
    return d;
}

} // namespace azalai

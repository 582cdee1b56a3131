// The page of a leg: how it stands and why, what happened near it, and what can drive on it.
#include <app/work/describe.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_rows.h>

#include <azalai/access/since.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("Inspector", text, comment, n);
}

InspectorRow note(const QString& text) {
    InspectorRow row;
    row.text = text;
    return row;
}

/// What the alarm or the first row says, and since when.
void addStanding(Description& d, const Analysis& analysis, const LegStatus& status, const Words& text) {
    const auto spells = analysis.history->legs.find(status.leg);
    std::optional<Instant> begun;
    if (spells) begun = since(*spells, analysis.now.workspace.at, [&](Status one) { return one == status.status; });
    const QString word = status.outOfSeason ? tr("out of season") : text.word(status.status);
    if (status.status == Status::Cut || status.status == Status::AtRisk) {
        d.alertStatus = pillStatus(status.status);
        d.alertTitle = begun ? tr("%1 since %2", "status, date").arg(word, text.date(*begun)) : word;
        d.alertTitle[0] = d.alertTitle[0].toUpper();
        return;
    }
    d.rows.push_back(fact(tr("Status"), begun ? word + QStringLiteral(", ") + text.since(*begun) : word));
    d.rows.back().status = pillStatus(status.status);
}

/// The zone whose rule decided, its sources and grade, and the rule.
void addDecider(Description& d, const Dossier& dossier, const LegStatus& status, const Words& text) {
    const ZoneState* zone = dossier.zoneState(status.decidingState);
    if (!zone) return;
    d.rows.push_back(heading(tr("Decided by")));
    d.rows.push_back(zoneLink(dossier, *zone, text));
    const auto piece = std::ranges::find_if(
        status.pieces, [&](const LegPiece& p) { return p.decidingState == status.decidingState && p.rule >= 0; });
    if (piece != status.pieces.end()) {
        const AccessRule& rule = dossier.rules[static_cast<std::size_t>(piece->rule)];
        d.rows.push_back(note(tr("Rule %1: %2.").arg(piece->rule + 1).arg(text.of(rule.why))));
    }
    for (const std::string& key : zone->sources)
        d.rows.push_back(sourceRow(dossier, key, text));
}

void addOverride(Description& d, const Dossier& dossier, const LegStatus& status, const Words& text) {
    const auto index = status.byOverride ? status.byOverride : status.lapsedOverride;
    if (!index) return;
    const Override& word = dossier.overrides[*index];
    const bool isInForce = status.byOverride.has_value();
    d.rows.push_back(heading(tr("Analyst’s word")));
    InspectorRow row = fact(text.word(word.status), text.interval(word.when));
    row.status = isInForce ? pillStatus(word.status) : 0;
    row.detail = text.of(word.reason);
    row.grade = QString::fromStdString(word.grade.text());
    d.rows.push_back(std::move(row));
    if (!word.by.empty()) d.rows.push_back(fact(tr("Written by"), QString::fromStdString(word.by)));
    if (!isInForce && word.when.to)
        d.rows.push_back(note(tr("Lapsed on %1; the rule table decides again.").arg(text.stated(*word.when.to))));
    for (const std::string& key : word.sources)
        d.rows.push_back(sourceRow(dossier, key, text));
}

/// Do two pieces say the same: other zones may lie there, but the verdict and who is behind it are the same.
bool readsAs(const Dossier& dossier, const LegPiece& a, const LegPiece& b) {
    const ZoneState* first = dossier.zoneState(a.decidingState);
    const ZoneState* second = dossier.zoneState(b.decidingState);
    if (a.status != b.status || a.rule != b.rule || !first != !second) return false;
    return !first || (first->actor == second->actor && first->type == second->type);
}

void addPieces(Description& d, const Dossier& dossier, const LegStatus& status, const Words& text) {
    if (status.outOfSeason || status.byOverride) return; // they speak for the whole leg
    const auto isTold = [](const LegPiece& piece) { return piece.status != Status::Open; };
    if (std::ranges::none_of(status.pieces, isTold)) return;
    d.rows.push_back(heading(tr("Along the leg")));
    for (auto piece = status.pieces.begin(); piece != status.pieces.end();) {
        const auto next =
            std::find_if(piece, status.pieces.end(), [&](const LegPiece& p) { return !readsAs(dossier, *piece, p); });
        const ZoneState* zone = dossier.zoneState(piece->decidingState);
        InspectorRow row = fact(
            tr("km %1 to %2").arg(text.number(kilometres(piece->begin)), text.number(kilometres(std::prev(next)->end))),
            zone ? text.actorName(dossier, zone->actor) + QStringLiteral(", ") + text.word(zone->type)
                 : text.word(piece->status));
        row.status = pillStatus(piece->status);
        if (piece->rule >= 0 && isTold(*piece))
            row.detail = text.of(dossier.rules[static_cast<std::size_t>(piece->rule)].why);
        d.rows.push_back(std::move(row));
        piece = next;
    }
}

/// How fast a vehicle is on the leg, now and in the other season.
InspectorRow vehicleRow(const Vehicle& vehicle, const Leg& leg, const Dossier& dossier, Instant at, const Words& text) {
    InspectorRow row = fact(text.of(vehicle.name), {});
    const VehiclePace* pace = paceOn(vehicle, leg);
    if (vehicle.weight < leg.capacity) {
        row.trailing = tr("too heavy");
        return row;
    }
    if (!pace || (!pace->dry && !pace->rains)) {
        row.trailing = tr("does not go here");
        return row;
    }
    const bool rains = isInRains(dossier.supply, at);
    const auto& now = rains ? pace->rains : pace->dry;
    const auto& then = rains ? pace->dry : pace->rains;
    row.trailing = now ? text.speed(*now) : rains ? tr("not in the rains") : tr("only in the rains");
    QStringList parts;
    if (now != then) {
        const QString other = then ? text.speed(*then) : tr("no passage");
        parts.push_back(rains ? tr("in the dry season %1").arg(other) : tr("in the rains %1").arg(other));
    }
    if (pace->litresPer100Km > 0) parts.push_back(tr("%1 l per 100 km").arg(text.number(pace->litresPer100Km)));
    row.detail = parts.join(QStringLiteral(" · "));
    return row;
}

/// What sources say of the leg's length, against what is drawn and counted.
InspectorRow publishedRow(Metres published, Metres drawn, const Words& text) {
    InspectorRow row = fact(tr("Published length"), text.length(published));
    if (isNotablyOther(published, drawn))
        row.detail = (drawn < published ? tr("Figures are of the drawn line, %1: a lower bound.")
                                        : tr("Figures are of the drawn line, %1."))
                         .arg(text.length(drawn));
    return row;
}

void addRoad(Description& d, const Dossier& dossier, const Leg& leg, std::optional<Metres> drawn, Instant at,
             const Words& text) {
    d.rows.push_back(heading(tr("The road")));
    d.rows.push_back(fact(tr("Capacity"), text.word(leg.capacity)));
    d.rows.push_back(fact(tr("Season"), leg.firstMonth == 1 && leg.lastMonth == 12
                                            ? tr("all year")
                                            : text.months(leg.firstMonth, leg.lastMonth)));
    if (leg.published && drawn) d.rows.push_back(publishedRow(*leg.published, *drawn, text));
    d.rows.push_back(fact(tr("Known how"), text.word(leg.known)));
    d.rows.push_back(fact(tr("Grade"), QString::fromStdString(leg.grade.text())));
    if (dossier.vehicles.empty()) return;
    d.rows.push_back(heading(tr("Speeds by vehicle")));
    for (const Vehicle& vehicle : dossier.vehicles)
        d.rows.push_back(vehicleRow(vehicle, leg, dossier, at, text));
}

void addRoutesOver(Description& d, const Dossier& dossier, const Leg& leg, const Words& text) {
    bool isFirst = true;
    for (const Route& route : dossier.routes) {
        const bool uses = std::ranges::any_of(
            route.ways, [&](const auto& way) { return std::ranges::find(way, leg.id) != way.end(); });
        if (!uses) continue;
        if (std::exchange(isFirst, false)) d.rows.push_back(heading(tr("Routes over this leg")));
        InspectorRow row;
        row.kind = InspectorRow::Kind::Link;
        row.text = text.of(route.name);
        row.refKind = QStringLiteral("route");
        row.refId = QString::fromStdString(route.id);
        d.rows.push_back(std::move(row));
    }
}

/// Who hangs on the leg alone.
void addDependents(Description& d, const Dossier& dossier, const std::string& leg, const SupplyContext& supply,
                   const Words& text) {
    if (!supply.findings) return;
    const auto& roads = supply.findings->lastRoads;
    const auto road = std::ranges::find(roads, leg, &LastRoad::leg);
    if (road == roads.end()) return;
    d.rows.push_back(heading(tr("Last road standing for")));
    QString people;
    if (road->people > 0) people = tr("%1 people").arg(text.number(static_cast<double>(road->people)));
    d.rows.push_back(fact(text.places(dossier, road->places, 6), people));
}

} // namespace

Description describeLeg(const Analysis& analysis, const Leg& leg, const SupplyContext& supply, const Words& text) {
    const Workspace& workspace = analysis.now.workspace;
    const Dossier& dossier = *workspace.dossier;
    const bool isOnRoute = std::ranges::any_of(dossier.routes, [&](const Route& route) {
        return std::ranges::any_of(route.ways, [&](const auto& way) { return std::ranges::contains(way, leg.id); });
    });
    Description d{.kindText = isOnRoute ? tr("Leg of a route") : tr("Road on no route"),
                  .title = legName(dossier, leg, text)};
    QStringList subtitle{text.word(leg.mode), text.word(leg.surface)};
    std::optional<Metres> drawn;
    const LegStatus* status = analysis.now.access.leg(leg.id);
    if (status) {
        drawn = status->length;
        subtitle.push_back(text.length(*drawn));
        addStanding(d, analysis, *status, text);
        addDecider(d, dossier, *status, text);
        addOverride(d, dossier, *status, text);
        addPieces(d, dossier, *status, text);
        addExposure(d, dossier, status->exposure, text);
    }
    d.subtitle = subtitle.join(QStringLiteral(" · "));
    addCalendar(d, analysis.history->legs, leg.id, tr("Status calendar"), workspace.at, text);
    addDependents(d, dossier, leg.id, supply, text);
    addRoad(d, dossier, leg, drawn, workspace.at, text);
    addRoutesOver(d, dossier, leg, text);
    addNote(d, leg.note);
    addSources(d, dossier, leg.sources, text);
    return d;
}

} // namespace azalai

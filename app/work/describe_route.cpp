// The page of a supply route: how it stands, where it is cut from either end, and how it stood before.
#include <app/work/describe.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_rows.h>

#include <azalai/access/previous_spells.h>

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace azalai {
namespace {

constexpr std::size_t mostSpells = 6;

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("Inspector", text, comment, n);
}

QString whoseZone(const Dossier& dossier, const std::string& stateId, const Words& text) {
    const ZoneState* zone = dossier.zoneState(stateId);
    return zone ? text.actorName(dossier, zone->actor) + QStringLiteral(", ") + text.word(zone->type) : QString();
}

InspectorRow legLink(const Dossier& dossier, const LegStatus& status, const Words& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Link;
    const Leg* leg = dossier.leg(status.leg);
    row.text = leg ? legName(dossier, *leg, text) : QString::fromStdString(status.leg);
    row.detail = status.outOfSeason ? tr("out of season") : text.word(status.status);
    if (const QString who = whoseZone(dossier, status.decidingState, text); !who.isEmpty())
        row.detail += QStringLiteral(" · ") + who;
    row.trailing = text.length(status.length);
    row.status = pillStatus(status.status);
    row.refKind = QStringLiteral("leg");
    row.refId = QString::fromStdString(status.leg);
    return row;
}

/// "Coming from Néma   near Léré, 512 km on", with the zone; a click chooses the leg.
InspectorRow cutRow(const CutPoint& cut, const std::string& end, Metres on, const Dossier& dossier, const Words& text) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Link;
    const QString from = text.isolated(text.placeName(dossier, end));
    const QString near = text.isolated(cutPlace(cut, dossier, text));
    row.text = on < Metres{1000} ? tr("Coming from %1: cut at once", "place").arg(from)
                                 : tr("Coming from %1: cut near %2, %3 on", "places, distance")
                                       .arg(from, near, text.isolated(text.length(on)));
    row.detail = whoseZone(dossier, cut.decidingState, text);
    row.status = pillStatus(Status::Cut);
    row.refKind = QStringLiteral("leg");
    row.refId = QString::fromStdString(cut.leg);
    return row;
}

/// The places at the two ends of a way.
std::pair<std::string, std::string> endsOf(const Dossier& dossier, const std::vector<std::string>& way) {
    const Leg* first = way.empty() ? nullptr : dossier.leg(way.front());
    const Leg* last = way.empty() ? nullptr : dossier.leg(way.back());
    if (!first || !last) return {};
    if (way.size() == 1) return {first->from, first->to};
    const Leg* second = dossier.leg(way[1]);
    const Leg* before = dossier.leg(way[way.size() - 2]);
    const auto touches = [](const Leg* leg, const std::string& place) {
        return leg && (leg->from == place || leg->to == place);
    };
    return {touches(second, first->to) ? first->from : first->to, touches(before, last->from) ? last->to : last->from};
}

void addStanding(Description& d, const RouteStatus& status, const Words& text) {
    QString word = text.word(status.status);
    if (status.since) word = tr("%1 since %2", "status, date").arg(word, text.date(*status.since));
    if (status.status != Status::Cut && status.status != Status::AtRisk) {
        d.rows.push_back(fact(tr("Status"), word));
        d.rows.back().status = pillStatus(status.status);
        return;
    }
    d.alertStatus = pillStatus(status.status);
    d.alertTitle = word;
    d.alertTitle[0] = d.alertTitle[0].toUpper();
}

void addCuts(Description& d, const RouteStatus& status, const std::vector<std::string>& way, const Dossier& dossier,
             const Words& text) {
    if (!status.firstCut) return;
    const auto [start, end] = endsOf(dossier, way);
    d.rows.push_back(heading(tr("Where it is cut")));
    d.rows.push_back(cutRow(*status.firstCut, start, status.firstCut->fromStart, dossier, text));
    if (!status.lastCut) return;
    const Metres length = status.open + status.atRisk + status.cut;
    d.rows.push_back(cutRow(*status.lastCut, end, length - status.lastCut->fromStart, dossier, text));
}

void addPrevious(Description& d, const Analysis& analysis, const std::string& route, const Words& text) {
    const auto spells = previousSpells(*analysis.history, route, analysis.now.workspace.at);
    if (spells.empty()) return;
    d.rows.push_back(heading(tr("Before that")));
    for (const StatusSpell& spell : spells | std::views::take(mostSpells)) {
        const auto days = std::chrono::round<std::chrono::days>(spell.to - spell.from).count();
        InspectorRow row = fact(text.word(spell.status), text.days(static_cast<int>(days)));
        row.detail = tr("%1 to %2", "dates").arg(text.moment(spell.from), text.moment(spell.to));
        row.status = pillStatus(spell.status);
        d.rows.push_back(std::move(row));
    }
}

} // namespace

QString cutPlace(const CutPoint& cut, const Dossier& dossier, const Words& text) {
    return cut.nearPlace.empty() ? text.position(cut.position) : text.placeName(dossier, cut.nearPlace);
}

Description describeRoute(const Analysis& analysis, const Route& route, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    Description d{.kindText = tr("Supply route"), .title = text.of(route.name)};
    QStringList goods;
    for (const Goods good : route.goods)
        goods.push_back(text.word(good));
    d.subtitle = goods.join(QStringLiteral(" · "));
    addCalendar(d, analysis.history->routes, route.id, tr("Status calendar"), analysis.now.workspace.at, text);
    const auto status = std::ranges::find(analysis.now.access.routes, route.id, &RouteStatus::route);
    if (status != analysis.now.access.routes.end() && status->bestWay < route.ways.size()) {
        const auto& way = route.ways[status->bestWay];
        addStanding(d, *status, text);
        const auto lengthFact = [&](const QString& what, Metres length, Status which) {
            d.rows.push_back(fact(what, text.length(length)));
            d.rows.back().status = pillStatus(which);
        };
        lengthFact(tr("Open"), status->open, Status::Open);
        lengthFact(tr("At risk"), status->atRisk, Status::AtRisk);
        lengthFact(tr("Cut"), status->cut, Status::Cut);
        addCuts(d, *status, way, dossier, text);
        addPrevious(d, analysis, route.id, text);
        addExposure(d, dossier, status->exposure, text);
        d.rows.push_back(heading(route.ways.size() > 1 ? tr("Legs of the best way") : tr("Legs")));
        for (const std::string& id : way) {
            if (const LegStatus* leg = analysis.now.access.leg(id)) d.rows.push_back(legLink(dossier, *leg, text));
        }
    }
    addNote(d, route.note);
    addSources(d, dossier, route.sources, text);
    return d;
}

} // namespace azalai

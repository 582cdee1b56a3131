#include <app/cli/cargo_option.h>
#include <app/cli/leg_cells.h>
#include <app/cli/picture_output.h>
#include <app/text/make_calendar.h>

#include <azalai/briefing/routes_worst_first.h>

#include <algorithm>

namespace azalai {

namespace {

Decimal km(Metres length) { return {kilometres(length), 0}; }

/// Routes that bring some goods; all without.
bool brings(const Route& route, const std::optional<Goods>& goods) {
    return !goods || std::ranges::contains(route.goods, *goods);
}

/// Place and zone of a cut.
std::pair<Cell, Cell> cellsOf(const std::optional<CutPoint>& cut, const Answer& asked) {
    if (!cut) return {};
    const Dossier& d = *asked.session.dossier;
    const ZoneState* zone = d.zoneState(cut->decidingState);
    return {placeName(d, cut->nearPlace, asked.language), zone ? Cell{zone->id} : Cell{}};
}

Table routeTable(const Answer& asked, const std::optional<Goods>& goods) {
    const Dossier& d = *asked.session.dossier;
    Table table{{{"route", "route"},
                 {"name", "name"},
                 {"status", "status"},
                 {"since", "since"},
                 {"cut_near", "cut near"},
                 {"cut_by", "cut by"},
                 {"last_cut_near", "last cut near"},
                 {"last_cut_by", "by"},
                 {"open_km", "open km"},
                 {"at_risk_km", "at risk km"},
                 {"cut_km", "cut km"},
                 {"exposure", "exposure"}},
                {}};
    for (const RouteStatus& status : asked.analysis->now.access.routes) {
        const Route* route = d.route(status.route);
        if (!route || !brings(*route, goods)) continue;
        const auto [near, by] = cellsOf(status.firstCut, asked);
        const auto [lastNear, lastBy] = cellsOf(status.lastCut, asked);
        table.rows.push_back({status.route, route->name.in(asked.language), std::string(word(status.status)),
                              instantCell(status.since), near, by, lastNear, lastBy, km(status.open), km(status.atRisk),
                              km(status.cut), Decimal{status.exposure.score, 2}});
    }
    return table;
}

Table legTable(const Answer& asked) {
    const Dossier& d = *asked.session.dossier;
    Table table{{{"leg", "leg"},
                 {"from", "from"},
                 {"to", "to"},
                 {"mode", "mode"},
                 {"status", "status"},
                 {"length_km", "km"},
                 {"by", "decided by"},
                 {"grade", "grade"}},
                {}};
    for (const LegStatus& status : asked.analysis->now.access.legs) {
        const Leg* leg = d.leg(status.leg);
        if (!leg) continue;
        const Decider decider = deciderOf(d, status);
        table.rows.push_back({status.leg, placeName(d, leg->from, asked.language),
                              placeName(d, leg->to, asked.language), std::string(word(leg->mode)),
                              std::string(word(status.status)), km(status.length), decider.by, decider.grade});
    }
    return table;
}

/// How each route stood before, latest first; the spell that it is in is the first of them.
Table spellTable(const Answer& asked, const std::optional<Goods>& goods) {
    const Dossier& d = *asked.session.dossier;
    Table table{
        {{"route", "route"}, {"name", "name"}, {"status", "status"}, {"from", "from"}, {"to", "to"}, {"days", "days"}},
        {}};
    for (const RouteStatus& status : asked.analysis->now.access.routes) {
        const Route* route = d.route(status.route);
        if (!route || !brings(*route, goods)) continue;
        std::vector<StatusSpell> spells = spellsOfRoute(*asked.analysis->history, status.route);
        std::erase_if(spells, [&](const StatusSpell& s) { return s.from > asked.analysis->now.workspace.at; });
        std::ranges::reverse(spells);
        for (const StatusSpell& spell : spells)
            table.rows.push_back(
                {status.route, route->name.in(asked.language), std::string(word(spell.status)), instantCell(spell.from),
                 instantCell(spell.to),
                 Decimal{std::chrono::duration<double, std::ratio<86400>>(spell.to - spell.from).count(), 1}});
    }
    return table;
}

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    const auto goods = goodsOption(invocation);
    if (!goods) return report(goods.error());
    const auto paint = [&] {
        const Dossier& d = *asked->session.dossier;
        CalendarRows rows{.places = {}, .routes = routesWorstFirst(asked->analysis->now.access)};
        std::erase_if(rows.routes, [&](const std::string& id) { return !brings(*d.route(id), *goods); });
        return calendarPage(*asked, rows);
    };
    return printTableOrPicture(invocation.has("legs")     ? legTable(*asked)
                               : invocation.has("spells") ? spellTable(*asked, *goods)
                                                          : routeTable(*asked, *goods),
                               paint, invocation);
}

} // namespace

Command routesCommand() {
    auto options = viewOptions();
    options.push_back({"legs", "", "every leg instead of every route"});
    options.push_back({"spells", "", "how each route stood until now, the latest spell first"});
    options.push_back({"cargo", "goods", "only routes that bring fuel, food, medicine, salt or people"});
    std::ranges::move(pictureOptions(), std::back_inserter(options));
    return {
        "routes",
        "which supply routes are open, at risk or cut",
        {"dossier"},
        options,
        "azalai routes northern-mali --at 2023-09-03 --format csv",
        "Status of each route's best way, since when, where it is cut first coming from its start and from its end, "
        "by which zone, how many kilometres are open, at risk and cut, and how exposed it is to recent events. Drawn, "
        "it is the routes' calendar.",
        run};
}

} // namespace azalai

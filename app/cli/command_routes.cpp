#include <app/cli/invocation.h>
#include <app/cli/leg_cells.h>

namespace azalai {

namespace {

Decimal km(Metres length) { return {kilometres(length), 0}; }

Table routeTable(const Answer& asked) {
    const Dossier& d = *asked.session.dossier;
    Table table{{{"route", "route"},
                 {"name", "name"},
                 {"status", "status"},
                 {"since", "since"},
                 {"cut_near", "cut near"},
                 {"cut_by", "cut by"},
                 {"open_km", "open km"},
                 {"at_risk_km", "at risk km"},
                 {"cut_km", "cut km"}},
                {}};
    for (const RouteStatus& status : asked.analysis->now.access.routes) {
        const Route* route = d.route(status.route);
        Cell near;
        Cell by;
        if (status.firstCut) {
            near = placeName(d, status.firstCut->nearPlace, asked.language);
            if (const ZoneState* zone = d.zoneState(status.firstCut->decidingState)) by = zone->id;
        }
        table.rows.push_back({status.route, route ? route->name.in(asked.language) : status.route,
                              std::string(word(status.status)), instantCell(status.since), near, by, km(status.open),
                              km(status.atRisk), km(status.cut)});
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

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    return printTable(invocation.has("legs") ? legTable(*asked) : routeTable(*asked), invocation);
}

} // namespace

Command routesCommand() {
    auto options = viewOptions();
    options.push_back({"legs", "", "every leg instead of every route"});
    options.push_back(formatOption());
    return {"routes",
            "which supply routes are open, at risk or cut",
            {"dossier"},
            options,
            "azalai routes northern-mali --at 2023-09-03 --format csv",
            "Status of each route's best way, since when, where it is cut first coming from its start, by which zone, "
            "and how "
            "many kilometres are open, at risk and cut.",
            run};
}

} // namespace azalai

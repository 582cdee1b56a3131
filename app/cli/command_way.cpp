#include <app/cli/invocation.h>
#include <app/cli/leg_cells.h>
#include <app/cli/picture_output.h>
#include <app/cli/strip_page.h>
#include <app/cli/way_options.h>
#include <app/text/words.h>

#include <azalai/supply/convoy_clock.h>
#include <azalai/time/parse_time.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

namespace azalai {

namespace {

Decimal km(Metres length) { return {kilometres(length), 0}; }

Cell hoursCell(const std::optional<HoursRange>& hours, Hours HoursRange::* end) {
    return hours ? Cell{Decimal{((*hours).*end).count(), 1}} : Cell{};
}

Cell litresCell(const std::optional<double>& litres) { return litres ? Cell{Decimal{*litres, 0}} : Cell{}; }

/// Every way of an answer by the name of its row.
void forEachWay(const WayAnswer& answer, const std::function<void(const std::string&, const FoundWay&)>& visit) {
    if (answer.best) visit("best", *answer.best);
    for (std::size_t i = 0; i < answer.alternatives.size(); ++i)
        visit("other " + std::to_string(i + 1), answer.alternatives[i]);
    if (answer.peacetime) visit("peacetime", *answer.peacetime);
}

Table wayTable(const Dossier& d, const WayAnswer& answer, Language language) {
    Table table{{{"way", "way"},
                 {"from", "from"},
                 {"to", "to"},
                 {"status", "status"},
                 {"km", "km"},
                 {"open_km", "open km"},
                 {"at_risk_km", "at risk km"},
                 {"cut_km", "cut km"},
                 {"hours_least", "hours"},
                 {"hours_most", "to"},
                 {"litres", "litres"},
                 {"cut_near", "cut near"},
                 {"cut_by", "cut by"},
                 {"exposure", "exposure"}},
                {}};
    forEachWay(answer, [&](const std::string& name, const FoundWay& way) {
        Cell near;
        Cell by;
        if (way.firstCut) {
            near = placeName(d, way.firstCut->nearPlace, language);
            if (const ZoneState* zone = d.zoneState(way.firstCut->decidingState)) by = zone->id;
        }
        table.rows.push_back({name, placeName(d, way.from, language), placeName(d, way.to, language),
                              std::string(word(way.status)), km(way.length), km(way.open), km(way.atRisk), km(way.cut),
                              hoursCell(way.hours, &HoursRange::least), hoursCell(way.hours, &HoursRange::most),
                              litresCell(way.litres), near, by, Decimal{way.exposure.score, 2}});
    });
    if (const auto price = detourPrice(answer)) {
        std::vector<Cell> row(table.columns.size());
        row[0] = std::string("detour");
        row[4] = km(price->length);
        row[8] = hoursCell(price->hours, &HoursRange::least);
        row[9] = hoursCell(price->hours, &HoursRange::most);
        row[10] = litresCell(price->litres);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table stepTable(const Derived& now, const WayAnswer& answer, Language language) {
    const Dossier& d = *now.workspace.dossier;
    Table table{{{"way", "way"},
                 {"leg", "leg"},
                 {"from", "from"},
                 {"to", "to"},
                 {"mode", "mode"},
                 {"vehicle", "vehicle"},
                 {"status", "status"},
                 {"length_km", "km"},
                 {"at_km", "at km"},
                 {"hours_least", "hours"},
                 {"hours_most", "to"},
                 {"litres", "litres"},
                 {"by", "decided by"},
                 {"grade", "grade"}},
                {}};
    forEachWay(answer, [&](const std::string& name, const FoundWay& way) {
        Metres at;
        for (const WayStep& step : way.steps) {
            const Leg& leg = *d.leg(step.leg);
            at += step.length;
            const Decider decider = deciderOf(d, *now.access.leg(step.leg));
            table.rows.push_back({name, step.leg, placeName(d, step.reversed ? leg.to : leg.from, language),
                                  placeName(d, step.reversed ? leg.from : leg.to, language),
                                  std::string(word(leg.mode)), step.vehicle.empty() ? Cell{} : Cell{step.vehicle},
                                  std::string(word(step.status)), km(step.length), km(at),
                                  hoursCell(step.hours, &HoursRange::least), hoursCell(step.hours, &HoursRange::most),
                                  litresCell(step.litres), decider.by, decider.grade});
        }
    });
    return table;
}

Table clockTable(const Dossier& d, const std::vector<ClockMark>& marks, Language language) {
    Table table{{{"place", "place"},
                 {"name", "name"},
                 {"km", "km"},
                 {"earliest", "earliest"},
                 {"latest", "latest"},
                 {"reported", "reported"},
                 {"state", "state"},
                 {"late_hours", "late by hours"},
                 {"expected_from", "expected from"},
                 {"expected_to", "to"}},
                {}};
    for (const ClockMark& mark : marks)
        table.rows.push_back({mark.place, placeName(d, mark.place, language), km(mark.at), instantCell(mark.earliest),
                              instantCell(mark.latest), instantCell(mark.reported), std::string(word(mark.state)),
                              mark.lateBy.count() ? Cell{Decimal{Hours(mark.lateBy).count(), 1}} : Cell{},
                              instantCell(mark.revisedEarliest), instantCell(mark.revisedLatest)});
    return table;
}

/// The way that is driven, or tried: convoys try, so where none may be used, the one of peacetime. Null for none.
const FoundWay* triedWay(const WayAnswer& answer) {
    if (answer.best) return &*answer.best;
    return answer.peacetime ? &*answer.peacetime : nullptr;
}

Result<Table> clockOf(const Invocation& invocation, const Answer& asked, const WayAnswer& answer) {
    const Dossier& d = *asked.session.dossier;
    const Vehicle& vehicle = *d.vehicle(invocation.value("vehicle")); // the way was found for it
    const auto departs = parseTime(invocation.value("depart"));
    if (!departs) return std::unexpected(departs.error());
    const auto reports = sightings(invocation, d);
    if (!reports) return std::unexpected(reports.error());
    const FoundWay* way = triedWay(answer);
    const Instant now = asked.analysis->now.workspace.at;
    return convoyClock(d, way ? way->steps : std::vector<WayStep>(), vehicle, *departs, *reports, now)
        .transform([&](const std::vector<ClockMark>& marks) { return clockTable(d, marks, asked.language); });
}

PicturePage pageOf(const Answer& asked, const WayAnswer& answer) {
    const Derived& now = asked.analysis->now;
    const Dossier& d = *asked.session.dossier;
    const FoundWay& way = *triedWay(answer);
    const Words words(asked.language);
    const QString title = words.wayBetween(words.placeName(d, way.from), words.placeName(d, way.to));
    return stripPage(asked, stripMap({now.workspace, now.access}, way),
                     (answer.best ? title : words.onlyInPeacetime(title)).toStdString());
}

/// "azalai: no way from gao to tombouctou that is not cut and avoids jnim".
void tellWhenThereIsNone(const WayRequest& request, const WayAnswer& answer) {
    if (answer.best) return;
    std::string text = "no way from " + (request.from.empty() ? "any entry" : request.from) + " to " + request.to;
    if (request.cargo.goods) text += " for " + std::string(word(*request.cargo.goods));
    if (!request.cargo.vehicle.empty()) text += " by " + request.cargo.vehicle;
    std::string joint = " that ";
    const auto add = [&](const std::string& demand) { text += std::exchange(joint, " and ") + demand; };
    if (request.worst) add(request.worst == Status::Open ? "is open" : "is not cut");
    for (const std::string& actor : request.avoidedActors)
        add("avoids " + actor);
    if (!answer.peacetime) text += "; nor in peacetime";
    std::fprintf(stderr, "azalai: %s\n", text.c_str());
}

Exit run(const Invocation& invocation) {
    if (invocation.has("seen") && !invocation.has("depart"))
        return report({ErrorCode::UnknownOption, "--seen", "it needs --depart"});
    if (invocation.has("depart") && !invocation.has("vehicle"))
        return report({ErrorCode::UnknownOption, "--depart", "it needs --vehicle"});
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    const Derived& now = asked->analysis->now;
    const auto request = wayRequest(invocation, *asked->session.dossier);
    if (!request) return report(request.error());
    const auto ways = findWays({now.workspace, now.access}, *request);
    if (!ways) return report(ways.error());
    tellWhenThereIsNone(*request, *ways);
    const auto table = invocation.has("depart") ? clockOf(invocation, *asked, *ways)
                       : invocation.has("legs") ? stepTable(now, *ways, asked->language)
                                                : wayTable(*asked->session.dossier, *ways, asked->language);
    if (!table) return report(table.error());
    if (!triedWay(*ways) && wantsPicture(invocation))
        return report({ErrorCode::PaintFailed, invocation.arguments.at(2), "there is no way that could be drawn"});
    return printTableOrPicture(*table, [&] { return pageOf(*asked, *ways); }, invocation);
}

} // namespace

Command wayCommand() {
    auto options = viewOptions();
    std::ranges::move(wayOptions(), std::back_inserter(options));
    options.push_back({"legs", "", "every leg of every way instead of the ways"});
    options.push_back(
        {"depart", "time", "the clock of a convoy that departs then, instead of the ways; needs --vehicle"});
    options.push_back({"seen", "place@time", "where that convoy was reported; may be given again"});
    std::ranges::move(pictureOptions(), std::back_inserter(options));
    return {
        "way",
        "the way between two places, and what a detour costs",
        {"dossier", "from", "to"},
        options,
        "azalai way northern-mali nouakchott tombouctou --at 2023-09-03 --vehicle tanker",
        "The best way, others that share at most 80 % of their length with a better one, the way of peacetime (over "
        "whatever stands there), and what the best costs more than that. Places are ids or names; \"-\" as <from> "
        "is the nearest supply entry. Hours are driving time at the highest and the lowest speeds. Where no way may "
        "be used, stderr says so. Drawn, it is the strip map of the best way, else of that of peacetime.",
        run};
}

} // namespace azalai

#include <app/cli/leg_cells.h>
#include <app/cli/picture_output.h>
#include <app/cli/strip_page.h>

#include <algorithm>

namespace azalai {

namespace {

Decimal km(Metres length) { return {kilometres(length), 1}; }

const char* word(StripMarkKind kind) {
    switch (kind) {
    case StripMarkKind::Place:
        return "place";
    case StripMarkKind::BorderPost:
        return "border-post";
    case StripMarkKind::Ferry:
        return "ferry";
    case StripMarkKind::Event:
        return "event";
    case StripMarkKind::Camp:
        break;
    }
    return "camp";
}

std::string nameOf(const Dossier& d, const StripMark& mark, Language language) {
    if (mark.kind == StripMarkKind::Event)
        if (const Event* event = d.event(mark.id)) return event->title.in(language);
    if (mark.kind == StripMarkKind::Camp)
        if (const Camp* camp = d.camp(mark.id)) return camp->name.in(language);
    return placeName(d, mark.id, language);
}

/// Every stretch, once for each leg that it lies on, shortened to that.
std::vector<std::pair<StripStretch, StripLeg>> partsOf(const StripMap& strip) {
    std::vector<std::pair<StripStretch, StripLeg>> parts;
    for (const StripStretch& stretch : strip.stretches)
        for (const StripLeg& leg : strip.legs) {
            StripStretch part = stretch;
            part.begin = std::max(stretch.begin, leg.begin);
            part.end = std::min(stretch.end, leg.end);
            if (part.begin < part.end) parts.emplace_back(std::move(part), leg);
        }
    return parts;
}

std::vector<Cell> stretchRow(const Answer& asked, const StripStretch& stretch, const StripLeg& part) {
    const Dossier& d = *asked.session.dossier;
    const Leg& leg = *d.leg(part.leg);
    const LegStatus& status = *asked.analysis->now.access.leg(leg.id);
    Decider decider = deciderOf(d, status);
    if (!stretch.byOverride && !stretch.outOfSeason) { // the leg names the worst of its pieces; this is one of them
        const ZoneState* zone = d.zoneState(stretch.decidingState);
        decider = zone ? Decider{zone->id, zone->grade.text()} : Decider{};
    }
    std::vector<std::string> holders;
    for (const std::string& id : stretch.states)
        if (const ZoneState* zone = d.zoneState(id); zone && !std::ranges::contains(holders, zone->actor))
            holders.push_back(zone->actor);
    const std::string& name = leg.name.in(asked.language);
    return {km(stretch.begin),
            km(stretch.end),
            std::string("stretch"),
            leg.id,
            name.empty() ? Cell{} : Cell{name},
            std::string(azalai::word(stretch.status)),
            holders.empty() ? Cell{} : Cell{holders},
            decider.by,
            decider.grade,
            std::string(azalai::word(leg.mode)),
            std::string(azalai::word(leg.surface)),
            {}};
}

/// Stretches and marks by the kilometre at which they begin; a mark before the stretch that begins there.
Table stripTable(const Answer& asked, const StripMap& strip) {
    const Dossier& d = *asked.session.dossier;
    Table table{{{"km", "km"},
                 {"to_km", "to km"},
                 {"kind", "kind"},
                 {"id", "id"},
                 {"name", "name"},
                 {"status", "status"},
                 {"held_by", "held by"},
                 {"by", "decided by"},
                 {"grade", "grade"},
                 {"mode", "mode"},
                 {"surface", "surface"},
                 {"off_km", "off km"}},
                {}};
    std::vector<std::pair<Metres, std::vector<Cell>>> rows;
    for (const StripMark& mark : strip.marks)
        rows.emplace_back(mark.at, std::vector<Cell>{km(mark.at),
                                                     {},
                                                     std::string(word(mark.kind)),
                                                     mark.id,
                                                     nameOf(d, mark, asked.language),
                                                     {},
                                                     {},
                                                     {},
                                                     {},
                                                     {},
                                                     {},
                                                     mark.offset > Metres{0} ? Cell{km(mark.offset)} : Cell{}});
    for (const auto& [stretch, part] : partsOf(strip))
        rows.emplace_back(stretch.begin, stretchRow(asked, stretch, part));
    std::ranges::stable_sort(rows, {}, &std::pair<Metres, std::vector<Cell>>::first);
    for (auto& [at, row] : rows)
        table.rows.push_back(std::move(row));
    return table;
}

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    const Derived& now = asked->analysis->now;
    const auto strip = stripMap({now.workspace, now.access}, invocation.arguments.at(1));
    if (!strip) return report(strip.error());
    return printTableOrPicture(stripTable(*asked, *strip), [&] { return stripPage(*asked, *strip, {}); }, invocation);
}

} // namespace

Command stripCommand() {
    auto options = viewOptions();
    std::ranges::move(pictureOptions(), std::back_inserter(options));
    return {"strip",
            "a route kilometre by kilometre: who holds it, its status, what lies on it",
            {"dossier", "route"},
            options,
            "azalai strip northern-mali mr-fuel --at 2023-09-03 -o corridor.pdf",
            "One row for each stretch of the route's best way under one verdict, and for each place, border post, "
            "ferry, camp and recent event on or near it, by kilometre.",
            run};
}

} // namespace azalai

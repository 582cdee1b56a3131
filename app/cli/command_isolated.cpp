#include <app/cli/invocation.h>

namespace azalai {

namespace {

Table placeTable(const Answer& asked, bool everyPlace) {
    const Dossier& d = *asked.session.dossier;
    Table table{{{"place", "place"},
                 {"name", "name"},
                 {"cut_off", "cut off"},
                 {"since", "since"},
                 {"last_leg", "last leg closed"},
                 {"population", "population"},
                 {"reached_from", "reached from"}},
                {}};
    for (const PlaceAccess& access : asked.analysis->now.access.places) {
        const Place* place = d.place(access.place);
        const bool isTown = place && isSettlement(*place);
        if (!access.onNetwork || !(everyPlace || (access.cutOff && isTown))) continue;
        std::vector<std::string> from;
        for (const EntryAccess& entry : access.entries)
            if (entry.reachable) from.push_back(entry.entry);
        Cell people;
        if (place && place->population) people = static_cast<std::int64_t>(*place->population);
        table.rows.push_back({access.place, placeName(d, access.place, asked.language), access.cutOff,
                              access.cutOff ? instantCell(access.since) : Cell{},
                              access.lastLegClosed.empty() ? Cell{} : Cell{access.lastLegClosed}, people,
                              from.empty() ? Cell{} : Cell{from}});
    }
    return table;
}

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    return printTable(placeTable(*asked, invocation.has("all")), invocation);
}

} // namespace

Command isolatedCommand() {
    auto options = viewOptions();
    options.push_back({"all", "", "every place on the network, reached or not, landings and border posts too"});
    options.push_back(formatOption());
    return {"isolated",
            "which towns no supply reaches",
            {"dossier"},
            options,
            "azalai isolated northern-mali --at 2023-09-03",
            "Towns and villages on the network that no supply entry reaches over legs that are not cut; since when, "
            "and the leg whose "
            "closing cut them off.",
            run};
}

} // namespace azalai

#include <app/cli/invocation.h>

#include <azalai/time/parse_time.h>

namespace azalai {

namespace {

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    const Dossier& d = *asked->session.dossier;
    const Overlaps& overlaps = asked->analysis->now.overlaps;
    Table table{{{"item", "item"}, {"value", "value"}}, {}};
    const auto add = [&](const char* item, Cell value) { table.rows.push_back({std::string(item), std::move(value)}); };
    const auto count = [&](const char* item, const auto& list) { add(item, static_cast<std::int64_t>(list.size())); };
    add("dossier", d.id);
    add("title", d.title.in(asked->language));
    add("span", formatTime(d.from) + " to " + formatTime(d.to));
    add("last briefing", formatTime(d.baseline));
    add("state", asked->session.hash);
    count("actors", d.actors);
    std::set<std::string> zones;
    for (const ZoneState& state : d.zones)
        zones.insert(state.zone);
    count("zones", zones);
    count("zone states", d.zones);
    count("places", d.places);
    count("routes", d.routes);
    count("legs", d.legs);
    count("supply entries", d.entries);
    count("regions", d.regions);
    count("events", d.events);
    count("camps", d.camps);
    count("displacements", d.displacements);
    count("sources", d.sources);
    count("issues", asked->session.issues);
    add("instant", instantCell(asked->analysis->now.workspace.at));
    count("zones in force", activeZones(asked->analysis->now.workspace));
    count("faces", overlaps.faces);
    count("zone pairs", overlaps.zonePairs);
    add("checks: borders not closed", overlaps.checks.openWalks);
    add("checks: zones in doubt", overlaps.checks.zonesInDoubt);
    add("checks: sets in doubt", overlaps.checks.setsInDoubt);
    return printTable(table, invocation);
}

} // namespace

Command infoCommand() {
    auto options = viewOptions();
    options.push_back(formatOption());
    return {"info",
            "what is in a dossier",
            {"dossier"},
            options,
            "azalai info northern-mali",
            "Counts, span and state hash, and how often a check of the overlaps failed: 0, or look at those outlines.",
            run};
}

} // namespace azalai

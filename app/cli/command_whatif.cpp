#include <app/cli/invocation.h>
#include <app/text/words.h>
#include <app/work/scratch_session.h>

#include <azalai/geodata/read_outline.h>
#include <azalai/supply/move_zone.h>
#include <azalai/supply/what_if_branch.h>

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace azalai {

namespace {

Result<double> kilometresIn(std::string_view text, const std::string& option) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return failure(ErrorCode::UnknownOption, option, "--move is state:east_km,north_km, as jnim-belt@4:0,150");
    return value;
}

/// --move state:east_km,north_km. Errors  UnknownOption, UnknownId, InvalidGeometry (subject: the option).
Result<std::pair<std::string, Area>> moved(const std::string& option, const Workspace& workspace) {
    const std::size_t colon = option.rfind(':');
    const std::size_t comma = option.rfind(',');
    if (colon == std::string::npos || comma == std::string::npos || comma < colon)
        return failure(ErrorCode::UnknownOption, option, "--move is state:east_km,north_km, as jnim-belt@4:0,150");
    const std::string_view text = option;
    const auto east = kilometresIn(text.substr(colon + 1, comma - colon - 1), option);
    if (!east) return std::unexpected(east.error());
    const auto north = kilometresIn(text.substr(comma + 1), option);
    if (!north) return std::unexpected(north.error());
    const std::string id = option.substr(0, colon);
    const ZoneState* state = workspace.dossier->zoneState(id);
    if (!state) return failure(ErrorCode::UnknownId, id, "no such zone state");
    auto outline = movedOutline(state->outline, {.east = {1000 * *east}, .north = {1000 * *north}});
    if (!outline) return failure(outline.error().code, option, "it cannot stand there: " + outline.error().detail);
    return std::pair(id, std::move(*outline));
}

/// --add actor:type:file. Errors  UnknownOption, UnknownId, and as readOutline.
Result<ZoneState> added(const std::string& option, const Workspace& workspace, const std::set<std::string>& taken) {
    const std::size_t first = option.find(':');
    const std::size_t second = first == std::string::npos ? first : option.find(':', first + 1);
    const auto type = second == std::string::npos
                          ? std::nullopt
                          : parseWord<ZoneType>(std::string_view(option).substr(first + 1, second - first - 1));
    if (!type)
        return failure(ErrorCode::UnknownOption, option,
                       "--add is actor:type:file; types are control, support, attack, blockade, garrison");
    ZoneState state = triedZone(*workspace.dossier, taken, workspace.at);
    state.actor = option.substr(0, first);
    if (!workspace.dossier->actor(state.actor)) return failure(ErrorCode::UnknownId, state.actor, "no such actor");
    state.type = *type;
    auto outline = readOutline(option.substr(second + 1));
    if (!outline) return std::unexpected(outline.error());
    state.outline = std::move(*outline);
    return state;
}

/// What --without, --move and --add say.
Result<void> readZones(WhatIf& whatIf, const Invocation& invocation, const Workspace& workspace) {
    for (const std::string& state : invocation.values("without")) {
        if (!workspace.dossier->zoneState(state)) return failure(ErrorCode::UnknownId, state, "no such zone state");
        whatIf.removedStates.insert(state);
    }
    for (const std::string& option : invocation.values("move")) {
        auto outline = moved(option, workspace);
        if (!outline) return std::unexpected(outline.error());
        const std::string id = outline->first;
        if (whatIf.removedStates.contains(id) || !whatIf.outlines.insert(std::move(*outline)).second)
            return failure(ErrorCode::UnknownOption, id, "it is asked for twice");
    }
    std::set<std::string> taken;
    for (const std::string& option : invocation.values("add")) {
        auto state = added(option, workspace, taken);
        if (!state) return std::unexpected(state.error());
        taken.insert(state->id);
        whatIf.zones.push_back(std::move(*state));
    }
    return {};
}

/// What the options say. Errors  UnknownId, UnknownOption (subject: the id), and those of zones.
Result<WhatIf> whatIfOption(const Invocation& invocation, const Workspace& workspace) {
    const Dossier& d = *workspace.dossier;
    WhatIf whatIf{.from = workspace.at};
    const std::pair<const char*, Status> words[] = {
        {"close", Status::Cut}, {"risk", Status::AtRisk}, {"open", Status::Open}};
    for (const auto& [option, status] : words)
        for (const std::string& leg : invocation.values(option)) {
            if (!d.leg(leg)) return failure(ErrorCode::UnknownId, leg, "no such leg; see azalai routes --legs");
            if (!whatIf.legs.emplace(leg, status).second)
                return failure(ErrorCode::UnknownOption, leg, "it is asked for twice");
        }
    if (auto zones = readZones(whatIf, invocation, workspace); !zones) return std::unexpected(zones.error());
    if (whatIf.isEmpty())
        return failure(ErrorCode::UnknownOption, "whatif", "give --close, --risk, --open, --without, --move or --add");
    return whatIf;
}

class ChangeTable {
public:
    ChangeTable(const Dossier& dossier, Language language) : m_dossier(dossier), m_words(language) {}

    [[nodiscard]] Table of(const Changes& changes) {
        for (const PlaceChange& c : changes.places)
            add("place", c.place, reachWord(c.cutOffBefore), reachWord(c.cutOffAfter), c);
        for (const OpenWayChange& c : changes.openWays)
            add("open-way", c.place, openWord(c.noOpenBefore), openWord(c.noOpenAfter), c);
        for (const CargoChange& c : changes.cargoes)
            add("cargo", cargoId(c), std::string(word(c.before)), std::string(word(c.after)), c);
        for (const RouteChange& c : changes.routes)
            add("route", c.route, std::string(word(c.before)), std::string(word(c.after)), c);
        for (const LegChange& c : changes.legs)
            add("leg", c.leg, std::string(word(c.before)), std::string(word(c.after)), c);
        for (const LastRoadChange& c : changes.lastRoads)
            add("last-road", c.leg, lastWord(!c.isLast), lastWord(c.isLast), c);
        for (const AreaChange& c : changes.areas)
            add("ground", c.actor, km2(c.before), km2(c.after), c);
        for (const PairChange& c : changes.pairs)
            add("contested", c.first + " " + c.second, km2(c.before), km2(c.after), c);
        return std::move(m_table);
    }

private:
    static std::string reachWord(bool isCutOff) { return isCutOff ? "cut-off" : "reachable"; }
    static std::string openWord(bool hasNone) { return hasNone ? "none-open" : "open"; }
    static std::string lastWord(bool isLast) { return isLast ? "last" : "not-last"; }
    static std::string cargoId(const CargoChange& change) {
        std::string id = change.place;
        if (change.cargo.goods) id += " " + std::string(word(*change.cargo.goods));
        return change.cargo.vehicle.empty() ? id : id + " " + change.cargo.vehicle;
    }
    static Decimal km2(SquareMetres area) { return {squareKilometres(area), 1}; }

    template <class Change>
    void add(const char* kind, const std::string& id, Cell before, Cell after, const Change& change) {
        m_table.rows.push_back({std::string(kind), id, std::move(before), std::move(after),
                                m_words.change(change, m_dossier).toStdString(),
                                change.sources.empty() ? Cell{} : Cell{change.sources}});
    }

    const Dossier& m_dossier;
    Words m_words;
    Table m_table{{{"kind", "kind"},
                   {"id", "id"},
                   {"before", "before"},
                   {"after", "after"},
                   {"what", "what"},
                   {"sources", "sources"}},
                  {}};
};

/// The season beats every word: says so of legs that were to be opened and stay cut, and of zones that are not there.
void tellWhatDidNotWork(const WhatIf& whatIf, const Workspace& before, const Access& access) {
    for (const auto& [state, outline] : whatIf.outlines)
        if (!before.isVisible(*before.dossier->zoneState(state)))
            std::fprintf(stderr, "azalai: %s is not in force then, and stays where it is\n", state.c_str());
    for (const auto& [id, status] : whatIf.legs)
        if (const LegStatus* leg = access.leg(id); leg && leg->outOfSeason)
            std::fprintf(stderr, "azalai: %s is out of season and stays cut\n", id.c_str());
}

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    const auto whatIf = whatIfOption(invocation, asked->analysis->now.workspace);
    if (!whatIf) return report(whatIf.error());
    const auto trial = tryOut(asked->session, *asked->analysis, *whatIf);
    if (!trial) return report(trial.error());
    tellWhatDidNotWork(*whatIf, asked->analysis->now.workspace, trial->analysis->now.access);
    return printTable(ChangeTable(*trial->session->dossier, asked->language).of(trial->changes), invocation);
}

} // namespace

Command whatifCommand() {
    auto options = viewOptions();
    options.push_back({"close", "leg", "as if this leg were cut; may be given again"});
    options.push_back({"risk", "leg", "as if it were at risk; may be given again"});
    options.push_back({"open", "leg", "as if it were open; may be given again"});
    options.push_back({"without", "state", "as if this state of a zone had ended; may be given again"});
    options.push_back(
        {"move", "state:east_km,north_km", "as if this state of a zone lay elsewhere, as jnim-belt@4:0,150"});
    options.push_back({"add", "actor:type:file",
                       "as if there were a zone more; its outline as GeoJSON or WKT, as jnim:blockade:belt.geojson"});
    options.push_back(formatOption());
    return {
        "whatif",
        "what would be different if a road opened or closed, or a zone came, went or moved",
        {"dossier"},
        options,
        "azalai whatif northern-mali --at 2023-09-03 --open lere-niafunke --open goundam-tombouctou",
        "One row for whatever would be different at the instant, in numbers and in words: places, their open ways "
        "and cargoes, routes, legs, last roads, actors' ground and contested ground. Nothing is written. A leg out of "
        "season stays cut.",
        run};
}

} // namespace azalai

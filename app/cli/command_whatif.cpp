#include <app/cli/invocation.h>
#include <app/text/words.h>
#include <app/work/scratch_session.h>

#include <algorithm>
#include <cstdio>

namespace azalai {

namespace {

/// What --close, --risk, --open and --without say. Errors  UnknownId, UnknownOption (subject: the id).
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
    for (const std::string& state : invocation.values("without")) {
        if (!d.zoneState(state)) return failure(ErrorCode::UnknownId, state, "no such zone state");
        whatIf.removedStates.insert(state);
    }
    if (whatIf.isEmpty())
        return failure(ErrorCode::UnknownOption, "whatif", "give --close, --risk, --open or --without");
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

/// The season beats every word: says so of legs that were to be opened and stay cut.
void tellWhatDidNotWork(const WhatIf& whatIf, const Access& access) {
    for (const LegStatus& leg : access.legs)
        if (const auto wanted = whatIf.legs.find(leg.leg); leg.outOfSeason && wanted != whatIf.legs.end())
            std::fprintf(stderr, "azalai: %s is out of season and stays cut\n", leg.leg.c_str());
}

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    const auto whatIf = whatIfOption(invocation, asked->analysis->now.workspace);
    if (!whatIf) return report(whatIf.error());
    const auto trial = tryOut(asked->session, *asked->analysis, *whatIf);
    if (!trial) return report(trial.error());
    tellWhatDidNotWork(*whatIf, trial->analysis->now.access);
    return printTable(ChangeTable(*trial->session->dossier, asked->language).of(trial->changes), invocation);
}

} // namespace

Command whatifCommand() {
    auto options = viewOptions();
    options.push_back({"close", "leg", "as if this leg were cut; may be given again"});
    options.push_back({"risk", "leg", "as if it were at risk; may be given again"});
    options.push_back({"open", "leg", "as if it were open; may be given again"});
    options.push_back({"without", "state", "as if this state of a zone had ended; may be given again"});
    options.push_back(formatOption());
    return {
        "whatif",
        "what would be different if a road opened or closed",
        {"dossier"},
        options,
        "azalai whatif northern-mali --at 2023-09-03 --open lere-niafunke --open goundam-tombouctou",
        "One row for whatever would be different at the instant, in numbers and in words: places, their open ways "
        "and cargoes, routes, legs, last roads, actors' ground and contested ground. Nothing is written. A leg out of "
        "season stays cut.",
        run};
}

} // namespace azalai

#include <app/cli/cargo_option.h>
#include <app/cli/picture_output.h>

#include <algorithm>

namespace azalai {

namespace {

Cell orNothing(const std::string& text) { return text.empty() ? Cell{} : Cell{text}; }

Cell peopleOf(const Place* place) {
    return place && place->population ? Cell{static_cast<std::int64_t>(*place->population)} : Cell{};
}

/// Which places are listed.
struct Choice {
    bool everyPlace = false;
    bool withNoOpen = false;

    [[nodiscard]] bool takes(const PlaceAccess& access, const Place* place, bool isCutOff, bool hasNoOpenWay) const {
        if (!access.onNetwork) return false;
        return everyPlace || ((isCutOff || (withNoOpen && hasNoOpenWay)) && place && isSettlement(*place));
    }
};

Table placeTable(const Answer& asked, const Choice& choice) {
    const Dossier& d = *asked.session.dossier;
    Table table{{{"place", "place"},
                 {"name", "name"},
                 {"cut_off", "cut off"},
                 {"since", "since"},
                 {"last_leg", "last leg closed"},
                 {"no_open_way", "no open way"},
                 {"no_open_since", "since"},
                 {"last_open_leg", "last open leg"},
                 {"population", "population"},
                 {"exposure", "exposure"},
                 {"reached_from", "reached from"}},
                {}};
    for (const PlaceAccess& access : asked.analysis->now.access.places) {
        const Place* place = d.place(access.place);
        if (!choice.takes(access, place, access.cutOff, access.noOpenWay)) continue;
        std::vector<std::string> from;
        for (const EntryAccess& entry : access.entries)
            if (entry.reachable) from.push_back(entry.entry);
        table.rows.push_back({access.place, placeName(d, access.place, asked.language), access.cutOff,
                              access.cutOff ? instantCell(access.since) : Cell{}, orNothing(access.lastLegClosed),
                              access.noOpenWay, access.noOpenWay ? instantCell(access.sinceNoOpen) : Cell{},
                              orNothing(access.lastOpenLegClosed), peopleOf(place), Decimal{access.exposure.score, 2},
                              from.empty() ? Cell{} : Cell{from}});
    }
    return table;
}

Table cargoTable(const Answer& asked, const Choice& choice, const Cargo& cargo) {
    const Dossier& d = *asked.session.dossier;
    Table table{{{"place", "place"},
                 {"name", "name"},
                 {"cargo", "cargo"},
                 {"vehicle", "vehicle"},
                 {"status", "status"},
                 {"since", "since"},
                 {"last_leg", "last leg closed"},
                 {"population", "population"},
                 {"exposure", "exposure"}},
                {}};
    for (const PlaceAccess& access : asked.analysis->now.access.places) {
        const Place* place = d.place(access.place);
        const auto found = std::ranges::find(access.cargoes, cargo, &CargoAccess::cargo);
        if (found == access.cargoes.end()) continue;
        if (!choice.takes(access, place, found->status == Status::Cut, found->status != Status::Open)) continue;
        table.rows.push_back({access.place, placeName(d, access.place, asked.language),
                              cargo.goods ? Cell{std::string(word(*cargo.goods))} : Cell{}, orNothing(cargo.vehicle),
                              std::string(word(found->status)), instantCell(found->since),
                              orNothing(found->lastLegClosed), peopleOf(place), Decimal{access.exposure.score, 2}});
    }
    return table;
}

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    const auto cargo = cargoOption(invocation, *asked->session.dossier);
    if (!cargo) return report(cargo.error());
    const Choice choice{.everyPlace = invocation.has("all"), .withNoOpen = invocation.has("no-open")};
    const Table table = *cargo != Cargo{} ? cargoTable(*asked, choice, *cargo) : placeTable(*asked, choice);
    const auto paint = [&] {
        CalendarRows rows;
        for (const std::vector<Cell>& row : table.rows)
            rows.places.push_back(std::get<std::string>(row.front()));
        return calendarPage(*asked, rows, *cargo);
    };
    return printTableOrPicture(table, paint, invocation);
}

} // namespace

Command isolatedCommand() {
    auto options = viewOptions();
    options.push_back({"all", "", "every place on the network, reached or not, landings and border posts too"});
    options.push_back({"no-open", "", "towns too that are reached, but over no open way"});
    std::ranges::move(cargoOptions(), std::back_inserter(options));
    std::ranges::move(pictureOptions(), std::back_inserter(options));
    return {
        "isolated",
        "which towns no supply reaches",
        {"dossier"},
        options,
        "azalai isolated northern-mali --at 2023-09-03",
        "Towns and villages on the network that no supply entry reaches over legs that are not cut; since when, "
        "and the leg whose closing cut them off. The second figure: whether none reaches them over open legs. Drawn, "
        "it is their calendar.",
        run};
}

} // namespace azalai

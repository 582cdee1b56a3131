#include <app/cli/cargo_option.h>
#include <app/cli/picture_output.h>

#include <algorithm>

namespace azalai {

namespace {

Cell orNothing(const std::string& text) { return text.empty() ? Cell{} : Cell{text}; }

Cell peopleOf(const Place& place) {
    return place.population ? Cell{static_cast<std::int64_t>(*place.population)} : Cell{};
}

/// Which places are listed.
struct Choice {
    bool everyPlace = false;
    bool withNoOpen = false;

    /// status  Of the place for what is asked; none where it is not told of that.
    [[nodiscard]] bool takes(const Place& place, std::optional<Status> status) const {
        if (!status) return false;
        return everyPlace ||
               ((*status == Status::Cut || (withNoOpen && *status != Status::Open)) && isSettlement(place));
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
    const Access& all = asked.analysis->now.access;
    for (std::size_t i = 0; i < d.places.size(); ++i) {
        const Place& place = d.places[i];
        if (!choice.takes(place, all.placeStatus(i))) continue;
        const PlaceAccess& access = all.places[i];
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
    const Access& all = asked.analysis->now.access;
    for (std::size_t i = 0; i < d.places.size(); ++i) {
        const Place& place = d.places[i];
        if (!choice.takes(place, all.placeStatus(i, cargo))) continue;
        const PlaceAccess& access = all.places[i];
        const auto found = std::ranges::find(access.cargoes, cargo, &CargoAccess::cargo);
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

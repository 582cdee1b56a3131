#include <app/cli/cargo_option.h>
#include <app/cli/picture_output.h>
#include <app/text/make_calendar.h>

#include <algorithm>

namespace azalai {

namespace {

/// A row for each spell: places first, in the order of the picture.
Table calendarTable(const Answer& asked, const CalendarRows& rows, const Cargo& cargo) {
    const Dossier& d = *asked.session.dossier;
    const AccessHistory& history = *asked.analysis->history;
    Table table{
        {{"kind", "kind"}, {"id", "id"}, {"name", "name"}, {"from", "from"}, {"to", "to"}, {"status", "status"}}, {}};
    const auto add = [&](const char* kind, const std::string& id, const std::string& name,
                         const std::vector<StatusSpell>& spells) {
        for (const StatusSpell& spell : spells)
            table.rows.push_back({std::string(kind), id, name, instantCell(spell.from), instantCell(spell.to),
                                  std::string(word(spell.status))});
    };
    for (const std::string& id : rows.places)
        add("place", id, placeName(d, id, asked.language), spellsOfPlace(history, id, cargo));
    for (const std::string& id : rows.routes)
        add("route", id, d.route(id)->name.in(asked.language), spellsOfRoute(history, id));
    return table;
}

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    const Derived& now = asked->analysis->now;
    const auto cargo = cargoOption(invocation, *asked->session.dossier);
    if (!cargo) return report(cargo.error());
    const auto rows = readCalendarRows(invocation.value("rows", "all"), {now.workspace, now.access}, *cargo);
    if (!rows) return report(rows.error());
    return printTableOrPicture(
        calendarTable(*asked, *rows, *cargo), [&] { return calendarPage(*asked, *rows, *cargo); }, invocation);
}

} // namespace

Command calendarCommand() {
    auto options = viewOptions();
    std::ranges::move(cargoOptions(), std::back_inserter(options));
    options.push_back({"rows", "which",
                       "watch: places cut off or without an open way; places; routes; all: watch, then routes; or ids "
                       "with commas (default: all)"});
    options.push_back({"since", "time", "the last briefing, which is marked (default: the dossier's)"});
    std::ranges::move(pictureOptions(), std::back_inserter(options));
    return {"calendar",
            "how places and routes stood over the whole span",
            {"dossier"},
            options,
            "azalai calendar northern-mali --at 2023-09-03 --cargo fuel -o calendar.pdf",
            "One row for each spell of a status, exact to the change. Of a place, open means that an entry reaches it "
            "over open legs, at-risk only over legs at risk too, cut that none does.",
            run};
}

} // namespace azalai

#include <app/work/panel_rows.h>

#include <QCoreApplication>

namespace azalai {

std::vector<ChangeRow> changeRows(const Analysis& analysis, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const Changes& changes = analysis.changes;
    std::vector<ChangeRow> rows;
    const auto add = [&](const QString& sentence, const char* kind, const std::string& id) {
        rows.push_back({.text = sentence, .refKind = QString::fromLatin1(kind), .refId = QString::fromStdString(id)});
    };
    for (const PlaceChange& place : changes.places)
        add(text.change(place, dossier), "place", place.place);
    for (const RouteChange& route : changes.routes)
        add(text.change(route, dossier), "route", route.route);
    for (const AreaChange& area : changes.areas)
        add(text.change(area, dossier), "actor", area.actor);
    for (const PairChange& pair : changes.pairs)
        add(text.change(pair, dossier), "pair", pair.first + '+' + pair.second);
    for (const std::string& id : changes.campsClosed) {
        if (const Camp* camp = dossier.camp(id))
            add(QCoreApplication::translate("ChangeRows", "%1: UN camp closed").arg(text.of(camp->name)), "camp", id);
    }
    for (const std::string& id : changes.events) {
        const Event* event = dossier.event(id);
        if (!event || !event->when.from) continue;
        add(text.stated(*event->when.from) + QStringLiteral(": ") + text.of(event->title), "event", id);
    }
    constexpr std::size_t most =
        14; // more than that nobody reads in a side panel; the list on the sheet is the whole one
    if (rows.size() > most) rows.resize(most);
    return rows;
}

} // namespace azalai

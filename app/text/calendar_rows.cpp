#include <app/text/calendar_rows.h>

#include <azalai/briefing/places_to_watch.h>
#include <azalai/briefing/routes_worst_first.h>

namespace azalai {
namespace {

std::vector<std::string> settlements(const AccessView& view) {
    std::vector<std::string> ids;
    for (const Place& place : view.workspace.dossier->places) {
        if (!isSettlement(place)) continue;
        const auto index = view.access.placeIndex(place.id);
        if (index && view.access.placeStatus(*index)) ids.push_back(place.id); // none off the network
    }
    return ids;
}

} // namespace

std::vector<std::string> CalendarRows::ids() const {
    std::vector<std::string> all = places;
    all.insert(all.end(), routes.begin(), routes.end());
    return all;
}

std::optional<CalendarRows> calendarRows(std::string_view word, const AccessView& view, const Cargo& cargo) {
    if (word == "watch") return CalendarRows{.places = placesToWatch(view, cargo)};
    if (word == "places") return CalendarRows{.places = settlements(view)};
    if (word == "routes") return CalendarRows{.routes = routesWorstFirst(view.access)};
    if (word == "all") return CalendarRows{placesToWatch(view, cargo), routesWorstFirst(view.access)};
    return std::nullopt;
}

} // namespace azalai

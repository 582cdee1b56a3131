#include <azalai/briefing/places_to_watch.h>

#include <algorithm>
#include <tuple>

namespace azalai {

std::vector<std::string> placesToWatch(const AccessView& view, const Cargo& cargo) {
    const Dossier& dossier = *view.workspace.dossier;
    std::vector<std::pair<Status, const Place*>> found;
    for (const Place& place : dossier.places) {
        if (!isSettlement(place)) continue;
        const auto index = view.access.placeIndex(place.id);
        const auto status = index ? view.access.placeStatus(*index, cargo) : std::nullopt;
        if (status && *status != Status::Open) found.emplace_back(*status, &place);
    }
    std::ranges::sort(found, {}, [](const auto& entry) {
        const auto& [status, place] = entry;
        return std::tuple(status == Status::Cut ? 0 : 1, place->rank, -place->population.value_or(0),
                          std::string_view(place->id));
    });
    std::vector<std::string> ids;
    for (const auto& [status, place] : found)
        ids.push_back(place->id);
    return ids;
}

} // namespace azalai

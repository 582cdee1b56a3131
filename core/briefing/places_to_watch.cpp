#include <azalai/briefing/places_to_watch.h>

#include <algorithm>
#include <tuple>

namespace azalai {
namespace {

/// Of a place for a cargo; none when it is not on the network.
std::optional<Status> statusFor(const PlaceAccess& place, const Cargo& cargo) {
    if (!place.onNetwork) return std::nullopt;
    if (cargo != Cargo{}) {
        const auto found = std::ranges::find(place.cargoes, cargo, &CargoAccess::cargo);
        return found == place.cargoes.end() ? std::nullopt : std::optional(found->status);
    }
    return place.cutOff ? Status::Cut : place.noOpenWay ? Status::AtRisk : Status::Open;
}

} // namespace

std::vector<std::string> placesToWatch(const AccessView& view, const Cargo& cargo) {
    const Dossier& dossier = *view.workspace.dossier;
    std::vector<std::pair<Status, const Place*>> found;
    for (const PlaceAccess& access : view.access.places) {
        const Place* place = dossier.place(access.place);
        const auto status = statusFor(access, cargo);
        if (place && isSettlement(*place) && status && *status != Status::Open) found.emplace_back(*status, place);
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

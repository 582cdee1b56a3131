#include <azalai/geodata/way_fault.h>

#include <algorithm>
#include <format>

namespace azalai {

namespace {

/// The places that a way passes when it begins at one, up to where it breaks.
std::vector<std::string> placesFrom(const Dossier& dossier, const std::vector<std::string>& way, std::string here) {
    std::vector<std::string> places{here};
    for (const std::string& id : way) {
        const Leg* leg = dossier.leg(id);
        if (leg->from != here && leg->to != here) break;
        here = leg->from == here ? leg->to : leg->from;
        places.push_back(here);
    }
    return places;
}

std::vector<std::string> longestPlaces(const Dossier& dossier, const std::vector<std::string>& way) {
    const Leg* first = dossier.leg(way.front());
    std::vector<std::string> forward = placesFrom(dossier, way, first->from);
    if (forward.size() > way.size()) return forward;
    std::vector<std::string> backward = placesFrom(dossier, way, first->to);
    return backward.size() > forward.size() ? backward : forward;
}

} // namespace

std::optional<WayFault> wayFault(const Dossier& dossier, const std::vector<std::string>& way) {
    const auto unknown = std::ranges::find_if(way, [&](const std::string& id) { return !dossier.leg(id); });
    if (unknown != way.end()) return WayFault{ErrorCode::UnknownId, std::format("leg {} is unknown", *unknown)};
    if (way.empty()) return std::nullopt;
    const std::size_t driven = longestPlaces(dossier, way).size() - 1;
    if (driven == way.size()) return std::nullopt;
    return WayFault{ErrorCode::InvalidValue, std::format("leg {} does not go on from the one before it", way[driven])};
}

std::vector<std::string> placesOnWay(const Dossier& dossier, const std::vector<std::string>& way) {
    return way.empty() ? std::vector<std::string>{} : longestPlaces(dossier, way);
}

} // namespace azalai

#include <azalai/access/access_answers.h>
#include <azalai/access/cargo_statuses.h>

#include <algorithm>

namespace azalai {

const LegStatus* Access::leg(std::string_view id) const {
    const auto index = legIndex(id);
    return index ? &legs[*index] : nullptr;
}

const PlaceAccess* Access::place(std::string_view id) const {
    const auto index = placeIndex(id);
    return index ? &places[*index] : nullptr;
}

const PlaceAccess* Access::placeAtHand(std::string_view id) const {
    constexpr std::size_t fewLegs = 20'000; // as many as a frame leaves time for
    const auto index = placeIndex(id);
    if (!index) return nullptr;
    return legs.size() <= fewLegs ? &places[*index] : places.known(*index);
}

std::optional<std::size_t> Access::legIndex(std::string_view id) const {
    if (answers) return network->legIds.find(id);
    const auto found = std::ranges::find(legs, id, &LegStatus::leg);
    return found == legs.end() ? std::nullopt : std::optional<std::size_t>(found - legs.begin());
}

std::optional<std::size_t> Access::placeIndex(std::string_view id) const {
    if (answers) return network->placeIds.find(id);
    const auto found = std::ranges::find(places, id, &PlaceAccess::place);
    return found == places.end() ? std::nullopt : std::optional<std::size_t>(found - places.begin());
}

bool Access::isOnNetwork(std::size_t place) const {
    return answers ? network->roads->isOnNetwork[place] : places[place].onNetwork;
}

std::vector<std::size_t> Access::namedPlaces() const {
    if (!answers) return {};
    return {network->roads->named.begin(), network->roads->named.end()};
}

std::vector<std::size_t> Access::legsAt(std::string_view placeId) const {
    std::vector<std::size_t> at;
    const auto index = answers ? network->placeIds.find(placeId) : std::nullopt;
    if (!index) return at;
    for (const EdgeAtNode& leg : network->roads->graph.at(static_cast<NodeIndex>(*index)))
        at.push_back(leg.edge);
    return at;
}

std::vector<Status> Access::legStatuses() const {
    if (answers) return answers->statuses().legs();
    std::vector<Status> statuses;
    std::ranges::transform(legs, std::back_inserter(statuses), &LegStatus::status);
    return statuses;
}

std::optional<Status> Access::placeStatus(std::size_t place, const Cargo& cargo) const {
    if (answers) return answers->statuses().place(place, cargo);
    const PlaceAccess& known = places[place];
    if (cargo != Cargo{}) {
        const auto found = std::ranges::find(known.cargoes, cargo, &CargoAccess::cargo);
        return found == known.cargoes.end() ? std::nullopt : std::optional(found->status);
    }
    if (known.cutOff) return Status::Cut;
    if (known.noOpenWay) return Status::AtRisk;
    return known.onNetwork ? std::optional(Status::Open) : std::nullopt;
}

std::vector<CutPoint> Access::stopsOf(std::size_t place) const {
    if (answers) return answers->stopsOf(place);
    std::vector<CutPoint> stops;
    for (const EntryAccess& entry : places[place].entries)
        if (entry.stoppedAt) stops.push_back(*entry.stoppedAt);
    return stops;
}

std::string Access::lastOpenLegClosed(std::size_t place) const {
    return answers ? answers->lastOpenLegClosed(place) : places[place].lastOpenLegClosed;
}

std::string Access::lastLegClosed(std::size_t place, const Cargo& cargo) const {
    const std::vector<CargoAccess> told = answers ? answers->cargoes(place) : places[place].cargoes;
    const auto found = std::ranges::find(told, cargo, &CargoAccess::cargo);
    return found == told.end() ? std::string() : found->lastLegClosed;
}

Exposure Access::placeExposure(std::size_t place) const {
    return answers ? answers->exposure().ofPlace(place) : places[place].exposure;
}

std::vector<Cargo> Access::cargoesOf(std::size_t place) const {
    std::vector<Cargo> cargoes;
    if (!answers)
        std::ranges::transform(places[place].cargoes, std::back_inserter(cargoes), &CargoAccess::cargo);
    else if (isAskedForCargoes(*network, place))
        std::ranges::transform(network->roads->cargoes, std::back_inserter(cargoes), &CargoRoads::cargo);
    return cargoes;
}

} // namespace azalai

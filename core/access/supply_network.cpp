#include <azalai/access/events_near_legs.h>
#include <azalai/access/supply_network.h>
#include <azalai/access/zones_on_lines.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <string>
#include <string_view>

namespace azalai {

namespace {

using Index = std::map<std::string_view, std::size_t>;

template <class T> Index indexById(const std::vector<T>& list) {
    Index index;
    for (std::size_t i = 0; i < list.size(); ++i)
        index.emplace(list[i].id, i);
    return index;
}

std::optional<std::size_t> find(const Index& index, std::string_view id) {
    const auto found = index.find(id);
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

/// Is the first leg of a way used from its second place to its first? Only when just that makes it meet the next leg.
bool startsReversed(const Dossier& dossier, const std::vector<std::size_t>& legs) {
    if (legs.size() < 2) return false;
    const Leg& first = dossier.legs[legs[0]];
    const Leg& next = dossier.legs[legs[1]];
    const auto meetsNext = [&](const std::string& place) { return place == next.from || place == next.to; };
    return meetsNext(first.from) && !meetsNext(first.to);
}

std::optional<Way> makeWay(const Dossier& dossier, const Index& legs, const std::vector<std::string>& ids) {
    std::vector<std::size_t> known;
    for (const std::string& id : ids) {
        const auto leg = find(legs, id);
        if (!leg) return std::nullopt;
        known.push_back(*leg);
    }
    if (known.empty()) return std::nullopt;
    Way way{{known[0], startsReversed(dossier, known)}};
    for (std::size_t i = 1; i < known.size(); ++i) {
        const Leg& last = dossier.legs[way.back().leg];
        const std::string& reached = way.back().reversed ? last.from : last.to;
        way.push_back({known[i], dossier.legs[known[i]].from != reached && dossier.legs[known[i]].to == reached});
    }
    return way;
}

/// Ways of one leg say nothing of their sense: take that of the route's longer ways.
void alignShortWays(const Dossier& dossier, std::vector<std::optional<Way>>& ways) {
    const auto start = [&](const Way& way) {
        const Leg& leg = dossier.legs[way.front().leg];
        return way.front().reversed ? leg.to : leg.from;
    };
    const auto longer = std::ranges::find_if(ways, [](const auto& way) { return way && way->size() > 1; });
    if (longer == ways.end()) return;
    for (std::optional<Way>& way : ways)
        if (way && way->size() == 1 && dossier.legs[way->front().leg].to == start(**longer))
            way->front().reversed = true;
}

std::vector<NetworkLeg> measureLegs(const Dossier& dossier, const Index& places) {
    const ZonesOnLines zones(dossier);
    std::vector<NetworkLeg> legs;
    for (const Leg& leg : dossier.legs) {
        NetworkLeg measured{MeasuredLine(leg.line), {}, find(places, leg.from), find(places, leg.to)};
        measured.states = zones.along(measured.line);
        legs.push_back(std::move(measured));
    }
    return legs;
}

/// Per leg, its place in the order of ids; empty when that is the order of the dossier.
std::vector<std::uint32_t> ranksById(const std::vector<Leg>& legs) {
    if (std::ranges::is_sorted(legs, {}, &Leg::id)) return {};
    std::vector<std::uint32_t> order(legs.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t leg) -> const std::string& { return legs[leg].id; });
    std::vector<std::uint32_t> ranks(legs.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
    return ranks;
}

RoadGraph makeGraph(const Dossier& dossier, const std::vector<NetworkLeg>& legs) {
    std::vector<EdgeEnds> ends;
    ends.reserve(legs.size());
    for (const NetworkLeg& leg : legs)
        ends.push_back(leg.from && leg.to ? EdgeEnds{static_cast<NodeIndex>(*leg.from), static_cast<NodeIndex>(*leg.to)}
                                          : EdgeEnds{});
    return {dossier.places.size(), std::move(ends), ranksById(dossier.legs)};
}

/// In whole millimetres, so that no way is chosen by the order of adding; no leg is without length, so that ways end.
PathCost lengthOf(const NetworkLeg& leg) { return std::max<PathCost>(std::llround(leg.line.length().value * 1e3), 1); }

} // namespace

std::shared_ptr<const SupplyNetwork> makeSupplyNetwork(std::shared_ptr<const Dossier> dossier) {
    const Index places = indexById(dossier->places);
    const Index legs = indexById(dossier->legs);
    const Index actors = indexById(dossier->actors);

    SupplyNetwork network;
    network.dossier = dossier;
    network.legs = measureLegs(*dossier, places);
    network.graph = makeGraph(*dossier, network.legs);
    std::ranges::transform(network.legs, std::back_inserter(network.lengths), lengthOf);
    for (const Route& route : dossier->routes) {
        std::vector<std::optional<Way>>& ways = network.ways.emplace_back();
        for (const std::vector<std::string>& ids : route.ways)
            ways.push_back(makeWay(*dossier, legs, ids));
        alignShortWays(*dossier, ways);
    }
    network.isOnNetwork.resize(dossier->places.size());
    for (const SupplyEntry& entry : dossier->entries) {
        const auto place = find(places, entry.place);
        if (!place || std::ranges::contains(network.entries, *place)) continue;
        network.entries.push_back(static_cast<NodeIndex>(*place));
        network.isOnNetwork[*place] = true;
    }
    for (const NetworkLeg& leg : network.legs) {
        if (!leg.from || !leg.to) continue;
        network.isOnNetwork[*leg.from] = true;
        network.isOnNetwork[*leg.to] = true;
    }
    for (const ZoneState& state : dossier->zones)
        network.actorOfState.push_back(find(actors, state.actor));
    network.anyCargo = cargoRoads(*dossier, {});
    for (const Cargo& cargo : cargoesOf(*dossier))
        network.cargoes.push_back(cargoRoads(*dossier, cargo));
    network.eventsNear = eventsNearLegs(*dossier);
    return std::make_shared<const SupplyNetwork>(std::move(network));
}

} // namespace azalai

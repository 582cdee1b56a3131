#include <azalai/access/supply_roads.h>
#include <azalai/geometry/bounds_of.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace azalai {

namespace {

/// Is the first leg of a way used from its second place to its first? Only when just that makes it meet the next leg.
bool startsReversed(const Dossier& dossier, const std::vector<std::size_t>& legs) {
    if (legs.size() < 2) return false;
    const Leg& first = dossier.legs[legs[0]];
    const Leg& next = dossier.legs[legs[1]];
    const auto meetsNext = [&](const std::string& place) { return place == next.from || place == next.to; };
    return meetsNext(first.from) && !meetsNext(first.to);
}

std::optional<Way> makeWay(const Dossier& dossier, const DossierIds& legs, const std::vector<std::string>& ids) {
    std::vector<std::size_t> known;
    for (const std::string& id : ids) {
        const auto leg = legs.find(id);
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

/// Per leg, its place in the order of ids; empty when that is the order of the dossier.
std::vector<std::uint32_t> ranksOf(const DossierIds& legs) {
    if (legs.isInOrder()) return {};
    std::vector<std::uint32_t> ranks(legs.size());
    for (std::uint32_t rank = 0; rank < ranks.size(); ++rank)
        ranks[legs.ranked(rank)] = rank;
    return ranks;
}

RoadGraph makeGraph(const Dossier& dossier, const DossierIds& legs, const DossierIds& places) {
    const auto node = [&](const std::string& id) {
        const auto place = places.find(id);
        return place ? static_cast<NodeIndex>(*place) : noNode;
    };
    std::vector<EdgeEnds> ends;
    ends.reserve(dossier.legs.size());
    for (const Leg& leg : dossier.legs)
        ends.push_back({node(leg.from), node(leg.to)});
    return {dossier.places.size(), std::move(ends), ranksOf(legs)};
}

/// In whole millimetres, so that no way is chosen by the order of adding; no leg is without length, so that ways end.
PathCost lengthOf(const MeasuredLine& line) { return std::max<PathCost>(std::llround(line.length().value * 1e3), 1); }

BoundsIndex boxesOf(const std::vector<MeasuredLine>& lines) {
    std::vector<Bounds> boxes;
    boxes.reserve(lines.size());
    for (const MeasuredLine& line : lines)
        boxes.push_back(line.line().size() > 1 ? boundsOf(line.line()) : Bounds{});
    return BoundsIndex(boxes);
}

std::vector<bool> placesOn(const RoadGraph& graph, const std::vector<NodeIndex>& entries) {
    std::vector<bool> isOn(graph.nodeCount());
    for (const NodeIndex entry : entries)
        isOn[entry] = true;
    for (NodeIndex place = 0; place < isOn.size(); ++place)
        isOn[place] = isOn[place] || !graph.at(place).empty();
    return isOn;
}

} // namespace

std::shared_ptr<const SupplyRoads> makeSupplyRoads(const std::shared_ptr<const Dossier>& dossier) {
    const DossierIds legs(dossier, DossierIds::List::Legs);
    const DossierIds places(dossier, DossierIds::List::Places);
    auto roads = std::make_shared<SupplyRoads>();
    roads->lines.reserve(dossier->legs.size());
    for (const Leg& leg : dossier->legs)
        roads->lines.emplace_back(leg.line);
    roads->graph = makeGraph(*dossier, legs, places);
    std::ranges::transform(roads->lines, std::back_inserter(roads->lengths), lengthOf);
    roads->boxes = boxesOf(roads->lines);
    roads->anyCargo = cargoRoads(*dossier, {});
    roads->entries = roads->anyCargo.entries;
    roads->isOnNetwork = placesOn(roads->graph, roads->entries);
    for (NodeIndex place = 0; place < dossier->places.size(); ++place)
        if (!isNetworkPoint(dossier->places[place])) roads->named.push_back(place);
    for (const Cargo& cargo : cargoesOf(*dossier))
        roads->cargoes.push_back(cargoRoads(*dossier, cargo));
    for (const Route& route : dossier->routes) {
        std::vector<std::optional<Way>>& ways = roads->ways.emplace_back();
        for (const std::vector<std::string>& ids : route.ways)
            ways.push_back(makeWay(*dossier, legs, ids));
        alignShortWays(*dossier, ways);
    }
    return roads;
}

LedSearch ledSearch(const SupplyRoads& roads, std::span<const NodeIndex> entries,
                    std::function<bool(EdgeIndex)> isUsable) {
    return {roads.graph, roads.lengths, roads.leads->of(roads.graph, roads.lengths, entries), std::move(isUsable)};
}

std::vector<std::size_t> legsNear(const SupplyRoads& roads, const Area& outline) {
    Bounds box = boundsOf(outline);
    const double step = 2e-7; // of the grid to which points are moved
    box.west -= step;
    box.south -= step;
    box.east += step;
    box.north += step;
    return roads.boxes.meeting(box);
}

} // namespace azalai

#include <azalai/access/supply_network.h>

#include <map>
#include <string_view>

namespace azalai {

std::vector<std::optional<std::size_t>> actorsOfStates(const Dossier& dossier) {
    std::map<std::string_view, std::size_t> actors;
    for (std::size_t i = 0; i < dossier.actors.size(); ++i)
        actors.emplace(dossier.actors[i].id, i);
    std::vector<std::optional<std::size_t>> ofStates;
    for (const ZoneState& state : dossier.zones) {
        const auto actor = actors.find(state.actor);
        ofStates.push_back(actor == actors.end() ? std::nullopt : std::optional(actor->second));
    }
    return ofStates;
}

NetworkLeg SupplyNetwork::leg(std::size_t index) const {
    const auto place = [](NodeIndex node) { return node == noNode ? std::nullopt : std::optional<std::size_t>(node); };
    const EdgeEnds& ends = roads->graph.ends(static_cast<EdgeIndex>(index));
    return {roads->lines[index], states[index], place(ends.from), place(ends.to)};
}

std::shared_ptr<const SupplyNetwork> makeSupplyNetwork(std::shared_ptr<const Dossier> dossier) {
    const auto roads = makeSupplyRoads(dossier);
    std::vector<std::vector<StateOnLeg>> states(dossier->legs.size());
    for (std::size_t state = 0; state < dossier->zones.size(); ++state) {
        const Area& area = dossier->zones[state].outline;
        const std::vector<std::size_t> near = legsNear(*roads, area);
        if (near.empty()) continue;
        const OutlineOnLines outline(area);
        for (const std::size_t leg : near)
            if (std::vector<Stretch> inside = outline.along(roads->lines[leg]); !inside.empty())
                states[leg].push_back({state, std::move(inside)});
    }
    return std::make_shared<const SupplyNetwork>(
        SupplyNetwork{.dossier = dossier,
                      .roads = roads,
                      .states = SharedList(std::move(states)),
                      .actorOfState = actorsOfStates(*dossier),
                      .legIds = DossierIds(dossier, DossierIds::List::Legs),
                      .placeIds = DossierIds(dossier, DossierIds::List::Places),
                      .eventsNear = std::make_shared<const EventsNearLegs>(eventsNearLegs(*dossier))});
}

} // namespace azalai

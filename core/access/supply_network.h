#pragma once

#include <azalai/access/events_near_legs.h>
#include <azalai/access/outline_on_lines.h>
#include <azalai/access/shared_list.h>
#include <azalai/access/supply_roads.h>

#include <set>

namespace azalai {

/// Where a zone state lies on a leg, whenever it is in force.
struct StateOnLeg {
    std::size_t state = 0;       ///< index into dossier.zones
    std::vector<Stretch> inside; ///< apart from each other, in order; never empty

    bool operator==(const StateOnLeg&) const = default;
};

/// A leg of a network. Borrows from it.
struct NetworkLeg {
    const MeasuredLine& line;
    const std::vector<StateOnLeg>& states; ///< in dossier order
    std::optional<std::size_t> from;       ///< index into dossier.places
    std::optional<std::size_t> to;
};

/// What about legs, ways and zones does not depend on the instant, ready for any instant to be judged.
struct SupplyNetwork {
    std::shared_ptr<const Dossier> dossier;
    std::shared_ptr<const SupplyRoads> roads;
    SharedList<std::vector<StateOnLeg>> states;           ///< as dossier.legs
    std::vector<std::optional<std::size_t>> actorOfState; ///< as dossier.zones, indices into dossier.actors
    DossierIds legIds;
    DossierIds placeIds;
    std::shared_ptr<const EventsNearLegs> eventsNear; ///< never null

    [[nodiscard]] std::size_t legCount() const { return states.size(); }
    [[nodiscard]] NetworkLeg leg(std::size_t index) const;
};

/// As dossier.zones, indices into dossier.actors.
[[nodiscard]] std::vector<std::optional<std::size_t>> actorsOfStates(const Dossier& dossier);

/// Cuts every leg at the borders of every zone state.
[[nodiscard]] std::shared_ptr<const SupplyNetwork> makeSupplyNetwork(std::shared_ptr<const Dossier> dossier);

/// Ids of the zone states that two revisions of a dossier do not share: other in any field, or in one of them only.
[[nodiscard]] std::set<std::string> changedStates(const Dossier& before, const Dossier& now);

struct RevisedNetwork {
    std::shared_ptr<const SupplyNetwork> network;
    std::vector<std::size_t> legs; ///< on which a state that changed lies or lay; ascending
};

/// The network of another revision of the dossier: the same as makeSupplyNetwork gives, but only the legs near the
/// outlines that changed are cut again, and all else is shared.
/// dossier        Differs from the network's in zone states, overrides, events, convoys and titles only.
/// changedStates  Ids of all states that differ, were added or are gone.
[[nodiscard]] RevisedNetwork reviseSupplyNetwork(const SupplyNetwork& network, std::shared_ptr<const Dossier> dossier,
                                                 const std::set<std::string>& changedStates);

} // namespace azalai

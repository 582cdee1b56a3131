#pragma once

#include <azalai/access/cargo_roads.h>
#include <azalai/access/measured_line.h>
#include <azalai/model/dossier.h>
#include <azalai/network/shortest_paths.h>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace azalai {

/// A part of a leg, measured along it from its first place.
struct Stretch {
    Metres begin;
    Metres end;
};

/// Where a zone state lies on a leg, whenever it is in force.
struct StateOnLeg {
    std::size_t state = 0;       ///< index into dossier.zones
    std::vector<Stretch> inside; ///< apart from each other, in order; never empty
};

struct NetworkLeg {
    MeasuredLine line;
    std::vector<StateOnLeg> states;  ///< in dossier order
    std::optional<std::size_t> from; ///< index into dossier.places
    std::optional<std::size_t> to;
};

/// A leg as a way uses it.
struct WayLeg {
    std::size_t leg = 0;   ///< index into dossier.legs
    bool reversed = false; ///< the way runs from the leg's second place to its first
};

using Way = std::vector<WayLeg>;

/// What about legs, ways and zones does not depend on the instant, ready for any instant to be judged.
struct SupplyNetwork {
    std::shared_ptr<const Dossier> dossier;
    std::vector<NetworkLeg> legs;                      ///< as dossier.legs
    std::vector<std::vector<std::optional<Way>>> ways; ///< as dossier.routes and their ways; none: a leg is unknown
    RoadGraph graph; ///< places and legs by index; ranked by id, so that the order of the dossier is nothing
    std::vector<PathCost> lengths;                        ///< as dossier.legs, in whole millimetres, 1 at least
    std::vector<NodeIndex> entries;                       ///< indices into dossier.places, in order of dossier.entries
    std::vector<bool> isOnNetwork;                        ///< as dossier.places
    std::vector<std::optional<std::size_t>> actorOfState; ///< as dossier.zones, indices into dossier.actors
    CargoRoads anyCargo;                                  ///< any entry, any leg
    std::vector<CargoRoads> cargoes;                      ///< in the order of cargoesOf
    /// By index of the leg, indices into dossier.events: those near enough to count, whenever they happened.
    std::map<std::size_t, std::vector<std::size_t>> eventsNear;
};

/// Cuts every leg at the borders of every zone state. An entry at an unknown place, or a second one at the same, is
/// left out.
[[nodiscard]] std::shared_ptr<const SupplyNetwork> makeSupplyNetwork(std::shared_ptr<const Dossier> dossier);

} // namespace azalai

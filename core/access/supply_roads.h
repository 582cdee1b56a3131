#pragma once

#include <azalai/access/cargo_roads.h>
#include <azalai/access/dossier_ids.h>
#include <azalai/access/entry_leads.h>
#include <azalai/access/measured_line.h>
#include <azalai/geometry/bounds_index.h>
#include <azalai/network/shortest_paths.h>

#include <memory>

namespace azalai {

/// A leg as a way uses it.
struct WayLeg {
    std::size_t leg = 0;   ///< index into dossier.legs
    bool reversed = false; ///< the way runs from the leg's second place to its first
};

using Way = std::vector<WayLeg>;

/// What about a supply network depends on no zone and no word: shared by the revisions of a dossier in which only these
/// change.
struct SupplyRoads {
    std::vector<MeasuredLine> lines; ///< as dossier.legs
    RoadGraph graph; ///< places and legs by index; ranked by id, so that the order of the dossier is nothing
    std::vector<PathCost> lengths;  ///< as dossier.legs, in whole millimetres, 1 at least
    std::vector<NodeIndex> entries; ///< indices into dossier.places, in order of dossier.entries
    std::vector<bool> isOnNetwork;  ///< as dossier.places
    std::vector<NodeIndex> named;   ///< those that are no mere bends and junctions, in order of dossier.places
    std::vector<std::vector<std::optional<Way>>> ways; ///< as dossier.routes and their ways; none: a leg is unknown
    CargoRoads anyCargo;                               ///< any entry, any leg
    std::vector<CargoRoads> cargoes;                   ///< in the order of cargoesOf
    BoundsIndex boxes{std::vector<Bounds>{}};          ///< of the lines
    /// Of entries, over all legs by `lengths`; for a search that is led by them.
    std::shared_ptr<EntryLeads> leads = std::make_shared<EntryLeads>();
};

/// A search for the shortest ways from the nearest of some entries over the legs that are usable. Borrows the roads.
[[nodiscard]] LedSearch ledSearch(const SupplyRoads& roads, std::span<const NodeIndex> entries,
                                  std::function<bool(EdgeIndex)> isUsable);

/// Measures every leg and joins them. An entry at an unknown place, or a second one at the same, is left out.
[[nodiscard]] std::shared_ptr<const SupplyRoads> makeSupplyRoads(const std::shared_ptr<const Dossier>& dossier);

/// Legs whose box meets that of an outline; ascending. Others it cannot touch.
[[nodiscard]] std::vector<std::size_t> legsNear(const SupplyRoads& roads, const Area& outline);

} // namespace azalai

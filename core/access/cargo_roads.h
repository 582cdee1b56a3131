#pragma once

#include <azalai/access/cargo.h>
#include <azalai/model/dossier.h>
#include <azalai/network/road_graph.h>

#include <vector>

namespace azalai {

struct SupplyNetwork;

/// What about a cargo does not depend on the instant, but for the rains.
struct CargoRoads {
    Cargo cargo;
    std::vector<NodeIndex> entries; ///< where it comes in: indices into dossier.places, in order of dossier.entries
    std::vector<bool> inDry;        ///< as dossier.legs: whether it can pass, whenever the leg is in season
    std::vector<bool> inRains;      ///< likewise, in the rains

    [[nodiscard]] const std::vector<bool>& passable(bool rains) const { return rains ? inRains : inDry; }
};

/// May a cargo come in there.
[[nodiscard]] bool gives(const SupplyEntry& entry, const Cargo& cargo, const Dossier& dossier);

/// Where a cargo comes in and what it passes. A vehicle that the dossier lacks, or that does not carry the goods,
/// passes nothing. Goods pass every leg when the dossier has no vehicles at all.
[[nodiscard]] CargoRoads cargoRoads(const Dossier& dossier, const Cargo& cargo);

/// The same for a network's dossier, where it is known already.
[[nodiscard]] CargoRoads cargoRoads(const SupplyNetwork& network, const Cargo& cargo);

/// The cargoes that a dossier is asked about: the goods that any entry gives, in their order; then each of them with
/// each vehicle that carries it, in dossier order; then the vehicles that load at any entry, alone.
[[nodiscard]] std::vector<Cargo> cargoesOf(const Dossier& dossier);

} // namespace azalai

#include <azalai/access/cargo_roads.h>
#include <azalai/access/supply_network.h>

#include <algorithm>
#include <set>

namespace azalai {

namespace {

bool loadsAt(const SupplyEntry& entry, const Vehicle& vehicle) {
    return std::ranges::any_of(entry.goods, [&](Goods goods) { return std::ranges::contains(vehicle.carries, goods); });
}

std::vector<NodeIndex> entriesOf(const Dossier& dossier, const Cargo& cargo) {
    std::vector<NodeIndex> entries;
    for (const SupplyEntry& entry : dossier.entries) {
        if (!gives(entry, cargo, dossier)) continue;
        const Place* place = dossier.place(entry.place);
        if (!place) continue;
        const auto index = static_cast<NodeIndex>(place - dossier.places.data());
        if (!std::ranges::contains(entries, index)) entries.push_back(index);
    }
    return entries;
}

/// The vehicles that may bring a cargo, each a part of the way.
std::vector<const Vehicle*> vehiclesFor(const Dossier& dossier, const Cargo& cargo) {
    std::vector<const Vehicle*> vehicles;
    for (const Vehicle& vehicle : dossier.vehicles)
        if ((cargo.vehicle.empty() || vehicle.id == cargo.vehicle) &&
            (!cargo.goods || std::ranges::contains(vehicle.carries, *cargo.goods)))
            vehicles.push_back(&vehicle);
    return vehicles;
}

} // namespace

bool gives(const SupplyEntry& entry, const Cargo& cargo, const Dossier& dossier) {
    if (cargo.goods) return std::ranges::contains(entry.goods, *cargo.goods);
    if (cargo.vehicle.empty()) return true;
    const Vehicle* vehicle = dossier.vehicle(cargo.vehicle);
    return vehicle != nullptr && loadsAt(entry, *vehicle);
}

CargoRoads cargoRoads(const Dossier& dossier, const Cargo& cargo) {
    CargoRoads roads{.cargo = cargo, .entries = entriesOf(dossier, cargo), .inDry = {}, .inRains = {}};
    const bool anyVehicle = cargo.vehicle.empty() && (!cargo.goods || dossier.vehicles.empty());
    const std::vector<const Vehicle*> vehicles = vehiclesFor(dossier, cargo);
    for (const Leg& leg : dossier.legs) {
        const auto isUsed = [&](bool rains) {
            return anyVehicle ||
                   std::ranges::any_of(vehicles, [&](const Vehicle* vehicle) { return canUse(*vehicle, leg, rains); });
        };
        roads.inDry.push_back(isUsed(false));
        roads.inRains.push_back(isUsed(true));
    }
    return roads;
}

CargoRoads cargoRoads(const SupplyNetwork& network, const Cargo& cargo) {
    if (cargo == Cargo{}) return network.roads->anyCargo;
    const auto known = std::ranges::find(network.roads->cargoes, cargo, &CargoRoads::cargo);
    return known == network.roads->cargoes.end() ? cargoRoads(*network.dossier, cargo) : *known;
}

std::vector<Cargo> cargoesOf(const Dossier& dossier) {
    std::set<Goods> given;
    for (const SupplyEntry& entry : dossier.entries)
        given.insert(entry.goods.begin(), entry.goods.end());
    std::vector<Cargo> cargoes;
    for (const Goods goods : given)
        cargoes.push_back({goods, {}});
    for (const Goods goods : given)
        for (const Vehicle& vehicle : dossier.vehicles)
            if (std::ranges::contains(vehicle.carries, goods)) cargoes.push_back({goods, vehicle.id});
    for (const Vehicle& vehicle : dossier.vehicles)
        if (std::ranges::any_of(dossier.entries, [&](const SupplyEntry& entry) { return loadsAt(entry, vehicle); }))
            cargoes.push_back({std::nullopt, vehicle.id});
    return cargoes;
}

} // namespace azalai

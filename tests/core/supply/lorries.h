#pragma once

#include "../access/small_dossier.h"

namespace azalai::test {

/// A vehicle that drives at the same pace on every leg of a mode.
inline Vehicle& vehicle(SmallDossier& d, const char* id, Capacity weight, std::vector<Goods> carries) {
    Vehicle v;
    v.id = id;
    v.weight = weight;
    v.carries = std::move(carries);
    d.dossier.vehicles.push_back(v);
    return d.dossier.vehicles.back();
}

inline SpeedRange kmh(double least, double most) { return {{least}, {most}}; }

/// A tanker for fuel, quick on asphalt, slow on earth and stuck there in the rains; a pick-up for food and medicine
/// that is slow on roads and drives anywhere on land; a boat for food.
inline void addVehicles(SmallDossier& d) {
    Vehicle& boat = vehicle(d, "boat", Capacity::Light, {Goods::Food});
    boat.paces = {{LegMode::River, {}, kmh(8, 10), kmh(8, 10), 100}};
    Vehicle& pickup = vehicle(d, "pickup", Capacity::Light, {Goods::Food, Goods::Medicine});
    pickup.paces = {{LegMode::River, {}, {}, {}, 0}, {{}, {}, kmh(40, 50), kmh(20, 25), 15}};
    Vehicle& tanker = vehicle(d, "tanker", Capacity::Heavy, {Goods::Fuel});
    tanker.paces = {{{}, Surface::Paved, kmh(60, 80), kmh(50, 60), 40},
                    {LegMode::Road, Surface::Earth, kmh(20, 30), {}, 60}};
}

} // namespace azalai::test

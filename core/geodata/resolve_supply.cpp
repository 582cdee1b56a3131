#include <azalai/geodata/resolve_supply.h>
#include <azalai/geodata/way_fault.h>

#include <azalai/time/parse_time.h>

#include <algorithm>

namespace azalai {

namespace {

constexpr std::string_view supplyFile = "supply.json";

bool carries(const Vehicle& vehicle, Goods goods) {
    return std::ranges::find(vehicle.carries, goods) != vehicle.carries.end();
}

void judgeVehicle(Vehicle& vehicle, ReferenceKeeper& keeper) {
    keeper.at(supplyFile, vehicle.id);
    keeper.judgeId(vehicle.id);
    keeper.keepSources(vehicle.sources);
    if (vehicle.carries.empty()) keeper.say(ErrorCode::MissingField, "carries: no goods");
    if (std::ranges::none_of(vehicle.paces, [](const VehiclePace& p) { return p.dry || p.rains; }))
        keeper.say(ErrorCode::MissingField, "paces: no speed anywhere");
}

/// Goods that come in and that nothing could carry on.
void judgeEntries(const Dossier& d, ReferenceKeeper& keeper) {
    if (d.vehicles.empty()) return;
    for (const SupplyEntry& entry : d.entries)
        for (const Goods goods : entry.goods) {
            if (std::ranges::any_of(d.vehicles, [&](const Vehicle& v) { return carries(v, goods); })) continue;
            keeper.at("routes.json", entry.place);
            keeper.say(ErrorCode::InvalidValue, std::format("no vehicle carries {}", word(goods)));
        }
}

void judgeLoad(const Dossier& d, const Convoy& convoy, const Vehicle& vehicle, ReferenceKeeper& keeper) {
    for (const Goods goods : convoy.goods)
        if (!carries(vehicle, goods))
            keeper.say(ErrorCode::InvalidValue, std::format("{} does not carry {}", vehicle.id, word(goods)));
    for (const std::string& id : convoy.legs) {
        const Leg& leg = *d.leg(id);
        const VehiclePace* pace = paceOn(vehicle, leg);
        if (vehicle.weight < leg.capacity)
            keeper.say(ErrorCode::InvalidValue, std::format("{} is too heavy for leg {}", vehicle.id, id));
        else if (!pace || (!pace->dry && !pace->rains))
            keeper.say(ErrorCode::InvalidValue, std::format("{} has no speed on leg {}", vehicle.id, id));
    }
}

void judgeReports(const Dossier& d, Convoy& convoy, ReferenceKeeper& keeper) {
    const std::vector<std::string> places = placesOnWay(d, convoy.legs);
    std::erase_if(convoy.reports, [&](ConvoyReport& report) {
        if (!d.place(report.place)) {
            keeper.say(ErrorCode::UnknownId, std::format("report dropped: place {} is unknown", report.place));
            return true;
        }
        if (std::ranges::find(places, report.place) == places.end())
            keeper.say(ErrorCode::InvalidValue, std::format("reported at {}, which is not on its way", report.place));
        if (report.at.end() < convoy.departs.begin)
            keeper.say(ErrorCode::InvalidTime, std::format("reported {} before it departs", formatTime(report.at)));
        keeper.keepSources(report.sources);
        return false;
    });
}

/// Can it stand?
bool judgeConvoy(const Dossier& d, Convoy& convoy, ReferenceKeeper& keeper) {
    keeper.at(supplyFile, convoy.id);
    keeper.judgeId(convoy.id);
    const Vehicle* vehicle = d.vehicle(convoy.vehicle);
    if (!vehicle) {
        keeper.say(ErrorCode::UnknownId, std::format("vehicle {} is unknown", convoy.vehicle), true);
        return false;
    }
    if (const std::optional<WayFault> fault = wayFault(d, convoy.legs)) {
        keeper.say(fault->rule, fault->detail, true);
        return false;
    }
    keeper.keepSources(convoy.sources);
    judgeLoad(d, convoy, *vehicle, keeper);
    judgeReports(d, convoy, keeper);
    return true;
}

} // namespace

void resolveSupply(Dossier& dossier, ReferenceKeeper& keeper) {
    judgeEntries(dossier, keeper);
    for (Vehicle& vehicle : dossier.vehicles)
        judgeVehicle(vehicle, keeper);
    std::erase_if(dossier.convoys, [&](Convoy& convoy) { return !judgeConvoy(dossier, convoy, keeper); });
}

} // namespace azalai

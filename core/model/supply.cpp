#include <azalai/model/month_span.h>
#include <azalai/model/supply.h>

#include <algorithm>

namespace azalai {

bool isInRains(const SupplySettings& settings, Instant at) {
    return isInMonths(settings.rainsFirstMonth, settings.rainsLastMonth, at);
}

const VehiclePace* paceOn(const Vehicle& vehicle, const Leg& leg) {
    const auto found = std::ranges::find_if(vehicle.paces, [&](const VehiclePace& pace) {
        return (!pace.mode || *pace.mode == leg.mode) && (!pace.surface || *pace.surface == leg.surface);
    });
    return found == vehicle.paces.end() ? nullptr : &*found;
}

std::optional<SpeedRange> speedOn(const Vehicle& vehicle, const Leg& leg, const SupplySettings& settings, Instant at) {
    const VehiclePace* pace = paceOn(vehicle, leg);
    if (!pace) return std::nullopt;
    return isInRains(settings, at) ? pace->rains : pace->dry;
}

bool canPass(const Vehicle& vehicle, const Leg& leg, const SupplySettings& settings, Instant at) {
    // The classes are listed from the heaviest lorry down.
    return vehicle.weight >= leg.capacity && isInMonths(leg.firstMonth, leg.lastMonth, at) &&
           speedOn(vehicle, leg, settings, at).has_value();
}

} // namespace azalai

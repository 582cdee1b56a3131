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

bool canUse(const Vehicle& vehicle, const Leg& leg, bool inRains) {
    if (vehicle.weight < leg.capacity) return false; // the classes are listed from the heaviest lorry down
    const VehiclePace* pace = paceOn(vehicle, leg);
    return pace && (inRains ? pace->rains : pace->dry).has_value();
}

bool canPass(const Vehicle& vehicle, const Leg& leg, const SupplySettings& settings, Instant at) {
    return isInMonths(leg.firstMonth, leg.lastMonth, at) && canUse(vehicle, leg, isInRains(settings, at));
}

} // namespace azalai

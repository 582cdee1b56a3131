#include "minimise.h"

#include "valid_outline.h"

#include <algorithm>
#include <cstddef>

namespace azalai::oracle {

namespace {

using Fails = std::function<bool(const Zones&)>;

bool stillFails(const Zones& zones, const Fails& fails) {
    return std::ranges::all_of(zones, [](const GridOutline& zone) { return whyNotValid(zone).empty(); }) &&
           fails(zones);
}

/// Erases items of `list`, a part of `zones`, one by one where it may.
template <typename List> bool thinOut(Zones& zones, List& list, const Fails& fails) {
    bool any = false;
    for (std::size_t i = list.size(); i-- > 0;) {
        const auto item = list[i];
        const auto place = list.begin() + static_cast<std::ptrdiff_t>(i);
        list.erase(place);
        if (stillFails(zones, fails)) {
            any = true;
        } else {
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(i), item);
        }
    }
    return any;
}

bool halve(Zones& zones, const Fails& fails) {
    Zones half = zones;
    for (GridOutline& zone : half) {
        for (GridRing& ring : zone.rings) {
            for (GridPoint& p : ring)
                p = {p.x / 2, p.y / 2};
        }
    }
    if (half == zones || !stillFails(half, fails)) return false;
    zones = std::move(half);
    return true;
}

} // namespace

Zones minimised(Zones zones, const Fails& fails) {
    for (bool any = true; any;) {
        any = thinOut(zones, zones, fails);
        for (GridOutline& zone : zones) {
            any |= thinOut(zones, zone.rings, fails);
            for (GridRing& ring : zone.rings)
                any |= thinOut(zones, ring, fails);
        }
        while (halve(zones, fails))
            any = true;
    }
    return zones;
}

} // namespace azalai::oracle

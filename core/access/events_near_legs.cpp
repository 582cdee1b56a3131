#include <azalai/access/events_near_legs.h>
#include <azalai/geo/nearest_on_line.h>
#include <azalai/geometry/bounds_of.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <string_view>

namespace azalai {

namespace {

struct EventPosition {
    Position position;
    std::size_t event = 0;
};

/// From south to north.
std::vector<EventPosition> positionsOf(const Dossier& dossier) {
    std::vector<EventPosition> positions;
    std::multimap<std::string_view, std::size_t> eventsAt;
    for (std::size_t i = 0; i < dossier.events.size(); ++i) {
        const Event& event = dossier.events[i];
        if (event.position) positions.push_back({*event.position, i});
        if (!event.position)
            for (const std::string& place : event.places)
                eventsAt.emplace(place, i);
    }
    for (const Place& place : dossier.places)
        for (auto [at, end] = eventsAt.equal_range(place.id); at != end; ++at)
            positions.push_back({place.position, at->second});
    std::ranges::sort(positions, {}, [](const EventPosition& p) { return p.position.latitude; });
    return positions;
}

/// A box that holds every position within the distance of it, and some beyond.
Bounds widened(Bounds box, Metres distance) {
    constexpr double leastPerDegree = 110'500; // of latitude on the ellipsoid, and of longitude times its cosine
    const double north = distance.value / leastPerDegree;
    box.south -= north;
    box.north += north;
    const double furthest = std::min(std::max(std::abs(box.south), std::abs(box.north)), 90.0);
    const double cosine = std::cos(furthest * std::numbers::pi / 180);
    const double east = north / std::max(cosine, 1e-6);
    box.west -= east;
    box.east += east;
    return box;
}

} // namespace

EventsNearLegs eventsNearLegs(const Dossier& dossier) {
    const std::vector<EventPosition> positions = positionsOf(dossier);
    const Metres most = dossier.supply.exposureDistance;
    EventsNearLegs nearby;
    if (positions.empty()) return nearby;
    for (std::size_t leg = 0; leg < dossier.legs.size(); ++leg) {
        const Line& line = dossier.legs[leg].line;
        if (line.empty()) continue;
        const Bounds box = widened(boundsOf(line), most);
        std::vector<std::size_t> events;
        const auto first = std::ranges::lower_bound(positions, box.south, {},
                                                    [](const EventPosition& p) { return p.position.latitude; });
        for (auto at = first; at != positions.end() && at->position.latitude <= box.north; ++at)
            if (box.contains(at->position) && nearestOnLine(line, at->position).distance <= most)
                events.push_back(at->event);
        if (events.empty()) continue;
        std::ranges::sort(events);
        const auto repeats = std::ranges::unique(events);
        events.erase(repeats.begin(), repeats.end());
        nearby.emplace_hint(nearby.end(), leg, std::move(events));
    }
    return nearby;
}

} // namespace azalai

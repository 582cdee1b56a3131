#include <azalai/geometry/inner_point.h>

#include <algorithm>
#include <vector>

namespace azalai {

namespace {

/// Half way between the two latitudes of vertices that lie furthest from each other: no vertex is near it.
double emptyLatitude(const Ring& ring) {
    std::vector<double> latitudes;
    for (const Position& p : ring)
        latitudes.push_back(p.latitude);
    std::ranges::sort(latitudes);
    double best = latitudes.front();
    double widest = 0.0;
    for (std::size_t i = 1; i < latitudes.size(); ++i) {
        const double gap = latitudes[i] - latitudes[i - 1];
        if (gap <= widest) continue;
        widest = gap;
        best = latitudes[i - 1] + gap / 2;
    }
    return best;
}

void addCrossings(std::vector<double>& into, const Ring& ring, double latitude) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[(i + 1) % ring.size()];
        if ((a.latitude < latitude) == (b.latitude < latitude)) continue;
        into.push_back(a.longitude + (latitude - a.latitude) / (b.latitude - a.latitude) * (b.longitude - a.longitude));
    }
}

} // namespace

Position innerPoint(const Polygon& polygon) {
    const double latitude = emptyLatitude(polygon.outer);
    std::vector<double> crossings;
    addCrossings(crossings, polygon.outer, latitude);
    for (const Ring& hole : polygon.holes)
        addCrossings(crossings, hole, latitude);
    std::ranges::sort(crossings);
    Position inner = polygon.outer.front();
    double widest = -1.0;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const double room = crossings[i + 1] - crossings[i];
        if (room <= widest) continue;
        widest = room;
        inner = {.latitude = latitude, .longitude = crossings[i] + room / 2};
    }
    return inner;
}

} // namespace azalai

#include <azalai/base/expect.h>
#include <azalai/geo/densify_geodesic.h>

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace azalai {

namespace {

using GeographicLib::Geodesic;
using GeographicLib::GeodesicLine;

/// An edge as a geodesic, from its southern end (the western of two on a parallel) to the other.
struct GeodesicEdge {
    GeodesicLine line;
    std::size_t parts = 1;
    bool isTurned = false;
    double startLongitude = 0.0;
};

GeodesicEdge edgeBetween(Position from, Position to, Degrees longest) {
    GeodesicEdge edge;
    if (std::abs(to.longitude - from.longitude) >= 180.0) return edge;
    edge.isTurned = std::pair(to.latitude, to.longitude) < std::pair(from.latitude, from.longitude);
    if (edge.isTurned) std::swap(from, to);
    edge.startLongitude = from.longitude;
    edge.line = Geodesic::WGS84().InverseLine(from.latitude, from.longitude, to.latitude, to.longitude,
                                              Geodesic::LATITUDE | Geodesic::LONGITUDE | Geodesic::DISTANCE_IN);
    edge.parts = static_cast<std::size_t>(std::max(1.0, std::ceil(edge.line.Arc() / longest.value)));
    return edge;
}

/// The end of a part, counted from the southern end of the edge.
Position endOfPart(const GeodesicEdge& edge, std::size_t part) {
    const double share = static_cast<double>(part) / static_cast<double>(edge.parts);
    Position position;
    edge.line.Position(edge.line.Distance() * share, position.latitude, position.longitude);
    // On the side of the edge's ends where its geodesic meets 180°.
    position.longitude = edge.startLongitude + std::remainder(position.longitude - edge.startLongitude, 360.0);
    return position;
}

} // namespace

Ring densifyGeodesic(const Ring& ring, Degrees longest) {
    AZALAI_EXPECT(longest.value > 0.0);
    Ring dense;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        dense.push_back(ring[i]);
        const GeodesicEdge edge = edgeBetween(ring[i], ring[(i + 1) % ring.size()], longest);
        for (std::size_t part = 1; part < edge.parts; ++part)
            dense.push_back(endOfPart(edge, edge.isTurned ? edge.parts - part : part));
    }
    return dense;
}

std::size_t densifiedCount(const Ring& ring, Degrees longest) {
    AZALAI_EXPECT(longest.value > 0.0);
    std::size_t count = 0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        count += edgeBetween(ring[i], ring[(i + 1) % ring.size()], longest).parts;
    return count;
}

} // namespace azalai

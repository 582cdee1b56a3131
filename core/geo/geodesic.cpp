#include <azalai/base/expect.h>
#include <azalai/geo/geodesic.h>

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/PolygonArea.hpp>

namespace azalai {

Metres geodesicDistance(Position from, Position to) {
    double metres = 0.0;
    GeographicLib::Geodesic::WGS84().Inverse(from.latitude, from.longitude, to.latitude, to.longitude, metres);
    return {metres};
}

Metres geodesicLength(const Line& line) {
    Metres total;
    for (std::size_t i = 1; i < line.size(); ++i)
        total += geodesicDistance(line[i - 1], line[i]);
    return total;
}

SquareMetres geodesicArea(const Ring& ring) {
    GeographicLib::PolygonArea polygon(GeographicLib::Geodesic::WGS84());
    for (const Position p : ring)
        polygon.AddPoint(p.latitude, p.longitude);
    double perimeter = 0.0;
    double area = 0.0;
    polygon.Compute(false, true, perimeter, area);
    return {area};
}

Position positionAlong(const Line& line, Metres distance) {
    AZALAI_EXPECT(!line.empty());
    if (distance.value <= 0) return line.front();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Metres part = geodesicDistance(line[i - 1], line[i]);
        if (distance < part) {
            const double share = distance / part;
            const Position a = line[i - 1];
            const Position b = line[i];
            return {.latitude = a.latitude + share * (b.latitude - a.latitude),
                    .longitude = a.longitude + share * (b.longitude - a.longitude)};
        }
        distance -= part;
    }
    return line.back();
}

} // namespace azalai

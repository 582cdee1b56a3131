#include "peers.h"

#include <GeographicLib/Config.h>
#include <GeographicLib/PolygonArea.hpp>

namespace azalai::bench {

double geographicLibAreas(const BenchSet& set) {
    GeographicLib::PolygonArea polygon(GeographicLib::Geodesic::WGS84());
    double sum = 0.0;
    for (const GridOutline& zone : set.zones)
        for (const GridRing& ring : zone.rings) {
            polygon.Clear();
            for (const GridPoint p : ring) {
                const Position at = toPosition(p);
                polygon.AddPoint(at.latitude, at.longitude);
            }
            double perimeter = 0.0;
            double area = 0.0;
            polygon.Compute(false, true, perimeter, area);
            sum += area;
        }
    return sum;
}

std::string geographicLibVersion() { return GEOGRAPHICLIB_VERSION_STRING; }

} // namespace azalai::bench

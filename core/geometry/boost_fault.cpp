#include <azalai/geometry/boost_fault.h>

#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/geometries/geometries.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/strategies/strategies.hpp>

namespace azalai {

namespace {

namespace bg = boost::geometry;
// double, counter-clockwise, open: on integers the library is not to be trusted.
using Point = bg::model::d2::point_xy<double>;
using BoostPolygon = bg::model::polygon<Point, false, false>;
using BoostArea = bg::model::multi_polygon<BoostPolygon>;
using BoostRing = bg::model::ring<Point, false, false>;

void append(BoostRing& to, const Ring& ring) {
    to.reserve(ring.size());
    for (const Position p : ring)
        to.emplace_back(p.longitude, p.latitude);
}

BoostArea toBoost(const Area& area) {
    BoostArea converted;
    for (const Polygon& polygon : area) {
        BoostPolygon& next = converted.emplace_back();
        append(next.outer(), polygon.outer);
        for (const Ring& hole : polygon.holes)
            append(next.inners().emplace_back(), hole);
    }
    return converted;
}

} // namespace

std::string boostFault(const Area& area) {
    try {
        std::string why;
        return bg::is_valid(toBoost(area), why) ? std::string() : why;
    } catch (const std::exception& thrown) {
        return thrown.what();
    }
}

} // namespace azalai

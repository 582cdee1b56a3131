#include <azalai/geometry/boost_engine.h>

#include <boost/geometry/algorithms/correct.hpp>
#include <boost/geometry/algorithms/intersection.hpp>
#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/geometries/geometries.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/strategies/strategies.hpp>

namespace azalai {

namespace {

namespace bg = boost::geometry;
// double, counter-clockwise, open: integers, long double and rescaling give silently wrong areas.
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

Ring fromBoost(const BoostRing& ring) {
    Ring converted;
    converted.reserve(ring.size());
    for (const Point& p : ring)
        converted.push_back({.latitude = p.y(), .longitude = p.x()});
    return converted;
}

Area fromBoost(const BoostArea& area) {
    Area converted;
    for (const BoostPolygon& polygon : area) {
        Polygon next{.outer = fromBoost(polygon.outer()), .holes = {}};
        for (const BoostRing& hole : polygon.inners())
            next.holes.push_back(fromBoost(hole));
        converted.push_back(std::move(next));
    }
    return converted;
}

} // namespace

Result<Area> boostIntersection(const Area& first, const Area& second) {
    try {
        BoostArea a = toBoost(first);
        BoostArea b = toBoost(second);
        bg::correct(a);
        bg::correct(b);
        BoostArea shared;
        bg::intersection(a, b, shared);
        return fromBoost(shared);
    } catch (const std::exception& thrown) {
        return failure(ErrorCode::LibraryFailure, "Boost.Geometry", thrown.what());
    }
}

std::string boostFault(const Area& area) {
    try {
        std::string why;
        return bg::is_valid(toBoost(area), why) ? std::string() : why;
    } catch (const std::exception& thrown) {
        return thrown.what();
    }
}

} // namespace azalai

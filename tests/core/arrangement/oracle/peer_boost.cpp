#include "peers.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/multi_polygon.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>
#include <boost/version.hpp>

namespace azalai::oracle {

namespace {

namespace bg = boost::geometry;
using Shape = bg::model::multi_polygon<bg::model::polygon<bg::model::d2::point_xy<double>>>;

Shape read(const std::string& wkt) {
    Shape shape;
    if (wkt.starts_with("MULTI")) {
        bg::read_wkt(wkt, shape);
    } else {
        shape.resize(1);
        bg::read_wkt(wkt, shape.front());
    }
    bg::unique(shape);
    bg::correct(shape);
    return shape;
}

} // namespace

PeerAnswer boostShared(const std::string& firstWkt, const std::string& secondWkt) {
    PeerAnswer answer;
    try {
        Shape shared;
        bg::intersection(read(firstWkt), read(secondWkt), shared);
        answer.area = bg::area(shared);
        answer.isValid = bg::is_valid(shared);
    } catch (const std::exception& e) {
        answer.error = e.what();
    }
    return answer;
}

bool isValidForBoost(const std::string& wkt, std::string& why) { return bg::is_valid(read(wkt), why); }

std::string boostVersion() {
    return std::to_string(BOOST_VERSION / 100'000) + "." + std::to_string(BOOST_VERSION / 100 % 1000);
}

} // namespace azalai::oracle

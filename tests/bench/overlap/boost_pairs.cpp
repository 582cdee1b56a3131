#include "outline_parts.h"
#include "peers.h"

#include <boost/geometry/algorithms/area.hpp>
#include <boost/geometry/algorithms/intersection.hpp>
#include <boost/geometry/geometries/multi_polygon.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>
#include <boost/version.hpp>

#include <format>
#include <limits>

namespace azalai::bench {

namespace {

namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Polygon = bg::model::polygon<Point, false>; // counter-clockwise, closed
using Polygons = bg::model::multi_polygon<Polygon>;

Polygon::ring_type ringOf(const GridRing& ring) {
    Polygon::ring_type result;
    result.reserve(ring.size() + 1);
    for (std::size_t i = 0; i <= ring.size(); ++i) {
        const Position p = toPosition(ring[i % ring.size()]);
        result.push_back({p.longitude, p.latitude});
    }
    return result;
}

Polygons polygonsOf(const GridOutline& outline) {
    Polygons polygons;
    for (const std::span<const GridRing> part : partsOf(outline)) {
        Polygon& polygon = polygons.emplace_back();
        polygon.outer() = ringOf(part.front());
        for (const GridRing& hole : part.subspan(1))
            polygon.inners().push_back(ringOf(hole));
    }
    return polygons;
}

class BoostPairs final : public PairPeer {
public:
    std::string name() const override { return "Boost.Geometry double"; }
    std::string version() const override {
        return std::format("{}.{}.{}", BOOST_VERSION / 100'000, BOOST_VERSION / 100 % 1'000, BOOST_VERSION % 100);
    }

    void load(const BenchSet& set) override {
        m_zones.clear();
        for (const GridOutline& zone : set.zones)
            m_zones.push_back(polygonsOf(zone));
    }

    PairAreas measure(std::span<const ZonePair> pairs) override {
        PairAreas result;
        result.areas.reserve(pairs.size());
        for (const auto& [a, b] : pairs) {
            try {
                result.areas.push_back(shared(m_zones[a], m_zones[b]));
            } catch (const std::exception&) {
                ++result.exceptions;
                result.areas.push_back(std::numeric_limits<double>::quiet_NaN());
            }
        }
        return result;
    }

private:
    /// Two polygons take a shorter path through the library than two collections of one.
    static double shared(const Polygons& a, const Polygons& b) {
        Polygons ground;
        if (a.size() == 1 && b.size() == 1)
            bg::intersection(a.front(), b.front(), ground);
        else
            bg::intersection(a, b, ground);
        return bg::area(ground);
    }

    std::vector<Polygons> m_zones;
};

} // namespace

std::unique_ptr<PairPeer> makeBoostPairs() { return std::make_unique<BoostPairs>(); }

} // namespace azalai::bench

// Whether repaired outlines are valid polygons in the eyes of GEOS and Boost.Geometry.
#include <azalai/arrangement/nest_rings.h>
#include <azalai/arrangement/repair_outline.h>
#include <azalai/geometry/validate.h>

#include "oracle/random_zones.h"

#include <catch2/catch_test_macros.hpp>

#include <geos_c.h>

#include <memory>
#include <string>

using namespace azalai;
using Rings = std::vector<GridRing>;

namespace {

constexpr std::uint64_t seed = 3'172;

class Geos {
public:
    Geos() : m_handle(GEOS_init_r()) {}
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    [[nodiscard]] std::string faultOf(const std::vector<GridPolygon>& polygons) const {
        std::vector<GEOSGeometry*> parts;
        for (const GridPolygon& polygon : polygons) {
            std::vector<GEOSGeometry*> holes;
            for (const GridRing& hole : polygon.holes)
                holes.push_back(ringOf(hole));
            parts.push_back(GEOSGeom_createPolygon_r(m_handle, ringOf(polygon.outer), holes.data(),
                                                     static_cast<unsigned>(holes.size())));
        }
        GEOSGeometry* all =
            GEOSGeom_createCollection_r(m_handle, GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned>(parts.size()));
        std::string fault;
        if (GEOSisValid_r(m_handle, all) != 1) {
            char* reason = GEOSisValidReason_r(m_handle, all);
            fault = reason;
            GEOSFree_r(m_handle, reason);
        }
        GEOSGeom_destroy_r(m_handle, all);
        return fault;
    }

private:
    [[nodiscard]] GEOSGeometry* ringOf(const GridRing& ring) const {
        GEOSCoordSequence* points = GEOSCoordSeq_create_r(m_handle, static_cast<unsigned>(ring.size() + 1), 2);
        for (unsigned i = 0; i <= ring.size(); ++i)
            GEOSCoordSeq_setXY_r(m_handle, points, i, ring[i % ring.size()].x, ring[i % ring.size()].y);
        return GEOSGeom_createLinearRing_r(m_handle, points);
    }

    GEOSContextHandle_t m_handle;
};

/// Coordinates as fractions of a power of two: the doubles are exact, and on the globe.
Area fractionsOf(const std::vector<GridPolygon>& polygons) {
    const auto ringOf = [](const GridRing& ring) {
        Ring positions;
        for (const GridPoint p : ring)
            positions.push_back({.latitude = p.y / 131072.0, .longitude = p.x / 131072.0});
        return positions;
    };
    Area area;
    for (const GridPolygon& polygon : polygons) {
        Polygon& part = area.emplace_back(Polygon{.outer = ringOf(polygon.outer), .holes = {}});
        for (const GridRing& hole : polygon.holes)
            part.holes.push_back(ringOf(hole));
    }
    return area;
}

void checkSeries(int from, int to, int size) {
    const Geos geos;
    for (int i = from; i < to; ++i) {
        oracle::Random random(seed + static_cast<std::uint64_t>(i));
        const Rings rings = oracle::randomRawRings(random, size);
        const std::vector<GridPolygon> polygons = nestRings(repairOutline(rings));
        INFO("seed " << seed + static_cast<std::uint64_t>(i) << ", size " << size);
        REQUIRE(geos.faultOf(polygons) == "");
        if (polygons.empty()) continue;
        const auto fault = validate(fractionsOf(polygons));
        REQUIRE((fault ? fault->detail : "") == "");
    }
}

} // namespace

TEST_CASE("GEOS and Boost find repaired rings of a narrow lattice valid") { checkSeries(0, 7000, 4); }

TEST_CASE("GEOS and Boost find repaired rings of a lattice valid") { checkSeries(7000, 14000, 8); }

TEST_CASE("GEOS and Boost find repaired rings of a wide lattice valid") { checkSeries(14000, 20000, 20); }

TEST_CASE("GEOS and Boost find repaired rings of some kilometres valid") { checkSeries(20000, 26000, 1'000'000); }

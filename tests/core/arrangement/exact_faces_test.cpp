// The faces of an arrangement: valid for another library, disjoint, labelled as an exact point query says, and adding
// up to the sets.

#include "oracle/exact_partition.h"
#include "oracle/face_wkt.h"
#include "oracle/minimise.h"
#include "oracle/peers.h"
#include "oracle/plane_bound.h"
#include "oracle/random_zones.h"

#include <azalai/arrangement/border_facts.h>
#include <azalai/arrangement/repair_outline.h>
#include <azalai/arrangement/trace_faces.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const std::uint64_t seed = fromEnvironment("AZALAI_ORACLE_SEED", 20'261'125);
const int casesOfAKind = static_cast<int>(fromEnvironment("AZALAI_ORACLE_CASES", 150));

std::string describeAll(const std::vector<GridOutline>& zones) {
    std::string out;
    for (const GridOutline& zone : zones)
        out += describe(zone.rings) + "\n";
    return out;
}

/// A place in grid steps, exact in binary.
struct Place {
    double x = 0.0;
    double y = 0.0;
};

bool isOdd(const Ring& ring, Place p) {
    bool odd = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[(i + 1) % ring.size()];
        const Place from{a.longitude * gridStepsPerDegree, a.latitude * gridStepsPerDegree};
        const Place to{b.longitude * gridStepsPerDegree, b.latitude * gridStepsPerDegree};
        if ((from.y > p.y) == (to.y > p.y)) continue;
        odd ^= from.x + (to.x - from.x) * ((p.y - from.y) / (to.y - from.y)) > p.x;
    }
    return odd;
}

bool contains(const Polygon& shape, Place p) {
    bool odd = isOdd(shape.outer, p);
    for (const Ring& hole : shape.holes)
        odd ^= isOdd(hole, p);
    return odd;
}

double distanceTo(const GridOutline& zone, Place p) {
    double least = 1e300;
    for (const GridRing& ring : zone.rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint a = ring[i];
            const GridPoint b = ring[(i + 1) % ring.size()];
            const double dx = static_cast<double>(b.x) - a.x;
            const double dy = static_cast<double>(b.y) - a.y;
            const double t = std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
            least = std::min(least, std::hypot(p.x - a.x - dx * t, p.y - a.y - dy * t));
        }
    }
    return least;
}

/// Anywhere in the box around the zones.
Place placeAmong(const std::vector<GridOutline>& zones, Random& random) {
    GridBox box;
    for (const GridOutline& zone : zones) {
        for (const GridRing& ring : zone.rings) {
            for (const GridPoint p : ring)
                box.add(p);
        }
    }
    const auto between = [&](std::int32_t from, std::int32_t to) {
        const double share = std::ldexp(static_cast<double>(random.next() >> 44), -20);
        return std::floor((from + (static_cast<double>(to) - from) * share) * 4096.0) / 4096.0;
    };
    return {between(box.minX, box.maxX), between(box.minY, box.maxY)};
}

std::vector<std::uint32_t> zonesAt(const std::vector<GridOutline>& zones, Place p) {
    std::vector<std::uint32_t> out;
    for (std::uint32_t z = 0; z < zones.size(); ++z) {
        if (exactWhere(zones[z].rings, {Rational(p.x), Rational(p.y)}) == Where::Inside) out.push_back(z);
    }
    return out;
}

/// As they come from repairOutline: rings touch at their points only, and none passes a point twice.
std::vector<GridOutline> someZones(Random& random, Kind kind, int i) {
    std::vector<GridOutline> zones =
        i % 25 == 24 ? randomLargeZones(random, 3) : randomZones(random, kind, random.within(2, 5));
    for (GridOutline& zone : zones)
        zone = repairOutline(zone.rings);
    return zones;
}

std::vector<IndexedOutline> indexedOf(const std::vector<GridOutline>& zones, Figure plane) {
    std::vector<IndexedOutline> out;
    for (const GridOutline& zone : zones)
        out.emplace_back(zone, plane);
    return out;
}

} // namespace

namespace {

/// What is wrong with the faces of some zones, in words; empty where nothing is.
std::string whatIsWrong(const std::vector<GridOutline>& zones) {
    const std::vector<IndexedOutline> indexed = indexedOf(zones, finePlane(zones));
    const Arrangement arrangement(indexed);
    std::map<std::uint32_t, AreaUnits> groundOfSet;
    for (const ArrangedFace& face : traceFaces(arrangement)) {
        groundOfSet[face.set] += face.area;
        std::string why;
        const std::string wkt = wktOf(face.shape);
        if (!isValidForGeos(wkt, why)) return why + ": " + wkt;
    }
    std::size_t pieces = arrangement.found().size();
    for (const GridOutline& zone : zones)
        pieces += zone.rings.size();
    // Faces nowhere wider than 1e-4 of a step are left out; where doubles cannot tell edges apart, than some steps.
    double border = 0.0;
    for (const GridOutline& zone : zones)
        for (const GridRing& ring : zone.rings)
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const GridPoint a = ring[i];
                const GridPoint b = ring[(i + 1) % ring.size()];
                border += std::hypot(static_cast<double>(b.x) - a.x, static_cast<double>(b.y) - a.y);
            }
    const double thin =
        std::ldexp(border * (std::ranges::any_of(indexed, hasLongEdge) ? 4.0 : 1e-4), finePlane(zones).planeShift);
    const double bound = static_cast<double>(leastArea) * static_cast<double>(pieces) + thin;
    for (std::uint32_t e = 1; e < arrangement.table().entries().size(); ++e) {
        const AreaUnits set = arrangement.table().entries()[e].area;
        if (std::abs(static_cast<double>(groundOfSet[e] - set)) > bound) {
            return "faces of a set have " + std::to_string(groundOfSet[e]) + " units, the set " + std::to_string(set);
        }
    }
    return "";
}

} // namespace

TEST_CASE("faces: every one is a valid polygon, and they add up to their sets") {
    const Kind kind = static_cast<Kind>(GENERATE(range(0, kindCount)));
    Random random(seed + static_cast<std::uint64_t>(kind));
    for (int i = 0; i < casesOfAKind; ++i) {
        const std::vector<GridOutline> zones = someZones(random, kind, i);
        const std::string wrong = whatIsWrong(zones);
        if (wrong.empty()) continue;
        const Zones small = minimised(zones, [](const Zones& z) { return !whatIsWrong(z).empty(); });
        CAPTURE(seed, i, nameOf(kind), describeAll(small), whatIsWrong(small));
        REQUIRE(wrong == "");
    }
}

TEST_CASE("faces: a random place lies in one face, of the zones that an exact query finds there, or in none") {
    const Kind kind = static_cast<Kind>(GENERATE(range(0, kindCount)));
    Random random(seed + 100 + static_cast<std::uint64_t>(kind));
    int asked = 0;
    for (int i = 0; i < casesOfAKind; ++i) {
        const std::vector<GridOutline> zones = someZones(random, kind, i);
        if (edgesIn(zones) == 0) continue;
        const std::vector<IndexedOutline> indexed = indexedOf(zones, finePlane(zones));
        const Arrangement arrangement(indexed);
        const std::vector<ArrangedFace> faces = traceFaces(arrangement);
        for (int k = 0; k < 12; ++k) {
            const Place p = placeAmong(zones, random);
            if (std::ranges::any_of(zones, [&](const GridOutline& z) { return distanceTo(z, p) < 0.01; })) continue;
            ++asked;
            std::vector<std::vector<std::uint32_t>> found;
            for (const ArrangedFace& face : faces) {
                if (contains(face.shape, p)) found.push_back(arrangement.table().zonesOf(face.set));
            }
            const std::vector<std::uint32_t> right = zonesAt(zones, p);
            const std::size_t expected = right.empty() ? 0 : 1;
            if (found.size() == expected && (expected == 0 || found.front() == right)) continue;
            CAPTURE(seed, i, nameOf(kind), describeAll(zones), p.x, p.y, found.size(), right.size());
            REQUIRE(found.size() == expected);
            REQUIRE(found.front() == right);
        }
    }
    CHECK(asked > casesOfAKind / 2);
}

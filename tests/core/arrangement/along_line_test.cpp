// Who is at a point, and where a line enters and leaves zones, against rational arithmetic.

#include "oracle/exact_partition.h"
#include "oracle/random_zones.h"

#include <azalai/arrangement/along_line.h>
#include <azalai/arrangement/repair_outline.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <cmath>

using namespace azalai;
using namespace azalai::oracle;
using Numbers = std::vector<std::uint32_t>;
using Points = std::vector<GridPoint>;

namespace {

const std::uint64_t seed = fromEnvironment("AZALAI_ORACLE_SEED", 20'261'122);
const int casesOfAKind = static_cast<int>(fromEnvironment("AZALAI_ORACLE_CASES", 300));

IndexedOutline box(int west, int south, int east, int north) {
    return IndexedOutline(GridOutline{{{{west, south}, {east, south}, {east, north}, {west, north}}}});
}

std::vector<IndexedOutline> indexed(const std::vector<GridOutline>& outlines) {
    std::vector<IndexedOutline> zones;
    for (const GridOutline& outline : outlines)
        zones.emplace_back(outline);
    return zones;
}

std::vector<GridOutline> repairedZones(Random& random, Kind kind, int count) {
    std::vector<GridOutline> zones = randomZones(random, kind, count);
    for (GridOutline& zone : zones)
        zone = repairOutline(zone.rings);
    return zones;
}

/// Places where the outlines' own points lie, and near them.
GridPoint pointNear(Random& random, const std::vector<GridOutline>& zones) {
    const GridOutline& zone = zones[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(zones.size())))];
    if (zone.rings.empty()) return {random.within(-9, 9), random.within(-9, 9)};
    const GridRing& ring =
        zone.rings[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(zone.rings.size())))];
    GridPoint p = ring[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(ring.size())))];
    if (random.oneIn(3)) p = {p.x + random.within(-3, 3), p.y + random.within(-3, 3)};
    return p;
}

bool isShort(GridPoint a, GridPoint b) {
    return std::abs(std::int64_t{a.x} - b.x) <= 899'999'999 && std::abs(std::int64_t{a.y} - b.y) <= 899'999'999;
}

/// The exact place of a piece's end: a fraction of its segment that is at most 2^-40 off stands for it.
ExactPoint between(const Points& line, const LinePlace& a, const LinePlace& b, const Rational& share) {
    const auto placeOf = [&](const LinePlace& place) {
        const GridPoint p = line[place.segment];
        const GridPoint q = line[place.segment + 1];
        const Rational fraction(place.fraction);
        return ExactPoint{p.x + fraction * (std::int64_t{q.x} - p.x), p.y + fraction * (std::int64_t{q.y} - p.y)};
    };
    const ExactPoint from = placeOf(a);
    const ExactPoint to = placeOf(b);
    return {from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
}

Numbers exactZonesAt(const std::vector<GridOutline>& zones, const ExactPoint& p, bool& isOnBorder) {
    Numbers found;
    for (std::uint32_t i = 0; i < zones.size(); ++i) {
        const Where where = exactWhere(zones[i].rings, p);
        isOnBorder = isOnBorder || where == Where::Border;
        if (where == Where::Inside) found.push_back(i);
    }
    return found;
}

/// The piece cut at the line's own points, so that each part is straight.
std::vector<std::pair<LinePlace, LinePlace>> straightParts(const Points& line, const LinePiece& piece) {
    std::vector<std::pair<LinePlace, LinePlace>> parts;
    LinePlace from = piece.from;
    for (std::size_t i = piece.from.segment + 1; i <= piece.to.segment; ++i) {
        const LinePlace start{i, 0.0, toSteps(line[i])};
        if (!(from == start) && line[i - 1] != line[i]) parts.emplace_back(from, LinePlace{i - 1, 1.0, start.at});
        from = start;
    }
    if (!(from == piece.to)) parts.emplace_back(from, piece.to);
    return parts;
}

} // namespace

TEST_CASE("who is at a point is who lies there exactly, in any number of zones") {
    const Kind kind = static_cast<Kind>(GENERATE(range(0, kindCount)));
    Random random(seed + static_cast<std::uint64_t>(kind));
    int asked = 0;
    for (int i = 0; i < casesOfAKind; ++i) {
        const std::vector<GridOutline> outlines = repairedZones(random, kind, 1 + random.below(40));
        const std::vector<IndexedOutline> zones = indexed(outlines);
        const ZoneFinder finder(zones);
        for (int k = 0; k < 8; ++k) {
            const GridPoint p = pointNear(random, outlines);
            const Numbers found = finder.zonesAt(p);
            CAPTURE(seed, i, nameOf(kind), p.x, p.y);
            REQUIRE(found == zonesAt(zones, p));
            for (std::uint32_t z = 0; z < outlines.size(); ++z) {
                const Where where = exactWhere(outlines[z].rings, exact(p));
                if (where == Where::Border) continue;
                ++asked;
                REQUIRE(std::ranges::binary_search(found, z) == (where == Where::Inside));
            }
        }
    }
    CHECK(asked > casesOfAKind * 8);
}

TEST_CASE("a point on the borders of zones that fill the map lies in one of them") {
    const std::vector<IndexedOutline> zones{box(0, 0, 4, 4), box(4, 0, 8, 4), box(0, 4, 4, 8), box(4, 4, 8, 8)};
    const ZoneFinder finder(zones);
    CHECK(finder.zonesAt({4, 2}) == Numbers{1});
    CHECK(finder.zonesAt({2, 4}) == Numbers{2});
    CHECK(finder.zonesAt({4, 4}) == Numbers{3});
    CHECK(finder.zonesAt({0, 0}) == Numbers{0});
    CHECK(finder.zonesAt({8, 8}).empty());
    CHECK(finder.zonesAt({4, 4}, -1) == Numbers{0});
}

TEST_CASE("no zones, or zones without ground, are nowhere") {
    CHECK(ZoneFinder().zonesAt({0, 0}).empty());
    const std::vector<IndexedOutline> zones{IndexedOutline(GridOutline{}), box(0, 0, 2, 2)};
    CHECK(ZoneFinder(zones).zonesAt({1, 1}) == Numbers{1});
}

TEST_CASE("a line is cut where it crosses borders") {
    const std::vector<IndexedOutline> zones{box(1, -1, 3, 1), box(2, -1, 5, 1)};
    const ZoneFinder finder(zones);
    const std::vector<LinePiece> pieces = alongLine(Points{{0, 0}, {4, 0}, {4, 0}, {6, 0}}, finder);
    REQUIRE(pieces.size() == 5);
    const double ends[] = {1, 2, 3, 5, 6};
    const Numbers inside[] = {{}, {0}, {0, 1}, {1}, {}};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(pieces[i].to.at.x == ends[i]);
        CHECK(pieces[i].zones == inside[i]);
    }
    CHECK(pieces[0].from == LinePlace{0, 0.0, {0, 0}});
    CHECK(pieces[3].to == LinePlace{2, 0.5, {5, 0}});
    CHECK(pieces[4].to == LinePlace{2, 1.0, {6, 0}});
}

TEST_CASE("a line that touches a corner or a border is not cut") {
    const std::vector<IndexedOutline> zones{box(1, 0, 3, 2)};
    const ZoneFinder finder(zones);
    for (const Points& line :
         {Points{{0, 1}, {1, 2}, {0, 3}}, Points{{0, 1}, {2, 3}}, Points{{4, 1}, {3, 1}, {4, 0}}}) {
        REQUIRE(alongLine(line, finder).size() == 1);
        CHECK(alongLine(line, finder)[0].zones.empty());
    }
    const Points inner{{2, 1}, {1, 1}, {2, 2}, {3, 1}, {2, 0}};
    REQUIRE(alongLine(inner, finder).size() == 1);
    CHECK(alongLine(inner, finder)[0].zones == Numbers{0});
}

TEST_CASE("a line along a border lies in the zone east or north of it, or in the one west or south") {
    const std::vector<IndexedOutline> zones{box(0, 0, 4, 4), box(4, 0, 8, 4)};
    const ZoneFinder finder(zones);
    const auto zonesOf = [&](const Points& line, AlongBorder side) {
        const std::vector<LinePiece> pieces = alongLine(line, finder, side);
        REQUIRE(pieces.size() == 1);
        return pieces[0].zones;
    };
    CHECK(zonesOf({{4, 0}, {4, 4}}, AlongBorder::EastOrNorth) == Numbers{1});
    CHECK(zonesOf({{4, 4}, {4, 0}}, AlongBorder::EastOrNorth) == Numbers{1});
    CHECK(zonesOf({{4, 0}, {4, 4}}, AlongBorder::WestOrSouth) == Numbers{0});
    CHECK(zonesOf({{0, 0}, {4, 0}}, AlongBorder::EastOrNorth) == Numbers{0});
    CHECK(zonesOf({{0, 0}, {4, 0}}, AlongBorder::WestOrSouth).empty());
    CHECK(zonesOf({{8, 0}, {8, 4}}, AlongBorder::EastOrNorth).empty());
}

TEST_CASE("a line around the globe is cut like any other") {
    const std::vector<IndexedOutline> zones{box(-1'000, -1'000, 1'000, 1'000), box(0, -500, 900'000'000, 500)};
    const std::vector<LinePiece> pieces = alongLine(Points{{-1'800'000'000, 0}, {1'800'000'000, 0}}, ZoneFinder(zones));
    REQUIRE(pieces.size() == 5);
    CHECK(pieces[1].from.at.x == -1'000.0);
    CHECK(pieces[1].from.fraction == 0.5 - 1'000 / 3.6e9);
    CHECK(pieces[2].zones == Numbers{0, 1});
    CHECK(pieces[3].to.fraction == 0.75);
    CHECK(pieces[4].to == LinePlace{0, 1.0, {1.8e9, 0.0}});
}

TEST_CASE("lines of no length have no pieces") {
    CHECK(alongLine({}, ZoneFinder()).empty());
    CHECK(alongLine(Points{{1, 1}}, ZoneFinder()).empty());
    CHECK(alongLine(Points{{1, 1}, {1, 1}}, ZoneFinder()).empty());
    CHECK(alongLine(Points{{1, 1}, {1, 2}}, ZoneFinder()).size() == 1);
}

TEST_CASE("pieces of lines abut and lie exactly in their zones, on every kind of degeneracy") {
    const Kind kind = static_cast<Kind>(GENERATE(range(0, kindCount)));
    Random random(seed + 100 + static_cast<std::uint64_t>(kind));
    int cuts = 0;
    for (int i = 0; i < casesOfAKind; ++i) {
        const std::vector<GridOutline> outlines = repairedZones(random, kind, 1 + random.below(6));
        const std::vector<IndexedOutline> zones = indexed(outlines);
        const ZoneFinder finder(zones);
        Points line{pointNear(random, outlines)};
        while (line.size() < 5) {
            const GridPoint next = pointNear(random, outlines);
            if (isShort(line.back(), next)) line.push_back(next);
        }
        if (std::ranges::count(line, line.front()) == 5) continue;
        for (const AlongBorder side : {AlongBorder::EastOrNorth, AlongBorder::WestOrSouth}) {
            const std::vector<LinePiece> pieces = alongLine(line, finder, side);
            CAPTURE(seed, i, nameOf(kind), describe({line}), pieces.size());
            REQUIRE(!pieces.empty());
            REQUIRE(pieces.front().from.at == toSteps(line.front()));
            REQUIRE(pieces.back().to.at == toSteps(line.back()));
            REQUIRE(pieces.back().to.fraction == 1.0);
            cuts += static_cast<int>(pieces.size()) - 1;
            for (std::size_t p = 0; p < pieces.size(); ++p) {
                if (p > 0) {
                    REQUIRE(pieces[p].from == pieces[p - 1].to);
                    REQUIRE(pieces[p].zones != pieces[p - 1].zones);
                }
                for (const auto& [from, to] : straightParts(line, pieces[p])) {
                    if (to.fraction - from.fraction < 1e-9) continue; // rounding of the ends would decide
                    for (const Rational& share : {Rational(1, 1000), Rational(1, 2), Rational(13, 17)}) {
                        bool isOnBorder = false;
                        const Numbers expected = exactZonesAt(outlines, between(line, from, to, share), isOnBorder);
                        if (isOnBorder) continue;
                        REQUIRE(pieces[p].zones == expected);
                    }
                }
            }
        }
    }
    CHECK(cuts > casesOfAKind);
}

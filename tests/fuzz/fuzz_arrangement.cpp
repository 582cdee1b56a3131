#include "fuzz_entries.h"
#include "fuzz_input.h"

#include "oracle/exact_partition.h"

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/repair_outline.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace azalai::fuzz {

namespace {

constexpr std::size_t mostZones = 6;
constexpr int planeShift = 20;
constexpr std::int32_t mostUntilWrapping = 400'000'000; ///< 40°: area sums on the way stay within 64 bits

/// The difference of areas that are only known modulo 2^64.
double apart(AreaUnits a, AreaUnits b) {
    return std::abs(
        static_cast<double>(static_cast<AreaUnits>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b))));
}

void add(AreaUnits& sum, AreaUnits area) {
    sum = static_cast<AreaUnits>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(area));
}

/// Sets against zones and pairs. What the figure rounds is `slack` units at most.
void checkSums(std::span<const IndexedOutline> zones, const Arrangement& arrangement, double slack) {
    std::vector<AreaUnits> ofZone(zones.size(), 0);
    std::map<ZonePairNumbers, AreaUnits> ofPair;
    for (std::uint32_t entry = 1; entry < arrangement.table().entries().size(); ++entry) {
        const AreaUnits area = arrangement.table().entries()[entry].area;
        const std::vector<std::uint32_t> set = arrangement.table().zonesOf(entry);
        AZALAI_EXPECT(!set.empty() && std::ranges::is_sorted(set));
        for (const std::uint32_t i : set) {
            add(ofZone[i], area);
            for (const std::uint32_t j : set)
                if (i < j) add(ofPair[{i, j}], area);
        }
    }
    for (std::uint32_t i = 0; i < zones.size(); ++i) {
        AZALAI_EXPECT(apart(ofZone[i], zones[i].area()) <= slack);
        for (std::uint32_t j = i + 1; j < zones.size(); ++j)
            AZALAI_EXPECT(apart(ofPair[{i, j}], sharedArea(zones[i], zones[j])) <= slack);
    }
}

void checkExactly(const std::vector<GridOutline>& outlines, const Arrangement& arrangement) {
    std::vector<std::vector<GridRing>> rings;
    for (const GridOutline& outline : outlines)
        rings.push_back(outline.rings);
    std::map<std::vector<std::uint32_t>, double> difference;
    for (const auto& [zones, area] : oracle::exactPartition(rings))
        difference[zones] += std::ldexp(static_cast<double>(area), planeShift);
    for (std::uint32_t entry = 1; entry < arrangement.table().entries().size(); ++entry)
        difference[arrangement.table().zonesOf(entry)] -=
            static_cast<double>(arrangement.table().entries()[entry].area);
    for (const auto& [zones, units] : difference)
        AZALAI_EXPECT(std::abs(units) < 1000.0);
}

std::vector<IndexedOutline> indexed(const std::vector<GridOutline>& outlines, Figure figure) {
    std::vector<IndexedOutline> zones;
    for (const GridOutline& outline : outlines)
        zones.emplace_back(outline, figure);
    return zones;
}

} // namespace

void fuzzArrangement(std::span<const std::uint8_t> bytes) {
    FuzzInput input(bytes);
    std::vector<GridOutline> outlines;
    GridBox box;
    std::size_t points = 0;
    while (!input.isAtEnd() && outlines.size() < mostZones) {
        outlines.push_back(repairOutline(input.rings(40)));
        for (const GridRing& ring : outlines.back().rings) {
            points += ring.size();
            for (const GridPoint p : ring)
                box.add(p);
        }
    }
    if (points > 0 && std::max({-box.minX, -box.minY, box.maxX, box.maxY}) > mostUntilWrapping) return;
    const std::vector<IndexedOutline> onGlobe = indexed(outlines, {});
    const Arrangement arrangement(onGlobe);
    AZALAI_EXPECT(arrangement.isComplete() && arrangement.openWalks() == 0);
    AZALAI_EXPECT(Arrangement(onGlobe, {.threads = 2}).sets() == arrangement.sets());
    checkSums(onGlobe, arrangement, 1000.0 + 2000.0 * static_cast<double>(points));
    const bool isSmall = points == 0 || (box.minX > -1024 && box.maxX < 1024 && box.minY > -1024 && box.maxY < 1024);
    if (!isSmall) return;
    const std::vector<IndexedOutline> onPlane =
        indexed(outlines, {.kind = Figure::Kind::Plane, .planeShift = planeShift});
    const Arrangement flat(onPlane);
    AZALAI_EXPECT(flat.openWalks() == 0);
    checkSums(onPlane, flat, 1000.0);
    if (points <= 40) checkExactly(outlines, flat);
}

} // namespace azalai::fuzz

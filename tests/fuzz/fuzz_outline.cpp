#include "fuzz_entries.h"
#include "fuzz_input.h"

#include "oracle/exact_area.h"
#include "oracle/exact_partition.h"
#include "oracle/valid_outline.h"

#include <azalai/arrangement/nest_rings.h>
#include <azalai/arrangement/repair_outline.h>
#include <azalai/arrangement/trace_rings.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <cmath>

namespace azalai::fuzz {

namespace {

std::size_t pointsOf(const std::vector<GridRing>& rings) {
    std::size_t count = 0;
    for (const GridRing& ring : rings)
        count += ring.size();
    return count;
}

/// No more than a step along all borders.
void checkArea(const std::vector<GridRing>& rings, const GridOutline& outline) {
    oracle::Rational change = -oracle::exactArea(outline.rings);
    for (const auto& [zones, area] : oracle::exactPartition({rings}))
        change += area;
    double border = 0.0;
    for (const GridRing& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint to = ring[(i + 1) % ring.size()];
            border += std::abs(static_cast<double>(to.x) - ring[i].x) + std::abs(static_cast<double>(to.y) - ring[i].y);
        }
    AZALAI_EXPECT(std::abs(static_cast<double>(change)) <= 2 * border);
}

} // namespace

void fuzzOutline(std::span<const std::uint8_t> bytes) {
    std::vector<GridRing> rings = FuzzInput(bytes).rings(120);
    const RepairedOutline repaired = repairWithFaults(rings);
    const GridOutline& outline = repaired.outline;
    AZALAI_EXPECT(isSimple(outline));
    AZALAI_EXPECT(repairOutline(outline.rings) == outline);
    AZALAI_EXPECT((repaired.faults.count == 0) == (outline.rings == rings));
    if (pointsOf(outline.rings) <= 60) AZALAI_EXPECT(oracle::whyNotValid(outline).empty());
    if (pointsOf(rings) <= 16) checkArea(rings, outline);
    std::size_t nested = 0;
    for (const GridPolygon& polygon : nestRings(outline))
        nested += 1 + polygon.holes.size();
    AZALAI_EXPECT(nested == outline.rings.size());
    std::ranges::reverse(rings);
    for (GridRing& ring : rings) {
        std::ranges::reverse(ring);
        if (!ring.empty()) std::ranges::rotate(ring, ring.begin() + static_cast<std::ptrdiff_t>(ring.size() / 2));
    }
    AZALAI_EXPECT(normalised(repairOutline(rings)) == normalised(outline));
}

} // namespace azalai::fuzz

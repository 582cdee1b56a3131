#include "fuzz_entries.h"
#include "fuzz_input.h"

#include <azalai/arrangement/live_arrangement.h>
#include <azalai/arrangement/repair_outline.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <map>
#include <optional>

namespace azalai::fuzz {

namespace {

constexpr std::size_t mostZones = 6;
constexpr int mostChanges = 24;

using Ground = std::map<std::vector<std::uint32_t>, AreaUnits>;

Ground groundOf(const LabelTable& table) {
    Ground ground;
    for (std::uint32_t i = 1; i < table.entries().size(); ++i)
        if (table.entries()[i].area != 0) ground[table.zonesOf(i)] += table.entries()[i].area;
    return ground;
}

Ground groundAnew(const LiveArrangement& live) {
    std::vector<IndexedOutline> zones;
    for (std::uint32_t z = 0; z < live.zoneCount(); ++z)
        zones.emplace_back(live.isActive(z) ? live.zone(z).outline() : GridOutline{});
    return groundOf(Arrangement(zones, {.threads = 1, .forFaces = false}).table());
}

/// Moves, inserts or removes a point; claims that a refused change changes nothing.
void changePoint(LiveArrangement& live, std::uint32_t zone, std::uint8_t verb, FuzzInput& input) {
    const std::vector<RingSpan>& rings = live.zone(zone).rings();
    if (rings.empty() || !live.isActive(zone)) return;
    const RingSpan ring = rings[input.byte() % rings.size()];
    const std::uint32_t slot = ring.first + input.byte() % ring.count;
    const bool isGone = verb != 1;
    std::optional<GridPoint> to;
    if (verb != 2) to = input.point();
    const GridOutline before = live.zone(zone).outline();
    const bool isDone = live.replacePoint(zone, slot, isGone, to);
    AZALAI_EXPECT(isDone || live.zone(zone).outline() == before);
    AZALAI_EXPECT(isSimple(live.zone(zone).outline()));
}

void change(LiveArrangement& live, FuzzInput& input) {
    const std::uint8_t verb = input.byte() % 8;
    const auto zone = static_cast<std::uint32_t>(input.byte() % live.zoneCount());
    if (verb == 5)
        live.setActive(zone, !live.isActive(zone));
    else if (verb == 6)
        live.replaceOutline(zone, repairOutline(input.rings(20)));
    else if (verb == 7 && live.zoneCount() < 2 * mostZones)
        live.addZone(repairOutline(input.rings(20)));
    else
        changePoint(live, zone, verb, input);
}

} // namespace

void fuzzLive(std::span<const std::uint8_t> bytes) {
    FuzzInput input(bytes);
    input.keepWithin(400'000'000); // 40°: area sums on the way stay within 64 bits
    std::vector<GridOutline> outlines;
    for (std::size_t zones = input.byte() % mostZones + 1; zones > 0; --zones)
        outlines.push_back(repairOutline(input.rings(20)));
    LiveArrangement live(outlines);
    for (int i = 0; i < mostChanges && !input.isAtEnd(); ++i) {
        change(live, input);
        AZALAI_EXPECT(live.contradictions() == 0);
        AZALAI_EXPECT(groundOf(live.table()) == groundAnew(live));
    }
}

} // namespace azalai::fuzz

#pragma once

#include <azalai/arrangement/live_arrangement.h>
#include <azalai/arrangement/repair_outline.h>

#include <cstdint>
#include <map>
#include <random>
#include <vector>

namespace azalai {

inline constexpr Figure plane{.kind = Figure::Kind::Plane, .planeShift = 20};

using Ground = std::map<std::vector<std::uint32_t>, AreaUnits>;

/// Every set with what it has, to the last unit.
inline Ground groundOf(const LabelTable& table) {
    Ground ground;
    for (std::uint32_t i = 1; i < table.entries().size(); ++i)
        if (table.entries()[i].area != 0) ground[table.zonesOf(i)] += table.entries()[i].area;
    return ground;
}

inline Ground groundAnew(const LiveArrangement& live) {
    std::vector<IndexedOutline> zones;
    for (std::uint32_t z = 0; z < live.zoneCount(); ++z)
        zones.emplace_back(live.isActive(z) ? live.zone(z).outline() : GridOutline{}, plane);
    return groundOf(Arrangement(zones, {.threads = 1, .forFaces = false}).table());
}

/// Random zones, and random changes of them, on a small lattice.
class Scene {
public:
    explicit Scene(std::uint64_t seed) : m_random(seed), m_size(3 + upTo(9)), m_live(someOutlines(), plane) {}

    /// Result  Was anything changed.
    bool change() {
        const std::uint32_t zone = upTo(static_cast<std::uint32_t>(m_live.zoneCount()));
        const std::uint32_t verb = upTo(10);
        if (verb == 7) {
            m_live.setActive(zone, !m_live.isActive(zone));
        } else if (verb == 8) {
            m_live.replaceOutline(zone, outline());
        } else if (verb == 9) {
            if (m_live.zoneCount() > 8) return false;
            m_live.addZone(outline());
        } else if (!m_live.isActive(zone)) {
            return false;
        } else {
            const std::vector<RingSpan>& rings = m_live.zone(zone).rings();
            const RingSpan ring = rings[upTo(static_cast<std::uint32_t>(rings.size()))];
            const std::uint32_t slot = ring.first + upTo(ring.count);
            if (verb == 5) return m_live.replacePoint(zone, slot, false, point());
            if (verb == 6) return m_live.replacePoint(zone, slot, true, {});
            return m_live.movePoint(zone, slot, point());
        }
        return true;
    }

    [[nodiscard]] const LiveArrangement& live() const { return m_live; }

private:
    std::uint32_t upTo(std::uint32_t n) { return static_cast<std::uint32_t>(m_random() % n); }
    GridPoint point() {
        return {static_cast<std::int32_t>(upTo(m_size + 1)), static_cast<std::int32_t>(upTo(m_size + 1))};
    }
    GridOutline outline() {
        while (true) {
            std::vector<GridRing> rings(1 + (upTo(3) == 0 ? 1 : 0));
            for (GridRing& ring : rings)
                for (std::uint32_t i = 3 + upTo(5); i > 0; --i)
                    ring.push_back(point());
            if (GridOutline made = repairOutline(rings); !made.rings.empty()) return made;
        }
    }
    std::vector<GridOutline> someOutlines() {
        std::vector<GridOutline> outlines;
        for (std::uint32_t i = 2 + upTo(6); i > 0; --i)
            outlines.push_back(outline());
        return outlines;
    }

    std::mt19937_64 m_random;
    std::uint32_t m_size;
    LiveArrangement m_live;
};

} // namespace azalai

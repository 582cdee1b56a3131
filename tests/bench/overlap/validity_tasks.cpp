#include "geos_outlines.h"
#include "task.h"

#include <azalai/arrangement/pair_outline.h>
#include <azalai/arrangement/trace_faces.h>

#include <cmath>
#include <cstdio>
#include <format>
#include <memory>
#include <print>

namespace azalai::bench {

namespace {

/// Counts polygons that GEOS refuses, and says why on standard error.
class Judge {
public:
    void take(const Polygon& shape, const std::string& what) {
        ++m_polygons;
        const auto polygon = m_geos.make(shape);
        if (polygon != nullptr && GEOSisValid_r(m_geos.handle(), polygon.get()) == 1) {
            m_ground += m_geos.area(polygon);
            return;
        }
        ++m_invalid;
        char* const reason = polygon == nullptr ? nullptr : GEOSisValidReason_r(m_geos.handle(), polygon.get());
        std::println(stderr, "{}: {}", what, reason == nullptr ? "no polygon" : reason);
        GEOSFree_r(m_geos.handle(), reason);
    }

    [[nodiscard]] Figures figures() const {
        return {{"polygons", m_polygons}, {"invalid", m_invalid}, {"ground", m_ground}};
    }

private:
    GeosContext m_geos;
    double m_polygons = 0.0;
    double m_invalid = 0.0;
    double m_ground = 0.0; ///< of the valid ones, square degrees
};

Round checkedFaces(const std::vector<IndexedOutline>& zones) {
    Round round;
    std::vector<ArrangedFace> faces;
    round.ms = millisecondsOf([&] { faces = traceFaces(Arrangement(zones)); });
    Judge judge;
    for (const ArrangedFace& face : faces)
        judge.take(face.shape, std::format("face of set {}, {} m2", face.set, toSquareMetres(face.area).value));
    round.more = judge.figures();
    return round;
}

Round checkedPairs(const std::vector<IndexedOutline>& zones, const std::vector<ZonePair>& pairs) {
    Round round;
    Judge judge;
    for (const auto& [a, b] : pairs) {
        Area area;
        round.ms += millisecondsOf([&] { area = sharedOutline(zones[a], zones[b]); });
        for (const Polygon& polygon : area)
            judge.take(polygon, std::format("ground of zones {} and {}", a, b));
    }
    round.more = judge.figures();
    return round;
}

} // namespace

std::optional<Task> makeInvalidTask(const BenchSet& set, const std::string& engine, const TaskOptions&) {
    const bool faces = engine == "faces";
    if (!faces && engine != "polygons") return std::nullopt;
    const auto zones = std::make_shared<std::vector<IndexedOutline>>();
    for (const GridOutline& zone : set.zones)
        zones->emplace_back(zone);
    const std::size_t items = faces ? set.zones.size() : set.pairs.size();
    return Task{
        .engine = faces ? "ours, faces" : "ours, pairs",
        .version = "",
        .done = items,
        .of = items,
        .more = {},
        .round = [&set, zones, faces] { return faces ? checkedFaces(*zones) : checkedPairs(*zones, set.pairs); }};
}

} // namespace azalai::bench

#include "geos_outlines.h"
#include "task.h"

#include <azalai/arrangement/trace_faces.h>

#include <cmath>
#include <cstdio>
#include <memory>
#include <print>

namespace azalai::bench {

namespace {

/// Faces of ours, and how many of them GEOS refuses. Their ground as GEOS measures it must be what the zones cover.
Round checkedFaces(const std::vector<IndexedOutline>& zones) {
    Round round;
    std::vector<ArrangedFace> faces;
    round.ms = millisecondsOf([&] { faces = traceFaces(Arrangement(zones)); });
    GeosContext geos;
    double invalid = 0.0;
    double ground = 0.0;
    for (const ArrangedFace& face : faces) {
        const auto polygon = geos.make(face.shape);
        if (polygon != nullptr && GEOSisValid_r(geos.handle(), polygon.get()) == 1) {
            ground += geos.area(polygon);
            continue;
        }
        ++invalid;
        char* const reason = polygon == nullptr ? nullptr : GEOSisValidReason_r(geos.handle(), polygon.get());
        std::println(stderr, "face of set {}, {} m2: {}", face.set, toSquareMetres(face.area).value,
                     reason == nullptr ? "no polygon" : reason);
        GEOSFree_r(geos.handle(), reason);
    }
    round.more = {{"polygons", static_cast<double>(faces.size())}, {"invalid", invalid}, {"ground", ground}};
    return round;
}

} // namespace

std::optional<Task> makeInvalidTask(const BenchSet& set, const std::string& engine, const TaskOptions&) {
    if (engine != "faces") return std::nullopt;
    const auto zones = std::make_shared<std::vector<IndexedOutline>>();
    for (const GridOutline& zone : set.zones)
        zones->emplace_back(zone);
    return Task{.engine = "ours, faces",
                .version = "",
                .done = set.zones.size(),
                .of = set.zones.size(),
                .more = {},
                .round = [zones] { return checkedFaces(*zones); }};
}

} // namespace azalai::bench

// Prints what an overlap computation costs, as ratios to GEOS alone in the same run: rounds are interleaved, figures
// are medians of process CPU time. Nothing is remembered between rounds unless the line says so.
#include "../../core/geometry/blobs.h"

#include <azalai/geodata/geos_kernel.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geometry/bounds_of.h>
#include <azalai/overlap/make_overlap_engine.h>
#include <azalai/overlap/measure_pair.h>
#include <azalai/overlap/partition.h>
#include <azalai/time/parse_time.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <format>
#include <functional>
#include <print>

using namespace azalai;

namespace {

constexpr int rounds = 11;

double cpuMs(const std::function<void()>& work) {
    timespec before{};
    timespec after{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
    work();
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
    return static_cast<double>(after.tv_sec - before.tv_sec) * 1e3 +
           static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e6;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Makes no faces, so that the second engine has to.
class FacelessKernel final : public PlanarKernel {
public:
    Result<Area> intersection(const Area&, const Area&) const override { return Area{}; }
    Result<std::vector<Polygon>> faces(const std::vector<const Area*>&) const override {
        return failure(ErrorCode::LibraryFailure, "faces", "none");
    }
    Result<Area> repaired(const Area& area) const override { return area; }
};

Workspace situation(std::vector<ZoneState> zones) {
    Dossier dossier;
    dossier.zones = std::move(zones);
    return openingWorkspace(std::make_shared<const Dossier>(std::move(dossier)));
}

Workspace blobs(std::size_t count, double spread) {
    std::mt19937_64 random(20230903);
    std::uniform_real_distribution<double> offset(-spread, spread);
    std::vector<ZoneState> zones;
    for (std::size_t i = 0; i < count; ++i) {
        ZoneState state;
        state.id = std::format("z{:03}@1", i);
        state.actor = std::format("actor{:02}", i % 12);
        state.outline = test::randomArea(random);
        const double east = offset(random);
        const double north = offset(random) / 2;
        for (Polygon& polygon : state.outline) {
            const auto move = [&](Ring& ring) {
                for (Position& p : ring)
                    p = {.latitude = p.latitude + north, .longitude = p.longitude + east};
            };
            move(polygon.outer);
            std::ranges::for_each(polygon.holes, move);
        }
        zones.push_back(std::move(state));
    }
    return situation(std::move(zones));
}

std::size_t vertices(const Workspace& workspace) {
    std::size_t sum = 0;
    for (const ZoneState* state : activeZones(workspace))
        for (const Polygon& polygon : state->outline) {
            sum += polygon.outer.size();
            for (const Ring& hole : polygon.holes)
                sum += hole.size();
        }
    return sum;
}

void measure(const char* name, const Workspace& workspace) {
    const std::shared_ptr<const PlanarKernel> geos = makeGeosKernel();
    std::vector<std::shared_ptr<const PreparedZone>> zones;
    std::vector<const Area*> outlines;
    for (const ZoneState* state : activeZones(workspace)) {
        auto zone = prepareZone(state->outline, outlineKey(state->outline), *geos);
        if (!zone) return std::println(stderr, "{}: {} cannot be prepared", name, state->id);
        zones.push_back(std::make_shared<const PreparedZone>(std::move(*zone)));
    }
    for (const auto& zone : zones)
        outlines.push_back(&zone->outline);
    const auto forPairs = [&](const auto& use) {
        for (std::size_t i = 0; i < zones.size(); ++i)
            for (std::size_t j = i + 1; j < zones.size(); ++j)
                if (zones[i]->bounds.meets(zones[j]->bounds)) use(*zones[i], *zones[j]);
    };
    std::size_t pairs = 0;
    forPairs([&](const auto&, const auto&) { ++pairs; });

    std::vector<double> pairMs, geosPairMs, faceMs, geosFaceMs, walkMs, allMs, warmMs;
    Result<Overlaps> overlaps;
    for (int round = 0; round < rounds; ++round) {
        pairMs.push_back(
            cpuMs([&] { forPairs([&](const auto& a, const auto& b) { (void)measurePair(a, b, *geos); }); }));
        geosPairMs.push_back(cpuMs(
            [&] { forPairs([&](const auto& a, const auto& b) { (void)geos->intersection(a.outline, b.outline); }); }));
        faceMs.push_back(cpuMs([&] { (void)partition(zones, *geos); }));
        geosFaceMs.push_back(cpuMs([&] { (void)geos->faces(outlines); }));
        walkMs.push_back(cpuMs([&] { (void)partition(zones, FacelessKernel()); }));
        const auto engine = makeOverlapEngine(geos);
        allMs.push_back(cpuMs([&] { overlaps = engine->compute(workspace); }));
        warmMs.push_back(cpuMs([&] { (void)engine->compute(workspace); }));
    }
    const double geosPairs = median(geosPairMs);
    std::println("{}: {} zones, {} vertices, {} pairs with boxes that meet, {} faces", name, zones.size(),
                 vertices(workspace), pairs, overlaps->faces.size());
    const auto line = [&](const char* what, const std::vector<double>& ms) {
        std::println("  {:<38}{:>9.2f} ms {:>8.3f} x GEOS pairs", what, median(ms), median(ms) / geosPairs);
    };
    line("pairs, Boost with checks", pairMs);
    line("pairs, GEOS only", geosPairMs);
    line("faces, noded, polygonized, named", faceMs);
    line("  of these the kernel", geosFaceMs);
    line("faces by the second engine", walkMs);
    line("whole computation, nothing remembered", allMs);
    line("whole computation again", warmMs);
}

void measureScrub(const Workspace& opening) {
    const auto instants = changeInstants(*opening.dossier);
    const auto engine = makeOverlapEngine(makeGeosKernel());
    std::vector<double> first, second;
    for (std::vector<double>* pass : {&first, &second})
        for (const Instant at : instants)
            pass->push_back(cpuMs([&] { (void)engine->compute(atInstant(opening, at)); }));
    std::println(
        "scrub over {} changes: first pass median {:.2f}, worst {:.2f} ms; second pass median {:.2f}, worst {:.2f} ms",
        instants.size(), median(first), std::ranges::max(first), median(second), std::ranges::max(second));
}

} // namespace

int main() {
    measure("50 random zones", blobs(50, 4.0));
    measure("200 random zones", blobs(200, 8.0));
    auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    if (!loaded) {
        std::println(stderr, "{}: {}", loaded.error().subject, loaded.error().detail);
        return 1;
    }
    const Workspace opening = openingWorkspace(std::make_shared<const Dossier>(std::move(loaded->value)));
    measure("northern-mali, 2023-09-03", atInstant(opening, parseTime("2023-09-03")->begin));
    measureScrub(opening);
}

// Prints what the sets hold, and with --check asks GEOS whether every outline is valid.
//   overlap_sets [--check] [SET...]
#include "geos_outlines.h"
#include "make_sets.h"

#include <algorithm>
#include <chrono>
#include <print>

using namespace azalai;
using namespace azalai::bench;

namespace {

double diameterKm(const GridOutline& zone) {
    std::int32_t west = INT32_MAX, east = INT32_MIN, south = INT32_MAX, north = INT32_MIN;
    for (const GridRing& ring : zone.rings)
        for (const GridPoint p : ring) {
            west = std::min(west, p.x);
            east = std::max(east, p.x);
            south = std::min(south, p.y);
            north = std::max(north, p.y);
        }
    return std::max(east - west, north - south) / gridStepsPerDegree * 111.0;
}

void describe(std::string_view name, bool check, bool& allValid) {
    const auto begin = std::chrono::steady_clock::now();
    const BenchSet set = makeSet(name);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::vector<double> km;
    for (const GridOutline& zone : set.zones)
        km.push_back(diameterKm(zone));
    std::ranges::sort(km);
    const auto at = [&](double share) { return km[static_cast<std::size_t>(share * static_cast<double>(km.size()))]; };
    std::println("{:<4}{:>7} zones {:>10} vertices {:>9} pairs, diameter {:.4g}/{:.4g}/{:.4g} km, {:.2f} s, {:016x}",
                 set.name, set.zones.size(), vertexCount(set), set.pairs.size(), at(0.05), at(0.5), at(0.95),
                 seconds.count(), dataHash(set));
    if (!check) return;
    GeosContext geos;
    std::size_t invalid = 0;
    for (const GridOutline& zone : set.zones)
        invalid += GEOSisValid_r(geos.handle(), geos.make(zone).get()) == 1 ? 0 : 1;
    std::println("     {} of them invalid to GEOS", invalid);
    if (invalid != 0) allValid = false;
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string_view> names(argv + 1, argv + argc);
    const bool check = std::erase(names, "--check") != 0;
    if (names.empty()) names.assign(setNames().begin(), setNames().end());
    bool allValid = true;
    for (const std::string_view name : names) {
        if (!std::ranges::contains(setNames(), name)) {
            std::println(stderr, "no set is called {}", name);
            return 2;
        }
        describe(name, check, allValid);
    }
    return allValid ? 0 : 1;
}

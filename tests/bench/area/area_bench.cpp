// Prints what the area of a ring costs per vertex, on each vector unit and by other means. One thread, process CPU
// time, medians of interleaved rounds, and how far each area is from that of the straight-edged figure at most.
#include <azalai/arrangement/curtain_units.h>
#include <azalai/arrangement/grid_point.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <numbers>
#include <print>
#include <random>
#include <string>

using namespace azalai;

namespace {

constexpr int rounds = 9;
constexpr std::size_t ringCount = 500;
constexpr std::size_t vertices = 531; // of a ring

double cpuNs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

/// Rings in the forms that the measures take, one after the other as an index of outlines holds them.
struct BenchRings {
    std::vector<std::int32_t> x; // of each ring, closed: its first point again at the end
    std::vector<std::int32_t> y;
    std::vector<Ring> positions;

    [[nodiscard]] const std::int32_t* xOf(std::size_t ring) const { return x.data() + ring * (vertices + 1); }
    [[nodiscard]] const std::int32_t* yOf(std::size_t ring) const { return y.data() + ring * (vertices + 1); }
};

/// Adds a star between 8° and 24° N, some 10 to 300 km across, with edges up to 0.14°.
void addRing(BenchRings& rings, std::mt19937_64& random) {
    const auto fraction = [&] { return static_cast<double>(random() >> 11U) / 9007199254740992.0; };
    const double radius = (0.05 + 1.3 * fraction() * fraction()) * gridStepsPerDegree;
    const double x = (fraction() - 0.5) * 20 * gridStepsPerDegree;
    const double y = (8 + 16 * fraction()) * gridStepsPerDegree;
    Ring ring;
    for (std::size_t i = 0; i < vertices; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / vertices;
        const double reach = radius * (0.95 + 0.05 * fraction());
        rings.x.push_back(static_cast<std::int32_t>(std::lround(x + reach * std::cos(angle))));
        rings.y.push_back(static_cast<std::int32_t>(std::lround(y + reach * std::sin(angle))));
        ring.push_back(toPosition({rings.x.back(), rings.y.back()}));
    }
    rings.x.push_back(rings.x[rings.x.size() - vertices]);
    rings.y.push_back(rings.y[rings.y.size() - vertices]);
    rings.positions.push_back(std::move(ring));
}

struct Measure {
    std::string name;
    std::function<double(const BenchRings&, std::size_t)> squareMetres;
    std::vector<double> ns;
    double farthest = 0.0; // km²
};

std::vector<Measure> allMeasures() {
    static std::vector<AreaUnits> units(vertices);
    const auto sum = [] {
        AreaUnits area = 0;
        for (const AreaUnits part : units)
            area += part;
        return toSquareMetres(area).value;
    };
    std::vector<Measure> measures;
    const auto add = [&](std::string name, std::function<double(const BenchRings&, std::size_t)> squareMetres) {
        measures.push_back({.name = std::move(name), .squareMetres = std::move(squareMetres), .ns = {}});
    };
    add("curtainsOf", [sum](const BenchRings& rings, std::size_t i) {
        curtainsOf({}, rings.xOf(i), rings.yOf(i), vertices, units.data());
        return sum();
    });
    for (const CurtainUnit& unit : curtainUnits())
        add("curtainsOf, " + std::string(unit.name), [sum, unit](const BenchRings& rings, std::size_t i) {
            unit.curtains(curtainTable(), rings.xOf(i), rings.yOf(i), vertices, units.data());
            return sum();
        });
    add("curtainOf, edge by edge", [sum](const BenchRings& rings, std::size_t i) {
        const std::int32_t* const x = rings.xOf(i);
        const std::int32_t* const y = rings.yOf(i);
        for (std::size_t v = 0; v < vertices; ++v)
            units[v] = curtainOf({}, x[v], y[v], x[v + 1], y[v + 1]);
        return sum();
    });
    add("ellipsoidalArea",
        [](const BenchRings& rings, std::size_t i) { return ellipsoidalArea(rings.positions[i]).value; });
    add("GeographicLib", [](const BenchRings& rings, std::size_t i) { return geodesicArea(rings.positions[i]).value; });
    return measures;
}

double medianOf(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + rounds / 2);
    return values[rounds / 2];
}

} // namespace

int main() {
    std::mt19937_64 random{3};
    BenchRings rings;
    for (std::size_t i = 0; i < ringCount; ++i)
        addRing(rings, random);
    const double before = cpuNs();
    (void)curtainTable();
    std::println("table of latitudes, once: {:.2f} ms", (cpuNs() - before) / 1e6);

    std::vector<Measure> measures = allMeasures();
    std::vector<double> areas(ringCount);
    std::vector<double> straight(ringCount);
    for (int round = 0; round < rounds; ++round)
        for (Measure& measure : measures) {
            const double start = cpuNs();
            for (std::size_t i = 0; i < ringCount; ++i)
                areas[i] = measure.squareMetres(rings, i);
            measure.ns.push_back((cpuNs() - start) / static_cast<double>(ringCount * vertices));
            if (&measure == &measures.front()) straight = areas;
            for (std::size_t i = 0; i < ringCount; ++i)
                measure.farthest = std::max(measure.farthest, std::abs(areas[i] - straight[i]) / 1e6);
        }
    const double peer = medianOf(measures.back().ns);
    std::println("{:24} {:>10} {:>14} {:>14}", "", "ns/vertex", "GeographicLib", "farthest km²");
    for (const Measure& measure : measures)
        std::println("{:24} {:10.2f} {:13.1f}x {:14.1e}", measure.name, medianOf(measure.ns),
                     peer / medianOf(measure.ns), measure.farthest);
}

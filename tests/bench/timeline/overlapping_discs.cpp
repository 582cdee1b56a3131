#include "overlapping_discs.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace azalai::bench {

namespace {

struct Disc {
    double x = 0.0;
    double y = 0.0;
    double radius = 0.0;
};

struct Edge {
    double x = 0.0;
    std::uint32_t zone = 0;
};

std::vector<Edge> edgesOf(const std::vector<Disc>& discs, double y) {
    std::vector<Edge> edges;
    for (std::uint32_t z = 0; z < discs.size(); ++z) {
        const double dy = y - discs[z].y;
        if (std::abs(dy) >= discs[z].radius) continue;
        const double half = std::sqrt(discs[z].radius * discs[z].radius - dy * dy);
        edges.push_back({discs[z].x - half, z});
        edges.push_back({discs[z].x + half, z});
    }
    std::ranges::sort(edges, {}, &Edge::x);
    return edges;
}

LabelTable setsOf(const std::vector<Disc>& discs, std::size_t rows) {
    LabelTable sets;
    for (std::size_t row = 0; row < rows; ++row) {
        std::uint32_t here = 0;
        double x = 0.0;
        for (const Edge& edge : edgesOf(discs, (static_cast<double>(row) + 0.5) / static_cast<double>(rows))) {
            sets.addGround(here, static_cast<AreaUnits>((edge.x - x) * 1e15));
            x = edge.x;
            here = sets.entry(sets.entries()[here].label ^ keyOf(edge.zone), here, edge.zone);
        }
    }
    return sets;
}

} // namespace

OverlappingDiscs overlappingDiscs(const DiscsPlan& plan) {
    std::mt19937_64 random(plan.seed);
    const auto fraction = [&] { return static_cast<double>(random() >> 11U) / 9007199254740992.0; };
    std::vector<Disc> discs;
    OverlappingDiscs result;
    const double mean = std::sqrt(plan.depth / static_cast<double>(plan.zones) / std::numbers::pi);
    for (std::size_t i = 0; i < plan.zones; ++i) {
        discs.push_back({fraction(), fraction(), mean * (0.5 + fraction())});
        const double days = 10.0 + 90.0 * fraction();
        const double first = -days + (365.0 + days) * fraction();
        const auto tick = [&](double day) {
            return static_cast<Tick>(std::floor(day * static_cast<double>(plan.ticksPerDay)));
        };
        ZoneTimes zone{.group = static_cast<std::uint8_t>(random() % plan.groups), .present = {}};
        zone.present.push_back({tick(first), tick(first + days)});
        result.zones.push_back(std::move(zone));
    }
    result.sets = setsOf(discs, plan.rows);
    return result;
}

} // namespace azalai::bench

#include "slab_partition.h"

#include <azalai/geo/ellipsoidal_area.h>

#include <algorithm>
#include <cmath>

namespace azalai::test {

namespace {

struct Edge {
    Position west;
    Position east;
    std::size_t area = 0;

    [[nodiscard]] double at(double longitude) const {
        if (longitude == west.longitude) return west.latitude;
        if (longitude == east.longitude) return east.latitude;
        return west.latitude +
               (east.latitude - west.latitude) * (longitude - west.longitude) / (east.longitude - west.longitude);
    }
};

std::vector<Edge> edgesOf(const std::vector<Area>& areas) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto add = [&](const Ring& ring) {
            for (std::size_t k = 0; k < ring.size(); ++k) {
                Edge edge{ring[k], ring[(k + 1) % ring.size()], i};
                if (edge.west.longitude == edge.east.longitude) continue;
                if (edge.west.longitude > edge.east.longitude) std::swap(edge.west, edge.east);
                edges.push_back(edge);
            }
        };
        for (const Polygon& polygon : areas[i]) {
            add(polygon.outer);
            for (const Ring& hole : polygon.holes)
                add(hole);
        }
    }
    return edges;
}

std::vector<double> cutsOf(const std::vector<Edge>& edges) {
    std::vector<double> cuts;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        cuts.push_back(edges[i].west.longitude);
        cuts.push_back(edges[i].east.longitude);
        for (std::size_t j = 0; j < i; ++j) {
            const double west = std::max(edges[i].west.longitude, edges[j].west.longitude);
            const double east = std::min(edges[i].east.longitude, edges[j].east.longitude);
            if (west >= east) continue;
            const double d0 = edges[i].at(west) - edges[j].at(west);
            const double d1 = edges[i].at(east) - edges[j].at(east);
            if ((d0 < 0) != (d1 < 0) && d0 != d1) cuts.push_back(west + (east - west) * (d0 / (d0 - d1)));
        }
    }
    std::ranges::sort(cuts);
    const auto repeats = std::ranges::unique(cuts);
    cuts.erase(repeats.begin(), repeats.end());
    return cuts;
}

void toggle(std::vector<std::size_t>& set, std::size_t member) {
    const auto at = std::ranges::lower_bound(set, member);
    if (at != set.end() && *at == member)
        set.erase(at);
    else
        set.insert(at, member);
}

} // namespace

std::map<std::vector<std::size_t>, SquareMetres> slabPartition(const std::vector<Area>& areas) {
    std::vector<Edge> edges = edgesOf(areas);
    std::ranges::sort(edges, {}, [](const Edge& e) { return e.west.longitude; });
    const std::vector<double> cuts = cutsOf(edges);
    std::map<std::vector<std::size_t>, SquareMetres> ground;
    for (std::size_t k = 0; k + 1 < cuts.size(); ++k) {
        const double west = cuts[k];
        const double east = cuts[k + 1];
        std::vector<const Edge*> across;
        for (const Edge& edge : edges) {
            if (edge.west.longitude > west) break;
            if (edge.east.longitude >= east) across.push_back(&edge);
        }
        const double middle = west + (east - west) / 2;
        std::ranges::sort(across, {}, [&](const Edge* e) { return e->at(middle); });
        std::vector<std::size_t> inside;
        for (std::size_t i = 0; i + 1 < across.size(); ++i) {
            toggle(inside, across[i]->area);
            if (inside.empty()) continue;
            ground[inside] += ellipsoidalArea(Ring{{.latitude = across[i]->at(west), .longitude = west},
                                                   {.latitude = across[i]->at(east), .longitude = east},
                                                   {.latitude = across[i + 1]->at(east), .longitude = east},
                                                   {.latitude = across[i + 1]->at(west), .longitude = west}});
        }
    }
    return ground;
}

} // namespace azalai::test

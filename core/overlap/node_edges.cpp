#include <azalai/overlap/node_edges.h>

#include <algorithm>
#include <iterator>

namespace azalai {

namespace {

std::vector<std::size_t> oddOnes(const std::vector<std::size_t>& first, const std::vector<std::size_t>& second) {
    std::vector<std::size_t> odd;
    std::ranges::set_symmetric_difference(first, second, std::back_inserter(odd));
    return odd;
}

/// Sorts, turns every edge the same way round and makes one of those with the same ends.
std::vector<BorderEdge> merged(std::vector<BorderEdge> edges) {
    for (BorderEdge& edge : edges)
        if (edge.to < edge.from) std::swap(edge.from, edge.to);
    std::erase_if(edges, [](const BorderEdge& edge) { return edge.from == edge.to; });
    const auto ends = [](const BorderEdge& edge) { return std::pair(edge.from, edge.to); };
    std::ranges::sort(edges, {}, ends);
    std::vector<BorderEdge> single;
    for (BorderEdge& edge : edges) {
        if (!single.empty() && ends(single.back()) == ends(edge))
            single.back().zones = oddOnes(single.back().zones, edge.zones);
        else
            single.push_back(std::move(edge));
    }
    std::erase_if(single, [](const BorderEdge& edge) { return edge.zones.empty(); });
    return single;
}

/// The step nearest to where two edges cross between their ends.
bool crossBetweenEnds(const BorderEdge& e, const BorderEdge& f, FinePoint& where) {
    const WideInteger fFrom = turnOf(e.from, e.to, f.from);
    const WideInteger fTo = turnOf(e.from, e.to, f.to);
    if (fFrom == 0 || fTo == 0 || (fFrom > 0) == (fTo > 0)) return false;
    const WideInteger eFrom = turnOf(f.from, f.to, e.from);
    const WideInteger eTo = turnOf(f.from, f.to, e.to);
    if (eFrom == 0 || eTo == 0 || (eFrom > 0) == (eTo > 0)) return false;
    const double share = static_cast<double>(eFrom) / static_cast<double>(eFrom - eTo);
    where = {e.from.x + std::llround(static_cast<double>(e.to.x - e.from.x) * share),
             e.from.y + std::llround(static_cast<double>(e.to.y - e.from.y) * share)};
    return true;
}

/// Does the edge, between its ends, pass through the square of one step around the point.
bool passes(const BorderEdge& edge, FinePoint p) {
    const auto [low, high] = std::minmax(edge.from.y, edge.to.y);
    if (p.y < low - 1 || p.y > high + 1 || p == edge.from || p == edge.to) return false;
    const WideInteger turn = turnOf(edge.from, edge.to, p);
    const WideInteger reach = (edge.to.x - edge.from.x) + (high - low);
    if (2 * (turn < 0 ? -turn : turn) > reach) return false;
    return advanceOf(edge.from, edge.to, p) > 0 && advanceOf(edge.to, edge.from, p) > 0;
}

/// Every point at which each edge must be cut. Edges are sorted by from, so that `from.x` ascends.
std::vector<std::vector<FinePoint>> cutsOf(const std::vector<BorderEdge>& edges) {
    std::vector<std::vector<FinePoint>> cuts(edges.size());
    std::vector<FinePoint> points;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        points.push_back(edges[i].from);
        points.push_back(edges[i].to);
        const auto [low, high] = std::minmax(edges[i].from.y, edges[i].to.y);
        for (std::size_t j = i + 1; j < edges.size() && edges[j].from.x <= edges[i].to.x; ++j) {
            if (std::max(edges[j].from.y, edges[j].to.y) < low || std::min(edges[j].from.y, edges[j].to.y) > high)
                continue;
            FinePoint where;
            if (!crossBetweenEnds(edges[i], edges[j], where)) continue;
            points.push_back(where);
            cuts[i].push_back(where);
            cuts[j].push_back(where);
        }
    }
    std::ranges::sort(points);
    const auto repeats = std::ranges::unique(points);
    points.erase(repeats.begin(), repeats.end());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        auto point = std::ranges::lower_bound(points, edges[i].from.x - 1, {}, &FinePoint::x);
        for (; point != points.end() && point->x <= edges[i].to.x + 1; ++point)
            if (passes(edges[i], *point)) cuts[i].push_back(*point);
    }
    return cuts;
}

/// The edge as a chain over its cuts. True when there was one that is not an end of it.
bool addCut(std::vector<BorderEdge>& pieces, const BorderEdge& edge, std::vector<FinePoint> cuts) {
    std::erase_if(cuts, [&](FinePoint p) { return p == edge.from || p == edge.to; });
    std::ranges::sort(cuts, {}, [&](FinePoint p) { return std::pair(advanceOf(edge.from, edge.to, p), p); });
    const auto repeats = std::ranges::unique(cuts);
    cuts.erase(repeats.begin(), repeats.end());
    FinePoint last = edge.from;
    for (const FinePoint cut : cuts) {
        pieces.push_back({last, cut, edge.zones});
        last = cut;
    }
    pieces.push_back({last, edge.to, edge.zones});
    return !cuts.empty();
}

} // namespace

Result<std::vector<BorderEdge>> nodeEdges(std::vector<BorderEdge> edges) {
    edges = merged(std::move(edges));
    for (int round = 0; round < 20; ++round) {
        const std::vector<std::vector<FinePoint>> cuts = cutsOf(edges);
        std::vector<BorderEdge> pieces;
        bool hasCut = false;
        for (std::size_t i = 0; i < edges.size(); ++i)
            hasCut |= addCut(pieces, edges[i], cuts[i]);
        if (!hasCut) return edges;
        edges = merged(std::move(pieces));
    }
    return failure(ErrorCode::LibraryFailure, "faces", "the borders could not be cut at each other");
}

} // namespace azalai

#include "outline_check.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace azalai::bench {

namespace {

struct Edge {
    GridPoint a;
    GridPoint b;
    std::uint32_t next = 0; ///< number of the edge that begins where this one ends
};

int signOf(std::int64_t value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

bool inBox(GridPoint a, GridPoint b, GridPoint p) {
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

bool meet(const Edge& e, const Edge& f) {
    if (std::max(e.a.x, e.b.x) < std::min(f.a.x, f.b.x) || std::max(f.a.x, f.b.x) < std::min(e.a.x, e.b.x) ||
        std::max(e.a.y, e.b.y) < std::min(f.a.y, f.b.y) || std::max(f.a.y, f.b.y) < std::min(e.a.y, e.b.y))
        return false;
    const int fa = signOf(turnOf(e.a, e.b, f.a));
    const int fb = signOf(turnOf(e.a, e.b, f.b));
    const int ea = signOf(turnOf(f.a, f.b, e.a));
    const int eb = signOf(turnOf(f.a, f.b, e.b));
    if (fa * fb < 0 && ea * eb < 0) return true;
    return (fa == 0 && inBox(e.a, e.b, f.a)) || (fb == 0 && inBox(e.a, e.b, f.b)) ||
           (ea == 0 && inBox(f.a, f.b, e.a)) || (eb == 0 && inBox(f.a, f.b, e.b));
}

bool turnsBack(GridPoint a, GridPoint b, GridPoint c) {
    const auto dot = (static_cast<std::int64_t>(b.x) - a.x) * (static_cast<std::int64_t>(c.x) - b.x) +
                     (static_cast<std::int64_t>(b.y) - a.y) * (static_cast<std::int64_t>(c.y) - b.y);
    return turnOf(a, b, c) == 0 && dot <= 0;
}

/// Numbers of the edges whose box meets a cell of a grid, cell after cell. A cell is some edges wide.
class Buckets {
public:
    explicit Buckets(const std::vector<Edge>& edges) {
        GridPoint low = edges.front().a;
        GridPoint high = low;
        double length = 0.0;
        for (const Edge& e : edges) {
            low = {std::min(low.x, e.a.x), std::min(low.y, e.a.y)};
            high = {std::max(high.x, e.a.x), std::max(high.y, e.a.y)};
            length += std::abs(static_cast<double>(e.b.x) - e.a.x) + std::abs(static_cast<double>(e.b.y) - e.a.y);
        }
        m_step = std::max(1.0, 4.0 * length / static_cast<double>(edges.size()));
        m_columns = place(high.x, low.x) + 1;
        for (std::uint32_t i = 0; i < edges.size(); ++i) {
            const Edge& e = edges[i];
            for (std::uint64_t row = place(std::min(e.a.y, e.b.y), low.y); row <= place(std::max(e.a.y, e.b.y), low.y);
                 ++row)
                for (std::uint64_t column = place(std::min(e.a.x, e.b.x), low.x);
                     column <= place(std::max(e.a.x, e.b.x), low.x); ++column)
                    entries.push_back({row * m_columns + column, i});
        }
        std::ranges::sort(entries);
    }

    std::vector<std::pair<std::uint64_t, std::uint32_t>> entries;

private:
    [[nodiscard]] std::uint64_t place(std::int32_t value, std::int32_t low) const {
        return static_cast<std::uint64_t>((static_cast<double>(value) - low) / m_step);
    }

    double m_step = 1.0;
    std::uint64_t m_columns = 1;
};

std::vector<Edge> edgesOf(const GridOutline& outline) {
    std::vector<Edge> edges;
    for (const GridRing& ring : outline.rings) {
        const auto first = static_cast<std::uint32_t>(edges.size());
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const bool last = i + 1 == ring.size();
            edges.push_back(
                {ring[i], last ? ring[0] : ring[i + 1], last ? first : first + static_cast<std::uint32_t>(i) + 1});
        }
    }
    return edges;
}

} // namespace

bool isSimple(const GridOutline& outline) {
    if (outline.rings.empty() || std::ranges::any_of(outline.rings, [](const GridRing& r) { return r.size() < 3; }))
        return false;
    const std::vector<Edge> edges = edgesOf(outline);
    for (const Edge& e : edges)
        if (e.a == e.b || turnsBack(e.a, e.b, edges[e.next].b)) return false;
    const Buckets buckets(edges);
    const auto& entries = buckets.entries;
    for (std::size_t begin = 0; begin < entries.size();) {
        std::size_t end = begin;
        while (end < entries.size() && entries[end].first == entries[begin].first)
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            for (std::size_t j = i + 1; j < end; ++j) {
                const std::uint32_t e = entries[i].second;
                const std::uint32_t f = entries[j].second;
                if (edges[e].next != f && edges[f].next != e && meet(edges[e], edges[f])) return false;
            }
        begin = end;
    }
    return true;
}

} // namespace azalai::bench

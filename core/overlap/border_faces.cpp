#include <azalai/overlap/border_faces.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

namespace azalai {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// A closed walk with a face on its left. Positive area: the outer border of a bounded face. Negative: the outside of a
/// group of borders that hang together, which lies in some face of another group or in the open plane.
struct Walk {
    std::vector<FinePoint> points;
    std::vector<std::size_t> halves; ///< half-edges, one per point
    WideInteger twiceArea = 0;
    std::optional<std::vector<std::size_t>> zones; ///< of the face on its left, once known
    std::vector<std::size_t> inside;               ///< walks of negative area in the face on its left
};

/// Half-edge 2i runs from edges[i].from to .to, 2i+1 back.
class Walker {
public:
    explicit Walker(const std::vector<BorderEdge>& edges) : m_edges(edges), m_next(edges.size() * 2, none) {
        std::map<FinePoint, std::vector<std::size_t>> leaving;
        for (std::size_t half = 0; half < edges.size() * 2; ++half)
            leaving[start(half)].push_back(half);
        for (auto& [at, halves] : leaving) {
            std::ranges::sort(halves, [&](std::size_t a, std::size_t b) { return isBefore(at, end(a), end(b)); });
            // Coming in by the twin of one, the face on the left goes on with the neighbour clockwise of it.
            for (std::size_t k = 0; k < halves.size(); ++k)
                m_next[halves[k] ^ 1] = halves[(k + halves.size() - 1) % halves.size()];
        }
    }

    std::vector<Walk> walks(std::vector<std::size_t>& walkOf) const {
        std::vector<Walk> found;
        walkOf.assign(m_next.size(), none);
        for (std::size_t first = 0; first < m_next.size(); ++first) {
            if (walkOf[first] != none) continue;
            Walk walk;
            for (std::size_t half = first; walkOf[half] == none; half = m_next[half]) {
                walkOf[half] = found.size();
                walk.points.push_back(start(half));
                walk.halves.push_back(half);
                walk.twiceArea += turnOf(start(first), start(half), end(half));
            }
            found.push_back(std::move(walk));
        }
        return found;
    }

private:
    [[nodiscard]] FinePoint start(std::size_t half) const {
        return half % 2 == 0 ? m_edges[half / 2].from : m_edges[half / 2].to;
    }
    [[nodiscard]] FinePoint end(std::size_t half) const { return start(half ^ 1); }

    /// Counter-clockwise order of directions from a point, from east onwards.
    static bool isBefore(FinePoint at, FinePoint a, FinePoint b) {
        const auto isSouth = [&](FinePoint p) { return p.y < at.y || (p.y == at.y && p.x < at.x); };
        if (isSouth(a) != isSouth(b)) return isSouth(b);
        return turnOf(at, a, b) > 0;
    }

    const std::vector<BorderEdge>& m_edges;
    std::vector<std::size_t> m_next;
};

bool encloses(const Walk& walk, FinePoint p) {
    bool inside = false;
    for (std::size_t i = 0; i < walk.points.size(); ++i) {
        FinePoint a = walk.points[i];
        FinePoint b = walk.points[(i + 1) % walk.points.size()];
        if ((a.y <= p.y) == (b.y <= p.y)) continue;
        if (a.y > b.y) std::swap(a, b);
        if (turnOf(a, b, p) > 0) inside = !inside; // the edge passes to the east
    }
    return inside;
}

/// Names the faces on both sides of all borders of a group, from one whose zones are known.
void spread(std::vector<Walk>& walks, std::size_t known, const std::vector<std::size_t>& walkOf,
            const std::vector<BorderEdge>& edges) {
    std::vector<std::size_t> open{known};
    while (!open.empty()) {
        const std::size_t here = open.back();
        open.pop_back();
        for (const std::size_t half : walks[here].halves) {
            Walk& across = walks[walkOf[half ^ 1]];
            if (across.zones) continue;
            across.zones.emplace();
            std::ranges::set_symmetric_difference(*walks[here].zones, edges[half / 2].zones,
                                                  std::back_inserter(*across.zones));
            open.push_back(walkOf[half ^ 1]);
        }
    }
}

/// Finds the face that each group of borders lies in, and names all faces. Large groups come first: a group lies in a
/// face of a larger one.
void nameFaces(std::vector<Walk>& walks, const std::vector<std::size_t>& walkOf, const std::vector<BorderEdge>& edges) {
    std::vector<std::size_t> outsides;
    for (std::size_t i = 0; i < walks.size(); ++i)
        if (walks[i].twiceArea <= 0) outsides.push_back(i);
    std::ranges::stable_sort(outsides, {}, [&](std::size_t i) { return walks[i].twiceArea; });
    for (const std::size_t outside : outsides) {
        std::size_t around = none;
        for (std::size_t i = 0; i < walks.size(); ++i) {
            if (!walks[i].zones || walks[i].twiceArea <= -walks[outside].twiceArea) continue;
            if (around != none && walks[i].twiceArea >= walks[around].twiceArea) continue;
            if (encloses(walks[i], walks[outside].points.front())) around = i;
        }
        walks[outside].zones = around == none ? std::vector<std::size_t>{} : *walks[around].zones;
        if (around != none) walks[around].inside.push_back(outside);
        spread(walks, outside, walkOf, edges);
    }
}

/// A walk that passes a point twice, where a hole touches the border, as rings that do not.
std::vector<Ring> simpleRings(const std::vector<FinePoint>& points) {
    std::vector<Ring> rings;
    std::vector<FinePoint> path;
    std::map<FinePoint, std::size_t> placeOf;
    for (const FinePoint p : points) {
        if (const auto seen = placeOf.find(p); seen != placeOf.end()) {
            Ring ring;
            for (std::size_t i = seen->second; i < path.size(); ++i)
                ring.push_back(toPosition(path[i]));
            for (std::size_t i = seen->second + 1; i < path.size(); ++i)
                placeOf.erase(path[i]);
            path.resize(seen->second + 1);
            rings.push_back(std::move(ring));
        } else {
            placeOf[p] = path.size();
            path.push_back(p);
        }
    }
    Ring last;
    for (const FinePoint p : path)
        last.push_back(toPosition(p));
    rings.push_back(std::move(last));
    return rings;
}

} // namespace

std::vector<BorderFace> borderFaces(const std::vector<BorderEdge>& edges) {
    std::vector<std::size_t> walkOf;
    std::vector<Walk> walks = Walker(edges).walks(walkOf);
    nameFaces(walks, walkOf, edges);
    std::vector<BorderFace> faces;
    for (const Walk& walk : walks) {
        if (walk.twiceArea <= 0 || walk.zones->empty()) continue;
        BorderFace face{.zones = *walk.zones, .shape = {}};
        const auto isOuter = [](const Ring& ring) {
            WideInteger twice = 0;
            for (std::size_t i = 1; i + 1 < ring.size(); ++i)
                twice += turnOf(toFine(ring[0]), toFine(ring[i]), toFine(ring[i + 1]));
            return twice > 0;
        };
        for (Ring& ring : simpleRings(walk.points)) {
            if (isOuter(ring))
                face.shape.outer = std::move(ring);
            else
                face.shape.holes.push_back(std::move(ring));
        }
        for (const std::size_t hole : walk.inside)
            std::ranges::move(simpleRings(walks[hole].points), std::back_inserter(face.shape.holes));
        faces.push_back(std::move(face));
    }
    return faces;
}

} // namespace azalai

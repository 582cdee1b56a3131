#include <azalai/geometry/trace_ground.h>

#include <azalai/geo/geodesic.h>
#include <azalai/geometry/snap.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <queue>
#include <set>
#include <utility>

namespace azalai {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

double narrowingAt(double latitude) { return std::cos(latitude * std::numbers::pi / 180.0); }

/// Degrees of latitude, in a plane that fits between the two.
double awayFrom(Position a, Position b) {
    return std::hypot(a.latitude - b.latitude,
                      (a.longitude - b.longitude) * narrowingAt((a.latitude + b.latitude) / 2));
}

/// The point of an edge that is nearest to a position.
Position footOn(Position from, Position a, Position b) {
    const double narrowing = narrowingAt(from.latitude);
    const double dx = (b.longitude - a.longitude) * narrowing;
    const double dy = b.latitude - a.latitude;
    const double along = (from.longitude - a.longitude) * narrowing * dx + (from.latitude - a.latitude) * dy;
    const double length = dx * dx + dy * dy;
    const double share = length > 0.0 ? std::clamp(along / length, 0.0, 1.0) : 0.0;
    return {.latitude = a.latitude + share * (b.latitude - a.latitude),
            .longitude = a.longitude + share * (b.longitude - a.longitude)};
}

Bounds boxAround(Position at, Degrees reach) {
    const double aside = reach.value / std::max(narrowingAt(at.latitude), 1e-6);
    Bounds box;
    box.add(Position{.latitude = at.latitude - reach.value, .longitude = at.longitude - aside});
    box.add(Position{.latitude = at.latitude + reach.value, .longitude = at.longitude + aside});
    return box;
}

std::pair<std::int64_t, std::int64_t> gridOf(Position at) {
    return {std::llround(at.longitude * gridPerDegree), std::llround(at.latitude * gridPerDegree)};
}

/// Calls take(edge, a, b) for each edge of a line, of the one that closes it too.
template <class Take> void forEachEdge(const Line& line, bool isClosed, const Take& take) {
    const std::size_t edges = isClosed ? line.size() : line.size() - 1;
    for (std::size_t i = 0; i < edges; ++i)
        take(i, line[i], line[(i + 1) % line.size()]);
}

} // namespace

TraceNet::TraceNet(TraceKind kind, std::vector<Strand> strands) : m_kind(kind), m_strands(std::move(strands)) {
    std::map<std::pair<std::int64_t, std::int64_t>, Node> known;
    for (Strand& strand : m_strands) {
        Bounds bounds;
        std::vector<Node>& nodes = m_nodesOf.emplace_back();
        for (Position& at : strand.line) {
            at = snapped(at);
            const auto [place, isNew] = known.try_emplace(gridOf(at), static_cast<Node>(m_at.size()));
            if (isNew) m_at.push_back(at);
            nodes.push_back(place->second);
        }
        bounds.add(strand.line);
        m_bounds.push_back(bounds);
    }
    m_links.resize(m_at.size());
    for (std::size_t s = 0; s < m_strands.size(); ++s)
        forEachEdge(m_strands[s].line, m_strands[s].isClosed, [&](std::size_t i, Position a, Position b) {
            const Node first = m_nodesOf[s][i];
            const Node second = m_nodesOf[s][(i + 1) % m_nodesOf[s].size()];
            if (first == second) return;
            m_links[first].push_back({.to = second, .length = awayFrom(a, b)});
            m_links[second].push_back({.to = first, .length = awayFrom(a, b)});
        });
}

std::optional<TraceNet::Foot> TraceNet::nearest(Position from, Degrees reach) const {
    const Bounds around = boxAround(from, reach);
    std::optional<Foot> best;
    for (std::size_t s = 0; s < m_strands.size(); ++s) {
        if (!m_bounds[s].meets(around)) continue;
        forEachEdge(m_strands[s].line, m_strands[s].isClosed, [&](std::size_t i, Position a, Position b) {
            const Position at = footOn(from, a, b);
            const double away = awayFrom(from, at);
            if (away <= reach.value && (!best || away < best->away))
                best = Foot{.strand = s, .edge = i, .at = at, .away = away};
        });
    }
    return best;
}

std::optional<Position> TraceNet::nearestVertex(Position from, Degrees reach) const {
    const Bounds around = boxAround(from, reach);
    std::optional<Position> best;
    for (std::size_t s = 0; s < m_strands.size(); ++s) {
        if (!m_bounds[s].meets(around)) continue;
        for (const Position at : m_strands[s].line)
            if (awayFrom(from, at) <= reach.value && (!best || awayFrom(from, at) < awayFrom(from, *best))) best = at;
    }
    return best;
}

TraceNet::Ends TraceNet::endsOf(const Foot& foot) const {
    const auto& nodes = m_nodesOf[foot.strand];
    return {.first = nodes[foot.edge], .second = nodes[(foot.edge + 1) % nodes.size()]};
}

/// Dijkstra from one foot to another. A second run finds a way that has nothing in common with the first.
class TraceNet::Search {
public:
    Search(const TraceNet& net, const Foot& from, const Foot& to)
        : m_net(net), m_from(from), m_to(to), m_starts(endsAround(from)), m_goals(endsAround(to)) {
        for (const auto& ends : {m_starts, m_goals})
            if (ends.size() > 1) m_taken.insert(edge(ends[0], ends[1])); // a foot lies between: nobody runs through
        m_isDirect =
            m_starts.size() > 1 && m_goals.size() > 1 && edge(m_starts[0], m_starts[1]) == edge(m_goals[0], m_goals[1]);
    }

    /// The nodes between the feet; nothing where there is no way.
    std::optional<std::vector<Node>> run() {
        if (std::exchange(m_isDirect, false)) {
            const Position end = m_net.m_at[m_starts[0]];
            const bool isBefore = awayFrom(end, m_from.at) <= awayFrom(end, m_to.at);
            const Node ahead = m_starts[isBefore ? 1 : 0];
            const Node behind = m_starts[isBefore ? 0 : 1];
            std::erase(m_starts, ahead);
            std::erase(m_goals, behind);
            return std::vector<Node>();
        }
        settle();
        const auto total = [&](Node end) { return m_reached[end] + awayFrom(m_net.m_at[end], m_to.at); };
        const auto last = std::ranges::min_element(m_goals, {}, total);
        if (last == m_goals.end() || total(*last) == never) return std::nullopt;
        std::vector<Node> nodes{*last};
        for (Node step = m_before[*last]; step != none; step = m_before[step]) {
            m_taken.insert(edge(nodes.back(), step));
            nodes.push_back(step);
        }
        std::ranges::reverse(nodes);
        if (m_starts.size() > 1) std::erase(m_starts, nodes.front());
        if (m_goals.size() > 1) std::erase(m_goals, nodes.back());
        return nodes;
    }

private:
    using Edge = std::pair<Node, Node>;
    static Edge edge(Node a, Node b) { return {std::min(a, b), std::max(a, b)}; }

    /// The ends of the edge on which a foot lies; the one, where it lies on an end.
    [[nodiscard]] std::vector<Node> endsAround(const Foot& foot) const {
        const Ends ends = m_net.endsOf(foot);
        for (const Node end : {ends.first, ends.second})
            if (snapped(foot.at) == m_net.m_at[end]) return {end};
        return {ends.first, ends.second};
    }
    void settle() {
        m_reached.assign(m_net.m_at.size(), never);
        m_before.assign(m_net.m_at.size(), none);
        using Entry = std::pair<double, Node>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        for (const Node end : m_starts) {
            m_reached[end] = awayFrom(m_from.at, m_net.m_at[end]);
            open.emplace(m_reached[end], end);
        }
        std::set<Node> wanted(m_goals.begin(), m_goals.end());
        while (!open.empty() && !wanted.empty()) {
            const auto [length, node] = open.top();
            open.pop();
            if (length > m_reached[node]) continue;
            wanted.erase(node);
            for (const Link& link : m_net.m_links[node]) {
                if (length + link.length >= m_reached[link.to] || m_taken.contains(edge(node, link.to))) continue;
                m_reached[link.to] = length + link.length;
                m_before[link.to] = node;
                open.emplace(length + link.length, link.to);
            }
        }
    }

    const TraceNet& m_net;
    Foot m_from;
    Foot m_to;
    std::vector<Node> m_starts; ///< by which a way may leave
    std::vector<Node> m_goals;
    bool m_isDirect = false; ///< both feet lie on one edge, and no way has run along it yet
    std::set<Edge> m_taken;
    static constexpr Node none = std::numeric_limits<Node>::max();
    std::vector<double> m_reached; ///< by node
    std::vector<Node> m_before;
};

Line TraceNet::way(const Foot& from, const Foot& to, bool otherWay) const {
    Search search(*this, from, to);
    auto nodes = search.run();
    if (nodes && otherWay) nodes = search.run();
    if (!nodes) return {};
    Line line;
    const auto add = [&](Position at) {
        if (const Position place = snapped(at); line.empty() || line.back() != place) line.push_back(place);
    };
    add(from.at);
    for (const Node node : *nodes)
        add(m_at[node]);
    add(to.at);
    return line;
}

std::optional<SnapTarget> TraceGround::nearest(Position from, Degrees reach) const {
    std::optional<Position> vertex;
    std::optional<TraceNet::Foot> edge;
    for (const auto& net : m_nets) {
        if (const auto at = net->nearestVertex(from, reach);
            at && (!vertex || awayFrom(from, *at) < awayFrom(from, *vertex)))
            vertex = at;
        if (const auto foot = net->nearest(from, reach); foot && (!edge || foot->away < edge->away)) edge = foot;
    }
    if (vertex) return SnapTarget{.at = *vertex, .kind = SnapTarget::Kind::Vertex};
    if (edge) return SnapTarget{.at = snapped(edge->at), .kind = SnapTarget::Kind::Edge};
    return std::nullopt;
}

std::optional<TracedPiece> TraceGround::between(Position from, Position to, Degrees reach, bool otherWay) const {
    std::optional<TracedPiece> best;
    double nearest = never;
    for (const auto& net : m_nets) {
        const auto first = net->nearest(from, reach);
        const auto last = first ? net->nearest(to, reach) : std::nullopt;
        if (!last || first->away + last->away >= nearest) continue;
        Line line = net->way(*first, *last, otherWay);
        if (line.size() < 2) continue;
        nearest = first->away + last->away;
        best = TracedPiece{.line = std::move(line),
                           .kind = net->kind(),
                           .name = net->nameOf(*last),
                           .length = {},
                           .hasOtherWay = net->way(*first, *last, !otherWay).size() > 1};
    }
    if (best)
        for (std::size_t i = 1; i < best->line.size(); ++i)
            best->length = best->length + geodesicDistance(best->line[i - 1], best->line[i]);
    return best;
}

std::shared_ptr<const TraceNet> netOf(TraceKind kind, const std::string& name, const Area& area) {
    std::vector<TraceNet::Strand> strands;
    const auto add = [&](const Ring& ring) { strands.push_back({.name = name, .line = ring, .isClosed = true}); };
    for (const Polygon& polygon : area) {
        add(polygon.outer);
        std::ranges::for_each(polygon.holes, add);
    }
    return std::make_shared<const TraceNet>(kind, std::move(strands));
}

} // namespace azalai

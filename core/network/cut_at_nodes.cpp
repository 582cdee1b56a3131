#include <azalai/network/cut_at_nodes.h>

#include <algorithm>
#include <map>

namespace azalai {

namespace {

class NodeCutter {
public:
    NodeCutter(const NodingRows& rows, std::span<const std::optional<StretchFoot>> stops, NodedLines& noded)
        : m_rows(rows), m_wanted(stops), m_noded(noded), m_nodeOf(rows.points.size(), noNode) {}

    void run() {
        findNodes();
        std::vector<std::uint32_t> rowOfLine(m_rows.lines.size());
        for (std::uint32_t row = 0; row < m_rows.lines.size(); ++row)
            rowOfLine[m_rows.lines[row]] = row;
        for (std::uint32_t line = 0; line < rowOfLine.size(); ++line)
            cutLine(line, rowOfLine[line]);
        for (const std::optional<StretchFoot>& stop : m_wanted) {
            const auto found = stop ? m_stops.find(stop->at) : m_stops.end();
            m_noded.placeNodes.push_back(found == m_stops.end() ? PlaceNode{}
                                                                : PlaceNode{found->second, stop->distance});
        }
    }

private:
    [[nodiscard]] bool hasBefore(std::uint32_t v) const {
        return (m_rows.flags[v] & IsFirst) == 0 && m_rows.isStretch(v - 1);
    }
    [[nodiscard]] bool hasAfter(std::uint32_t v) const { return m_rows.isStretch(v); }

    /// Vertices where lines end or meet, those of one point side by side.
    void findNodes() {
        std::vector<std::uint32_t> places;
        for (std::uint32_t v = 0; v < m_rows.points.size(); ++v)
            // Where a place is to be joined, a vertex counts even if both its stretches run on top of another line's.
            if ((m_rows.flags[v] & IsStop) != 0 ||
                ((m_rows.flags[v] & (isEnd | IsMet)) != 0 && (hasBefore(v) || hasAfter(v))))
                places.push_back(v);
        std::ranges::sort(places, [this](std::uint32_t a, std::uint32_t b) {
            if (m_rows.points[a] != m_rows.points[b]) return m_rows.points[a] < m_rows.points[b];
            return m_rows.levels[a] != m_rows.levels[b] ? m_rows.levels[a] < m_rows.levels[b] : a < b;
        });
        for (std::size_t i = 0; i < places.size();) {
            std::size_t end = i;
            bool anyEnds = false;
            for (; end < places.size() && m_rows.points[places[end]] == m_rows.points[places[i]]; ++end)
                anyEnds = anyEnds || (m_rows.flags[places[end]] & isEnd) != 0;
            joinAt(std::span(places).subspan(i, end - i), anyEnds);
            i = end;
        }
    }

    /// All vertices at one point: joined where a line ends there, else level by level.
    void joinAt(std::span<const std::uint32_t> here, bool allLevels) {
        for (std::size_t i = 0; i < here.size();) {
            std::size_t end = i + 1;
            while (end < here.size() && (allLevels || m_rows.levels[here[end]] == m_rows.levels[here[i]]))
                ++end;
            joinNode(here.subspan(i, end - i));
            i = end;
        }
    }

    void joinNode(std::span<const std::uint32_t> joint) {
        const auto isPart = [this](std::uint32_t v) { return hasBefore(v) || hasAfter(v); };
        const auto parts = std::ranges::count_if(joint, isPart);
        const auto part = std::ranges::find_if(joint, isPart);
        const bool isStop =
            std::ranges::any_of(joint, [this](std::uint32_t v) { return (m_rows.flags[v] & IsStop) != 0; });
        if (parts == 0 || (parts == 1 && hasBefore(*part) && hasAfter(*part) && !isStop)) return;
        const auto node = static_cast<NodeIndex>(m_noded.nodes.size());
        m_noded.nodes.push_back(m_rows.points[joint.front()]);
        if (isStop) m_stops.try_emplace(m_noded.nodes.back(), node);
        for (const std::uint32_t v : joint)
            m_nodeOf[v] = node;
    }

    void cutLine(std::uint32_t line, std::uint32_t row) {
        const std::uint32_t first = m_rows.starts[row];
        const std::uint32_t end = m_rows.starts[row + 1];
        if (end - first < 2) m_noded.vanished.push_back(line);
        for (std::uint32_t v = first; v < end; ++v) {
            if (!hasAfter(v)) continue;
            std::uint32_t last = v + 1;
            while (m_nodeOf[last] == noNode)
                ++last;
            addEdge(line, v, last);
            v = last - 1;
        }
    }

    void addEdge(std::uint32_t line, std::uint32_t v, std::uint32_t last) {
        if (m_nodeOf[v] != m_nodeOf[last]) {
            addPart(line, v, last, m_nodeOf[v], m_nodeOf[last]);
            return;
        }
        // Round and back to where it began: a node in the middle, so that no edge leads from a node to itself.
        const std::uint32_t middle = (v + last) / 2;
        const auto node = static_cast<NodeIndex>(m_noded.nodes.size());
        m_noded.nodes.push_back(m_rows.points[middle]);
        addPart(line, v, middle, m_nodeOf[v], node);
        addPart(line, middle, last, node, m_nodeOf[last]);
    }

    void addPart(std::uint32_t line, std::uint32_t v, std::uint32_t last, NodeIndex from, NodeIndex to) {
        m_noded.edges.push_back({.from = from,
                                 .to = to,
                                 .line = line,
                                 .first = static_cast<std::uint32_t>(m_noded.points.size()),
                                 .count = last - v + 1});
        m_noded.points.insert(m_noded.points.end(), m_rows.points.begin() + v, m_rows.points.begin() + last + 1);
    }

    const NodingRows& m_rows;
    std::span<const std::optional<StretchFoot>> m_wanted;
    NodedLines& m_noded;
    std::vector<NodeIndex> m_nodeOf;        ///< per vertex
    std::map<GridPoint, NodeIndex> m_stops; ///< nodes that places wanted
};

} // namespace

void cutAtNodes(const NodingRows& rows, std::span<const std::optional<StretchFoot>> stops, NodedLines& noded) {
    NodeCutter(rows, stops, noded).run();
}

} // namespace azalai

#include <azalai/overlap/zone_locator.h>

#include <azalai/geometry/bounds_of.h>

#include <algorithm>

namespace azalai {

namespace {

std::size_t rowOf(double latitude, double south, double perRow, std::size_t rows) {
    const double row = (latitude - south) * perRow;
    return row <= 0.0 ? 0 : std::min(static_cast<std::size_t>(row), rows - 1);
}

} // namespace

ZoneLocator::ZoneLocator(const Area& area) {
    std::vector<Edge> edges;
    const auto add = [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[(i + 1) % ring.size()];
            if (a.latitude != b.latitude)
                edges.push_back(a.latitude < b.latitude ? Edge{.south = a, .north = b} : Edge{.south = b, .north = a});
        }
    };
    for (const Polygon& polygon : area) {
        add(polygon.outer);
        for (const Ring& hole : polygon.holes)
            add(hole);
    }
    if (edges.empty()) return;
    const Bounds bounds = boundsOf(area);
    const std::size_t rows = edges.size() / 4 + 1;
    m_south = bounds.south;
    m_perRow = static_cast<double>(rows) / (bounds.north - bounds.south);
    m_rows.resize(rows);
    for (const Edge& edge : edges)
        for (std::size_t row = rowOf(edge.south.latitude, m_south, m_perRow, rows);
             row <= rowOf(edge.north.latitude, m_south, m_perRow, rows); ++row)
            m_rows[row].push_back(edge);
}

bool ZoneLocator::covers(Position position) const {
    if (m_rows.empty()) return false;
    bool inside = false;
    for (const Edge& edge : m_rows[rowOf(position.latitude, m_south, m_perRow, m_rows.size())]) {
        if (!(edge.south.latitude <= position.latitude && position.latitude < edge.north.latitude)) continue;
        const double share = (position.latitude - edge.south.latitude) / (edge.north.latitude - edge.south.latitude);
        const double crossing = edge.south.longitude + share * (edge.north.longitude - edge.south.longitude);
        if (position.longitude < crossing) inside = !inside;
    }
    return inside;
}

} // namespace azalai

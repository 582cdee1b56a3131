#include <azalai/access/measured_line.h>
#include <azalai/base/expect.h>
#include <azalai/geo/geodesic.h>

#include <algorithm>

namespace azalai {

MeasuredLine::MeasuredLine(Line line) : m_line(std::move(line)) {
    m_distances.reserve(m_line.size());
    for (std::size_t i = 0; i < m_line.size(); ++i)
        m_distances.push_back(i == 0 ? Metres{} : m_distances.back() + geodesicDistance(m_line[i - 1], m_line[i]));
}

Metres MeasuredLine::distanceAt(std::size_t edge, double share) const {
    AZALAI_EXPECT(edge + 1 < m_distances.size());
    if (share >= 1.0) return m_distances[edge + 1];
    return m_distances[edge] + (m_distances[edge + 1] - m_distances[edge]) * share;
}

Position MeasuredLine::positionAt(Metres distance) const {
    AZALAI_EXPECT(!m_line.empty());
    const auto after = std::ranges::upper_bound(m_distances, distance);
    if (after == m_distances.begin()) return m_line.front();
    if (after == m_distances.end()) return m_line.back();
    const auto i = static_cast<std::size_t>(after - m_distances.begin());
    const double share = (distance - m_distances[i - 1]) / (m_distances[i] - m_distances[i - 1]);
    const Position a = m_line[i - 1];
    const Position b = m_line[i];
    return {.latitude = a.latitude + share * (b.latitude - a.latitude),
            .longitude = a.longitude + share * (b.longitude - a.longitude)};
}

Line MeasuredLine::between(Metres begin, Metres end) const {
    if (m_line.empty()) return {};
    Line part{positionAt(begin)};
    for (std::size_t i = 0; i < m_line.size(); ++i)
        if (begin < m_distances[i] && m_distances[i] < end) part.push_back(m_line[i]);
    part.push_back(positionAt(end));
    return part;
}

} // namespace azalai

#include <azalai/arrangement/along_line.h>

#include <azalai/arrangement/crossing_lists.h>
#include <azalai/arrangement/crossing_search.h>
#include <azalai/arrangement/place_crossing.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

/// Where the line meets a zone's border.
struct Meeting {
    double fraction = 0.0;
    MeetingPoint exactly;
    std::uint32_t zone = 0;
    StepPoint at;
};

bool isBefore(const Meeting& a, const Meeting& b) {
    if (std::abs(a.fraction - b.fraction) > 1e-12) return a.fraction < b.fraction; // right to 2^-50
    const int order = compare(a.exactly, b.exactly);
    return order != 0 ? order < 0 : a.zone < b.zone;
}

/// Are two places on one segment the same but for the symbols.
bool areSame(const Meeting& a, const Meeting& b) {
    return std::abs(a.fraction - b.fraction) <= 1e-12 && a.exactly.n * b.exactly.d == b.exactly.n * a.exactly.d;
}

class LineWalk {
public:
    LineWalk(std::span<const GridPoint> line, const ZoneFinder& zones, AlongBorder side)
        : m_line(line), m_zones(zones), m_isHighest(side == AlongBorder::EastOrNorth) {}

    std::vector<LinePiece> walk() {
        for (std::size_t i = 0; i + 1 < m_line.size(); ++i)
            if (m_line[i] != m_line[i + 1]) m_segments.push_back(i);
        if (m_segments.empty()) return {};
        m_here = startOf(0);
        m_inside = m_zones.zonesAt(m_line[m_segments.front()], m_isHighest ? 1 : -1);
        for (std::size_t i = 0; i < m_segments.size(); ++i)
            passSegment(i);
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] LinePlace startOf(std::size_t i) const {
        return {m_segments[i], 0.0, toSteps(m_line[m_segments[i]])};
    }
    [[nodiscard]] LinePlace endOf(std::size_t i) const {
        if (i + 1 < m_segments.size()) return startOf(i + 1);
        return {m_segments[i], 1.0, toSteps(m_line[m_segments[i] + 1])};
    }

    void passSegment(std::size_t i) {
        findMeetings(m_segments[i]);
        const Meeting* before = nullptr;
        bool isAtEnd = false;
        for (const Meeting& meeting : m_meetings) {
            const bool isAtStart = meeting.exactly.n == 0;
            if (meeting.exactly.n == meeting.exactly.d) {
                if (!isAtEnd) goTo(endOf(i));
                isAtEnd = true;
            } else if (!isAtStart && (before == nullptr || !areSame(*before, meeting))) {
                goTo({m_segments[i], meeting.fraction, meeting.at});
            }
            toggle(meeting.zone);
            before = &meeting;
        }
        if (!isAtEnd) goTo(endOf(i));
    }

    void findMeetings(std::size_t segment) {
        const GridPoint from = m_line[segment];
        const GridPoint to = m_line[segment + 1];
        GridBox box;
        box.add(from);
        box.add(to);
        m_meetings.clear();
        m_zones.visitNear(box, [&](std::uint32_t number) {
            const IndexedOutline& zone = m_zones.zone(number);
            const std::int64_t own = m_isHighest ? static_cast<std::int64_t>(m_zones.count()) : -1;
            m_search.clear();
            findCrossingsOfEdge(from, to, 0, zone, !m_isHighest, m_search);
            for (const EdgeCrossing& c : m_search.crossings) {
                const GridPoint r = zone.point(c.second);
                const GridPoint s = zone.point(c.second + 1);
                const double turn = static_cast<double>(c.from);
                m_meetings.push_back({.fraction = turn / (turn - static_cast<double>(c.to)),
                                      .exactly = meetingPoint(from, to, r, s, own - number),
                                      .zone = number,
                                      .at = placeOf(c, from, to, r, s)});
            }
        });
        std::ranges::sort(m_meetings, isBefore);
    }

    /// To a place further on: between here and there lie the zones that are inside now.
    void goTo(const LinePlace& place) {
        if (m_pieces.empty() || m_pieces.back().zones != m_inside)
            m_pieces.push_back({m_here, place, m_inside});
        else
            m_pieces.back().to = place;
        m_here = place;
    }

    void toggle(std::uint32_t zone) {
        const auto place = std::ranges::lower_bound(m_inside, zone);
        if (place != m_inside.end() && *place == zone)
            m_inside.erase(place);
        else
            m_inside.insert(place, zone);
    }

    std::span<const GridPoint> m_line;
    const ZoneFinder& m_zones;
    bool m_isHighest;
    std::vector<std::size_t> m_segments; ///< those longer than nothing
    CrossingSearch m_search;
    std::vector<Meeting> m_meetings;
    std::vector<std::uint32_t> m_inside; ///< zones just after m_here
    LinePlace m_here;
    std::vector<LinePiece> m_pieces;
};

} // namespace

std::vector<LinePiece> alongLine(std::span<const GridPoint> line, const ZoneFinder& zones, AlongBorder side) {
    return LineWalk(line, zones, side).walk();
}

} // namespace azalai

#include <azalai/arrangement/along_line.h>

#include <azalai/arrangement/crossing_search.h>
#include <azalai/arrangement/grid_edge.h>
#include <azalai/arrangement/meeting_point.h>
#include <azalai/arrangement/place_crossing.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

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
    const auto product = [](std::uint64_t n, std::uint64_t d) { return static_cast<WideInteger>(n) * d; };
    return std::abs(a.fraction - b.fraction) <= 1e-12 &&
           product(a.exactly.n, b.exactly.d) == product(b.exactly.n, a.exactly.d);
}

/// A segment, or a part of a long one.
struct Part {
    std::size_t segment = 0;
    double begin = 0.0; ///< fractions of the segment
    double end = 1.0;
    GridPoint from;
    GridPoint to;
};

/// The segments longer than nothing, cut so that none is longer than longestEdge.
std::vector<Part> partsOf(std::span<const GridPoint> line) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const GridPoint a = line[i];
        const auto dx = static_cast<std::int64_t>(line[i + 1].x) - a.x;
        const auto dy = static_cast<std::int64_t>(line[i + 1].y) - a.y;
        const std::int64_t count = (std::max(std::abs(dx), std::abs(dy)) + longestEdge - 1) / longestEdge;
        const auto at = [&](std::int64_t k) {
            return GridPoint{static_cast<std::int32_t>(a.x + dx * k / count),
                             static_cast<std::int32_t>(a.y + dy * k / count)};
        };
        const auto fraction = [&](std::int64_t k) { return static_cast<double>(k) / static_cast<double>(count); };
        for (std::int64_t k = 0; k < count; ++k)
            parts.push_back({i, fraction(k), fraction(k + 1), at(k), at(k + 1)});
    }
    return parts;
}

class LineWalk {
public:
    LineWalk(std::span<const GridPoint> line, const ZoneFinder& zones, AlongBorder side)
        : m_parts(partsOf(line)), m_zones(zones), m_isHighest(side == AlongBorder::EastOrNorth) {}

    std::vector<LinePiece> walk() {
        if (m_parts.empty()) return {};
        m_here = startOf(0);
        m_inside = m_zones.zonesAt(m_parts.front().from, m_isHighest ? 1 : -1);
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            passPart(i);
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] LinePlace startOf(std::size_t i) const {
        return {m_parts[i].segment, m_parts[i].begin, toSteps(m_parts[i].from)};
    }
    [[nodiscard]] LinePlace endOf(std::size_t i) const {
        if (i + 1 < m_parts.size()) return startOf(i + 1);
        return {m_parts[i].segment, 1.0, toSteps(m_parts[i].to)};
    }

    void passPart(std::size_t i) {
        const Part& part = m_parts[i];
        findMeetings(part);
        const Meeting* before = nullptr;
        bool isAtEnd = false;
        for (const Meeting& meeting : m_meetings) {
            const bool isAtStart = meeting.exactly.n == 0;
            if (meeting.exactly.n == meeting.exactly.d) {
                if (!isAtEnd) goTo(endOf(i));
                isAtEnd = true;
            } else if (!isAtStart && (before == nullptr || !areSame(*before, meeting))) {
                goTo({part.segment, part.begin + meeting.fraction * (part.end - part.begin), meeting.at});
            }
            toggle(meeting.zone);
            before = &meeting;
        }
        if (!isAtEnd) goTo(endOf(i));
    }

    void findMeetings(const Part& part) {
        const GridPoint from = part.from;
        const GridPoint to = part.to;
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

    std::vector<Part> m_parts;
    const ZoneFinder& m_zones;
    bool m_isHighest;
    CrossingSearch m_search{.crossings = {}, .touches = {}, .wantsTouches = false};
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

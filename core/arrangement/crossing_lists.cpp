#include <azalai/arrangement/crossing_lists.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

/// Where an edge is met, as the fraction (n + a·ε + b·ε²) / d of it, d positive.
struct MeetingPoint {
    WideInteger n = 0;
    WideInteger a = 0;
    WideInteger b = 0;
    WideInteger d = 1;
};

MeetingPoint meetingPoint(const CrossingLists& lists, Link link) {
    const Crossing& c = lists.crossings[link / 2];
    const std::uint32_t own = link % 2;
    const std::uint32_t other = 1 - own;
    const IndexedOutline& zone = *lists.zones[c.zone[own]];
    const IndexedOutline& met = *lists.zones[c.zone[other]];
    const GridPoint r = met.point(c.edge[other]);
    const GridPoint s = met.point(c.edge[other] + 1);
    const std::int64_t from = turnOf(r, s, zone.point(c.edge[own]));
    const std::int64_t to = turnOf(r, s, zone.point(c.edge[own] + 1));
    const auto moved = static_cast<std::int64_t>(c.zone[own]) - static_cast<std::int64_t>(c.zone[other]);
    const auto dx = static_cast<std::int64_t>(s.x) - r.x;
    const auto dy = static_cast<std::int64_t>(s.y) - r.y;
    MeetingPoint at{from, -static_cast<WideInteger>(dy) * moved, static_cast<WideInteger>(dx) * moved,
                    static_cast<WideInteger>(from) - to};
    if (at.d < 0) at = {-at.n, -at.a, -at.b, -at.d};
    return at;
}

bool isBeforeExactly(const CrossingLists& lists, Link first, Link second) {
    const MeetingPoint f = meetingPoint(lists, first);
    const MeetingPoint s = meetingPoint(lists, second);
    if (const WideInteger l = f.n * s.d, r = s.n * f.d; l != r) return l < r;
    if (const WideInteger l = f.a * s.d, r = s.a * f.d; l != r) return l < r;
    if (const WideInteger l = f.b * s.d, r = s.b * f.d; l != r) return l < r;
    return first < second;
}

} // namespace

bool isBefore(const CrossingLists& lists, Link first, Link second) {
    const Crossing& f = lists.crossings[first / 2];
    const Crossing& s = lists.crossings[second / 2];
    const IndexedOutline& zone = *lists.zones[f.zone[first % 2]];
    const GridPoint from = zone.point(f.edge[first % 2]);
    const GridPoint to = zone.point(f.edge[first % 2] + 1);
    const double dx = static_cast<double>(to.x) - from.x;
    const double dy = static_cast<double>(to.y) - from.y;
    const double ahead = std::abs(dx) > std::abs(dy) ? (s.x - f.x) * dx : (s.y - f.y) * dy;
    // Coordinates are right to 2^-20 of a step.
    if (std::abs(ahead) > 1e-4 * std::max(std::abs(dx), std::abs(dy))) return ahead > 0;
    return isBeforeExactly(lists, first, second);
}

bool isNear(const Crossing& first, const Crossing& second) {
    return std::abs(first.x - second.x) < 1e-4 && std::abs(first.y - second.y) < 1e-4;
}

void placeExactly(CrossingLists& lists, Link link) {
    Crossing& c = lists.crossings[link / 2];
    c.isTouched = true;
    const MeetingPoint at = meetingPoint(lists, link);
    const IndexedOutline& zone = *lists.zones[c.zone[link % 2]];
    const GridPoint from = zone.point(c.edge[link % 2]);
    const GridPoint to = zone.point(c.edge[link % 2] + 1);
    constexpr int fraction = 20;
    // Rounded down from half a unit above, so that it does not matter from where on the edge one counts.
    const auto placed = [&](std::int64_t start, std::int64_t along) {
        const WideInteger n = (static_cast<WideInteger>(along) * at.n) << (fraction + 1);
        const WideInteger halves = n / at.d - (n % at.d < 0 ? 1 : 0);
        return static_cast<double>(start) + std::ldexp(static_cast<double>((halves + 1) >> 1U), -fraction);
    };
    c.x = placed(from.x, static_cast<std::int64_t>(to.x) - from.x);
    c.y = placed(from.y, static_cast<std::int64_t>(to.y) - from.y);
}

void sortEdge(CrossingLists& lists, std::uint32_t zone, std::uint32_t edge, std::vector<Link>& scratch) {
    Link& head = lists.head(zone, edge);
    scratch.clear();
    for (Link link = head; link != noLink; link = lists.next(link))
        scratch.push_back(link);
    std::ranges::sort(scratch, [&](Link a, Link b) { return isBefore(lists, a, b); });
    Link* place = &head;
    for (const Link link : scratch) {
        *place = link;
        place = &lists.crossings[link / 2].next[link % 2];
    }
    *place = noLink;
}

} // namespace azalai

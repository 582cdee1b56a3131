#include <azalai/arrangement/crossing_lists.h>

#include <algorithm>
#include <cmath>

namespace azalai {

MeetingPoint meetingPoint(GridPoint from, GridPoint to, GridPoint otherFrom, GridPoint otherTo, std::int64_t moved) {
    const std::int64_t toFrom = turnOf(otherFrom, otherTo, from);
    const std::int64_t toTo = turnOf(otherFrom, otherTo, to);
    const auto dx = static_cast<std::int64_t>(otherTo.x) - otherFrom.x;
    const auto dy = static_cast<std::int64_t>(otherTo.y) - otherFrom.y;
    const MeetingPoint at{toFrom, -static_cast<WideInteger>(dy) * moved, static_cast<WideInteger>(dx) * moved,
                          static_cast<WideInteger>(toFrom) - toTo};
    return at.d < 0 ? MeetingPoint{-at.n, -at.a, -at.b, -at.d} : at;
}

int compare(const MeetingPoint& f, const MeetingPoint& s) {
    if (const WideInteger l = f.n * s.d, r = s.n * f.d; l != r) return l < r ? -1 : 1;
    if (const WideInteger l = f.a * s.d, r = s.a * f.d; l != r) return l < r ? -1 : 1;
    if (const WideInteger l = f.b * s.d, r = s.b * f.d; l != r) return l < r ? -1 : 1;
    return 0;
}

StepPoint roundedPlace(GridPoint from, GridPoint to, const MeetingPoint& at) {
    constexpr int fraction = 20;
    // Rounded down from half a unit above, so that it does not matter from where on the edge one counts.
    const auto placed = [&](std::int64_t start, std::int64_t along) {
        const WideInteger n = (static_cast<WideInteger>(along) * at.n) << (fraction + 1);
        const WideInteger halves = n / at.d - (n % at.d < 0 ? 1 : 0);
        return static_cast<double>(start) + std::ldexp(static_cast<double>((halves + 1) >> 1U), -fraction);
    };
    return {placed(from.x, static_cast<std::int64_t>(to.x) - from.x),
            placed(from.y, static_cast<std::int64_t>(to.y) - from.y)};
}

namespace {

MeetingPoint meetingPoint(const CrossingLists& lists, Link link) {
    const Crossing& c = lists.crossings[link / 2];
    const std::uint32_t own = link % 2;
    const IndexedOutline& zone = *lists.zones[c.zone[own]];
    const IndexedOutline& met = *lists.zones[c.zone[1 - own]];
    return meetingPoint(zone.point(c.edge[own]), zone.point(c.edge[own] + 1), met.point(c.edge[1 - own]),
                        met.point(c.edge[1 - own] + 1),
                        static_cast<std::int64_t>(c.zone[own]) - static_cast<std::int64_t>(c.zone[1 - own]));
}

} // namespace

bool isNear(const Crossing& first, const Crossing& second) { return areNear({first.x, first.y}, {second.x, second.y}); }

void placeExactly(CrossingLists& lists, Link link) {
    Crossing& c = lists.crossings[link / 2];
    c.isTouched = true;
    const IndexedOutline& zone = *lists.zones[c.zone[link % 2]];
    const StepPoint at =
        roundedPlace(zone.point(c.edge[link % 2]), zone.point(c.edge[link % 2] + 1), meetingPoint(lists, link));
    c.x = at.x;
    c.y = at.y;
}

namespace {

/// Sorts crossings whose coordinates are too near to tell.
void sortExactly(const CrossingLists& lists, std::span<EdgeOrder::Place> places, EdgeOrder& order) {
    order.exact.clear();
    for (const EdgeOrder::Place& place : places)
        order.exact.emplace_back(meetingPoint(lists, place.link), place);
    std::ranges::sort(order.exact, [](const auto& a, const auto& b) {
        const int sign = compare(a.first, b.first);
        return sign != 0 ? sign < 0 : a.second.link < b.second.link;
    });
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = order.exact[i].second;
}

} // namespace

void sortEdge(CrossingLists& lists, std::uint32_t zone, std::uint32_t edge, EdgeOrder& order) {
    const GridPoint from = lists.zones[zone]->point(edge);
    const GridPoint to = lists.zones[zone]->point(edge + 1);
    const double dx = static_cast<double>(to.x) - from.x;
    const double dy = static_cast<double>(to.y) - from.y;
    const bool isFlat = std::abs(dx) > std::abs(dy);
    const double sign = (isFlat ? dx : dy) < 0 ? -1.0 : 1.0;
    std::vector<EdgeOrder::Place>& places = order.places;
    places.clear();
    Link& head = lists.head(zone, edge);
    bool isSorted = true;
    for (Link link = head; link != noLink; link = lists.next(link)) {
        const Crossing& c = lists.crossings[link / 2];
        const double along = sign * (isFlat ? c.x : c.y);
        isSorted = isSorted && (places.empty() || along - places.back().along > nearSteps);
        places.push_back({along, link});
    }
    if (isSorted) return;
    std::ranges::sort(places, {}, &EdgeOrder::Place::along);
    for (std::size_t i = 0; i < places.size();) {
        std::size_t end = i + 1;
        while (end < places.size() && places[end].along - places[end - 1].along <= nearSteps)
            ++end;
        if (end - i > 1) sortExactly(lists, std::span(places).subspan(i, end - i), order);
        i = end;
    }
    Link* place = &head;
    for (const EdgeOrder::Place& next : places) {
        *place = next.link;
        place = &lists.crossings[next.link / 2].next[next.link % 2];
    }
    *place = noLink;
}

} // namespace azalai

#include <azalai/arrangement/place_crossing.h>

namespace azalai {

namespace {

GridPoint endOf(const EdgeCrossing& c, const IndexedOutline& first, const IndexedOutline& second) {
    switch (c.end) {
    case CrossingEnd::FirstFrom:
        return first.point(c.first);
    case CrossingEnd::FirstTo:
        return first.point(c.first + 1);
    case CrossingEnd::SecondFrom:
        return second.point(c.second);
    case CrossingEnd::SecondTo:
    case CrossingEnd::None:
        break;
    }
    return second.point(c.second + 1);
}

} // namespace

PlacedCrossing placeCrossing(const EdgeCrossing& c, const IndexedOutline& first, const IndexedOutline& second) {
    const GridPoint p = first.point(c.first);
    const GridPoint r = second.point(c.second);
    PlacedCrossing placed;
    if (c.end != CrossingEnd::None) {
        const GridPoint at = endOf(c, first, second);
        placed.x = at.x;
        placed.y = at.y;
    } else {
        const GridPoint q = first.point(c.first + 1);
        const double from = static_cast<double>(c.from);
        const double share = from / (from - static_cast<double>(c.to));
        placed.x = p.x + (static_cast<double>(q.x) - p.x) * share;
        placed.y = p.y + (static_cast<double>(q.y) - p.y) * share;
    }
    const Figure figure = first.figure();
    placed.underFirst = curtainOf(figure, p.x, p.y, placed.x, placed.y);
    placed.underSecond = curtainOf(figure, r.x, r.y, placed.x, placed.y);
    return placed;
}

} // namespace azalai

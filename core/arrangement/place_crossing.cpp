#include <azalai/arrangement/place_crossing.h>

namespace azalai {

PlacedCrossing placeCrossing(const EdgeCrossing& crossing, Figure figure, GridPoint p, GridPoint q, GridPoint r,
                             GridPoint s) {
    PlacedCrossing placed;
    const auto placeAt = [&](GridPoint at) {
        placed.x = at.x;
        placed.y = at.y;
    };
    switch (crossing.end) {
    case CrossingEnd::FirstFrom:
        placeAt(p);
        break;
    case CrossingEnd::FirstTo:
        placeAt(q);
        break;
    case CrossingEnd::SecondFrom:
        placeAt(r);
        break;
    case CrossingEnd::SecondTo:
        placeAt(s);
        break;
    case CrossingEnd::None: {
        const double from = static_cast<double>(crossing.from);
        const double share = from / (from - static_cast<double>(crossing.to));
        placed.x = p.x + (static_cast<double>(q.x) - p.x) * share;
        placed.y = p.y + (static_cast<double>(q.y) - p.y) * share;
    }
    }
    placed.underFirst = curtainOf(figure, p.x, p.y, placed.x, placed.y);
    placed.underSecond = curtainOf(figure, r.x, r.y, placed.x, placed.y);
    return placed;
}

} // namespace azalai

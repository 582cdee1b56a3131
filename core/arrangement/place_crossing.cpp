#include <azalai/arrangement/place_crossing.h>

namespace azalai {

StepPoint placeOf(const EdgeCrossing& crossing, GridPoint p, GridPoint q, GridPoint r, GridPoint s) {
    switch (crossing.end) {
    case CrossingEnd::FirstFrom:
        return toSteps(p);
    case CrossingEnd::FirstTo:
        return toSteps(q);
    case CrossingEnd::SecondFrom:
        return toSteps(r);
    case CrossingEnd::SecondTo:
        return toSteps(s);
    case CrossingEnd::None:
        break;
    }
    const double from = static_cast<double>(crossing.from);
    const double share = from / (from - static_cast<double>(crossing.to));
    return {p.x + (static_cast<double>(q.x) - p.x) * share, p.y + (static_cast<double>(q.y) - p.y) * share};
}

PlacedCrossing placeCrossing(const EdgeCrossing& crossing, Figure figure, GridPoint p, GridPoint q, GridPoint r,
                             GridPoint s) {
    const StepPoint at = placeOf(crossing, p, q, r, s);
    return {at.x, at.y, curtainOf(figure, p.x, p.y, at.x, at.y), curtainOf(figure, r.x, r.y, at.x, at.y)};
}

} // namespace azalai

#include <azalai/overlap/west_first.h>

#include <algorithm>
#include <tuple>

namespace azalai {

namespace {

void beginInTheWest(Ring& ring) { std::ranges::rotate(ring, std::ranges::min_element(ring, isWestOf)); }

} // namespace

bool isWestOf(Position a, Position b) { return std::tie(a.longitude, a.latitude) < std::tie(b.longitude, b.latitude); }

void beginInTheWest(Polygon& polygon) {
    beginInTheWest(polygon.outer);
    for (Ring& hole : polygon.holes)
        beginInTheWest(hole);
    std::ranges::sort(polygon.holes, [](const Ring& a, const Ring& b) { return isWestOf(a.front(), b.front()); });
}

} // namespace azalai

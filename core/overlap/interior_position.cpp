#include <azalai/overlap/interior_position.h>

#include <algorithm>
#include <array>
#include <vector>

namespace azalai {

namespace {

void addLatitudes(std::vector<double>& latitudes, const Ring& ring) {
    for (const Position p : ring)
        latitudes.push_back(p.latitude);
}

void addCrossings(std::vector<double>& longitudes, const Ring& ring, double latitude) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[i + 1 < ring.size() ? i + 1 : 0];
        if ((a.latitude <= latitude) == (b.latitude <= latitude)) continue;
        const double share = (latitude - a.latitude) / (b.latitude - a.latitude);
        longitudes.push_back(a.longitude + share * (b.longitude - a.longitude));
    }
}

struct Stretch {
    double width = 0.0;
    Position middle;
};

Stretch widestAt(const Polygon& polygon, double latitude) {
    std::vector<double> longitudes;
    addCrossings(longitudes, polygon.outer, latitude);
    for (const Ring& hole : polygon.holes)
        addCrossings(longitudes, hole, latitude);
    std::ranges::sort(longitudes);
    Stretch widest;
    for (std::size_t i = 0; i + 1 < longitudes.size(); i += 2) {
        const double width = longitudes[i + 1] - longitudes[i];
        if (width > widest.width) widest = {width, {.latitude = latitude, .longitude = longitudes[i] + width / 2.0}};
    }
    return widest;
}

} // namespace

std::optional<Position> interiorPosition(const Polygon& polygon) {
    std::vector<double> latitudes;
    addLatitudes(latitudes, polygon.outer);
    for (const Ring& hole : polygon.holes)
        addLatitudes(latitudes, hole);
    std::ranges::sort(latitudes);
    const auto repeats = std::ranges::unique(latitudes);
    latitudes.erase(repeats.begin(), repeats.end());
    if (latitudes.size() < 2) return std::nullopt;

    // Three gaps are tried: the tallest is the safest to stand in, the middle ones are usually the widest. A position
    // is as good as its distance from the border, for which the smaller of gap and stretch stands.
    std::size_t tallest = 0;
    for (std::size_t i = 0; i + 1 < latitudes.size(); ++i)
        if (latitudes[i + 1] - latitudes[i] > latitudes[tallest + 1] - latitudes[tallest]) tallest = i;
    const std::size_t gaps = latitudes.size() - 1;
    std::optional<Position> best;
    double bestRoom = 0.0;
    for (const std::size_t gap : std::array{tallest, gaps / 2, gaps / 3}) {
        const double height = latitudes[gap + 1] - latitudes[gap];
        const Stretch stretch = widestAt(polygon, latitudes[gap] + height / 2.0);
        const double room = std::min(height, stretch.width);
        if (room > bestRoom) {
            bestRoom = room;
            best = stretch.middle;
        }
    }
    return best;
}

} // namespace azalai

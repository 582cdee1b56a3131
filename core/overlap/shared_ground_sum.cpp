#include <azalai/overlap/shared_ground_sum.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/snap.h>

#include <algorithm>

namespace azalai {

namespace {

/// A stretch of an edge over [west, east], held inside the window; sign +1 where ground lies below it.
struct Span {
    double west = 0.0;
    double east = 0.0;
    double atWest = 0.0; ///< latitude
    double atEast = 0.0;
    double sign = 0.0;

    [[nodiscard]] double at(double longitude) const {
        if (longitude == west) return atWest;
        if (longitude == east) return atEast;
        return atWest + (atEast - atWest) * ((longitude - west) / (east - west));
    }
};

/// Cuts a span where it passes a latitude, and holds both parts inside the window.
void addHeld(std::vector<Span>& spans, const Span& span, const Bounds& window) {
    std::vector<double> cuts{span.west};
    for (const double level : {window.south, window.north})
        if ((span.atWest < level) != (span.atEast < level) && span.atWest != span.atEast)
            cuts.push_back(
                std::clamp(span.west + (span.east - span.west) * ((level - span.atWest) / (span.atEast - span.atWest)),
                           span.west, span.east));
    cuts.push_back(span.east);
    std::ranges::sort(cuts);
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const Span part{cuts[i], cuts[i + 1], std::clamp(span.at(cuts[i]), window.south, window.north),
                        std::clamp(span.at(cuts[i + 1]), window.south, window.north), span.sign};
        if (part.west < part.east && (part.atWest > window.south || part.atEast > window.south)) spans.push_back(part);
    }
}

void addRing(std::vector<Span>& spans, const Ring& ring, double sense, const Bounds& window) {
    if (ring.empty()) return;
    const double turn = doubledPlanarArea(ring) < 0.0 ? -sense : sense;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        Position a = ring[i];
        Position b = ring[i + 1 < ring.size() ? i + 1 : 0];
        double sign = -turn; // counter-clockwise, the southern border runs east
        if (a.longitude > b.longitude) {
            std::swap(a, b);
            sign = turn;
        }
        if (b.longitude <= window.west || a.longitude >= window.east) continue;
        const Span whole{a.longitude, b.longitude, a.latitude, b.latitude, sign};
        const double west = std::max(whole.west, window.west);
        const double east = std::min(whole.east, window.east);
        if (west < east) addHeld(spans, Span{west, east, whole.at(west), whole.at(east), sign}, window);
    }
}

std::vector<Span> spansOf(const Area& area, const Bounds& window) {
    std::vector<Span> spans;
    for (const Polygon& polygon : area) {
        addRing(spans, polygon.outer, 1.0, window);
        for (const Ring& hole : polygon.holes)
            addRing(spans, hole, -1.0, window);
    }
    std::ranges::sort(spans, {}, &Span::west);
    return spans;
}

Bounds commonWindow(const Area& first, const Area& second) {
    const Bounds a = boundsOf(first);
    const Bounds b = boundsOf(second);
    return {std::max(a.west, b.west), std::max(a.south, b.south), std::min(a.east, b.east), std::min(a.north, b.north)};
}

/// Sums measure(west, east, latitude at west, latitude at east) of the lower of each two spans.
template <class Measure>
double sumLower(const std::vector<Span>& first, const std::vector<Span>& second, Measure measure) {
    double widest = 0.0;
    for (const Span& b : second)
        widest = std::max(widest, b.east - b.west);
    double sum = 0.0;
    for (const Span& a : first) {
        auto b = std::ranges::lower_bound(second, a.west - widest, {}, &Span::west);
        for (; b != second.end() && b->west < a.east; ++b) {
            const double west = std::max(a.west, b->west);
            const double east = std::min(a.east, b->east);
            if (west >= east) continue;
            const double a0 = a.at(west), a1 = a.at(east), b0 = b->at(west), b1 = b->at(east);
            const double d0 = a0 - b0, d1 = a1 - b1;
            const double sign = a.sign * b->sign;
            if ((d0 < 0.0 && d1 > 0.0) || (d0 > 0.0 && d1 < 0.0)) {
                const double share = d0 / (d0 - d1);
                const double middle = west + (east - west) * share;
                const double crossing = a0 + (a1 - a0) * share;
                sum += sign * (measure(west, middle, std::min(a0, b0), crossing) +
                               measure(middle, east, crossing, std::min(a1, b1)));
            } else {
                sum += sign * measure(west, east, std::min(a0, b0), std::min(a1, b1));
            }
        }
    }
    return std::max(sum, 0.0);
}

} // namespace

SquareMetres sharedGroundSum(const Area& first, const Area& second) {
    const Bounds window = commonWindow(first, second);
    if (window.isEmpty()) return {};
    const auto trapezoid = [&](double west, double east, double atWest, double atEast) {
        return ellipsoidalArea(Ring{{.latitude = window.south, .longitude = west},
                                    {.latitude = window.south, .longitude = east},
                                    {.latitude = atEast, .longitude = east},
                                    {.latitude = atWest, .longitude = west}})
            .value;
    };
    return {sumLower(spansOf(first, window), spansOf(second, window), trapezoid)};
}

} // namespace azalai

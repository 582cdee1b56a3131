#include <azalai/base/expect.h>
#include <azalai/editing/part_names.h>

#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace azalai {

namespace {

/// The middle of the ground, as on a flat map: good enough to say which of two lies further north. Holes do not count.
Position middleOf(const Area& area) {
    const Position origin = area.front().outer.front();
    double weight = 0.0;
    Position sum;
    for (const Polygon& polygon : area) {
        const Ring& ring = polygon.outer;
        double doubled = 0.0;
        Position moment;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[(i + 1) % ring.size()];
            const double cross = (a.longitude - origin.longitude) * (b.latitude - origin.latitude) -
                                 (b.longitude - origin.longitude) * (a.latitude - origin.latitude);
            doubled += cross;
            moment.latitude += cross * (a.latitude + b.latitude - 2 * origin.latitude) / 3;
            moment.longitude += cross * (a.longitude + b.longitude - 2 * origin.longitude) / 3;
        }
        const double sign = doubled < 0 ? -1.0 : 1.0; // whichever way it winds
        weight += sign * doubled;
        sum.latitude += sign * moment.latitude;
        sum.longitude += sign * moment.longitude;
    }
    AZALAI_EXPECT(weight > 0);
    return {.latitude = origin.latitude + sum.latitude / weight,
            .longitude = origin.longitude + sum.longitude / weight};
}

/// Of the first and of the second.
std::array<LocalText, 2> sidesOf(Position first, Position second) {
    const LocalText north{.en = "north", .fr = "nord", .ar = "شمال"};
    const LocalText south{.en = "south", .fr = "sud", .ar = "جنوب"};
    const LocalText east{.en = "east", .fr = "est", .ar = "شرق"};
    const LocalText west{.en = "west", .fr = "ouest", .ar = "غرب"};
    const double up = first.latitude - second.latitude;
    const double shrink = std::cos((first.latitude + second.latitude) / 2 * std::numbers::pi / 180);
    const double right = (first.longitude - second.longitude) * shrink;
    if (std::abs(up) >= std::abs(right)) return up > 0 ? std::array{north, south} : std::array{south, north};
    return right > 0 ? std::array{east, west} : std::array{west, east};
}

LocalText with(const LocalText& whole, const LocalText& word) {
    const auto both = [](const std::string& name, const std::string& which) {
        return name.empty() ? name : name + " (" + which + ")";
    };
    return {.en = both(whole.en, word.en), .fr = both(whole.fr, word.fr), .ar = both(whole.ar, word.ar)};
}

} // namespace

std::vector<LocalText> partNames(const LocalText& whole, std::span<const Area> parts) {
    AZALAI_EXPECT(parts.size() >= 2);
    std::vector<LocalText> names;
    if (parts.size() == 2) {
        for (const LocalText& side : sidesOf(middleOf(parts[0]), middleOf(parts[1])))
            names.push_back(with(whole, side));
        return names;
    }
    for (std::size_t i = 1; i <= parts.size(); ++i) {
        const std::string number = std::to_string(i);
        names.push_back(with(whole, {.en = number, .fr = number, .ar = number}));
    }
    return names;
}

} // namespace azalai

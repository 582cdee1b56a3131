#pragma once

#include "small_dossier.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <numbers>
#include <random>

namespace azalai::test {

/// Even-odd rule, written without the project's geometry.
inline bool isInside(const Area& area, Position p) {
    bool inside = false;
    for (const Polygon& polygon : area)
        for (std::size_t i = 0; i < polygon.outer.size(); ++i) {
            const Position a = polygon.outer[i];
            const Position b = polygon.outer[(i + 1) % polygon.outer.size()];
            if ((a.latitude > p.latitude) == (b.latitude > p.latitude)) continue;
            const double t = (p.latitude - a.latitude) / (b.latitude - a.latitude);
            if (p.longitude < a.longitude + t * (b.longitude - a.longitude)) inside = !inside;
        }
    return inside;
}

/// To the 1e-7 degree grid, on which dossiers keep their geometry.
inline void moveToGrid(Dossier& dossier) {
    const auto onGrid = [](Position p) {
        return Position{.latitude = std::round(p.latitude * 1e7) / 1e7,
                        .longitude = std::round(p.longitude * 1e7) / 1e7};
    };
    for (Place& place : dossier.places)
        place.position = onGrid(place.position);
    for (Leg& leg : dossier.legs)
        std::ranges::transform(leg.line, leg.line.begin(), onGrid);
    for (ZoneState& state : dossier.zones)
        for (Polygon& polygon : state.outline)
            std::ranges::transform(polygon.outer, polygon.outer.begin(), onGrid);
}

/// Modes and capacities of the legs, goods of the two entries, and three vehicles, one of which the rains stop on
/// tracks.
inline void addSupply(SmallDossier& d, std::mt19937_64& random) {
    for (Leg& leg : d.dossier.legs) {
        leg.mode = static_cast<LegMode>(random() % 3);
        leg.capacity = static_cast<Capacity>(random() % 3);
    }
    d.dossier.entries[0].goods = {Goods::Fuel, Goods::Food};
    d.dossier.entries[1].goods = {Goods::Food};
    d.vehicle("boat", {Goods::Food}, {LegMode::River});
    d.vehicle("lorry", {Goods::Fuel, Goods::Food}, {LegMode::Road, LegMode::Track}, Capacity::Medium);
    d.vehicle("tanker", {Goods::Fuel}, {LegMode::Road}, Capacity::Heavy);
    d.dossier.vehicles[1].paces[1].rains.reset();
}

/// Twelve places, some twenty legs of one to six edges, thirty star-shaped zones that come and go through 2023, four
/// routes, overrides, seasons, alliances, three vehicles and goods. The same seed gives the same dossier on every
/// machine.
inline SmallDossier randomDossier(int seed) {
    SmallDossier d;
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    const auto number = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random() >> 11) / 9007199254740992.0;
    };
    const auto whole = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    const auto day = [&] { return std::format("2023-{:02}-{:02}", whole(1, 12), whole(1, 28)); };
    const auto spell = [&] {
        std::string a = day();
        std::string b = day();
        if (b < a) std::swap(a, b);
        return between(whole(0, 3) ? a.c_str() : nullptr, whole(0, 3) ? b.c_str() : nullptr);
    };

    constexpr int placeCount = 12;
    const auto placeId = [](int i) { return std::format("p{:02}", i); };
    for (int i = 0; i < placeCount; ++i)
        d.place(placeId(i).c_str(), number(-6, 6), number(13, 20));
    for (int i = 0; i < 20; ++i) {
        const int from = i < placeCount - 1 ? i : whole(0, placeCount - 1); // the first ones chain all places up
        const int to = i < placeCount - 1 ? i + 1 : (from + whole(1, placeCount - 1)) % placeCount;
        std::vector<Position> over;
        for (int k = whole(0, 5); k > 0; --k)
            over.push_back({.latitude = number(13, 20), .longitude = number(-6, 6)});
        Leg& leg = d.leg(std::format("l{:02}", i).c_str(), placeId(from).c_str(), placeId(to).c_str(), over);
        if (i % 6 != 5) continue;
        leg.firstMonth = whole(1, 12);
        leg.lastMonth = whole(1, 12);
    }
    constexpr std::array actors{"denier", "host", "keeper", "rival", "taxer"};
    for (int i = 0; i < 30; ++i) {
        Ring ring;
        const Position centre{.latitude = number(13, 20), .longitude = number(-6, 6)};
        const int corners = whole(5, 24);
        for (int k = 0; k < corners; ++k) {
            const double angle = 2 * std::numbers::pi * k / corners;
            const double radius = number(0.2, 1.2);
            ring.push_back({.latitude = centre.latitude + radius * std::sin(angle),
                            .longitude = centre.longitude + radius * std::cos(angle)});
        }
        d.zone(std::format("z{:02}@1", i).c_str(), actors[static_cast<std::size_t>(whole(0, 4))],
               static_cast<ZoneType>(whole(0, 4)), {{.outer = ring, .holes = {}}}, spell());
    }
    for (int i = 0; i < 4; ++i)
        d.word(std::format("l{:02}", whole(0, 19)).c_str(), static_cast<Status>(whole(0, 2)), spell(), day().c_str());
    d.allies("keeper", "host", spell());
    d.entry("p00");
    d.entry("p07");
    d.route("r1", {{"l00", "l01", "l02", "l03"}});
    d.route("r2", {{"l03", "l04", "l05"}, {"l05"}});
    d.route("r3", {{"l09", "l10"}});
    d.route("r4", {{"l11"}, {"l12", "l13"}});
    moveToGrid(d.dossier);
    addSupply(d, random);
    return d;
}

} // namespace azalai::test

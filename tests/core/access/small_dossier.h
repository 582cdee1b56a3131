#pragma once

#include <azalai/access/access.h>
#include <azalai/time/parse_time.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace azalai::test {

inline Instant on(const char* text) { return parseTime(text)->begin; }

inline Interval between(const char* from, const char* to) {
    Interval when;
    if (from) when.from = *parseTime(from);
    if (to) when.to = *parseTime(to);
    return when;
}

inline Area box(double west, double south, double east, double north) {
    const auto at = [](double lon, double lat) { return Position{.latitude = lat, .longitude = lon}; };
    return {{.outer = {at(west, south), at(east, south), at(east, north), at(west, north)}, .holes = {}}};
}

/// A dossier of 2023 that grows by calls. Actors: "denier" and "rival" deny traffic, "taxer" taxes, "keeper" protects,
/// "host" tolerates. Its rules cut what a denier holds or blockades, and so on, one line for every kind of test.
struct SmallDossier {
    Dossier dossier;

    SmallDossier() {
        dossier.from = *parseTime("2023-01-01");
        dossier.to = *parseTime("2024-01-01");
        dossier.instant = *parseTime("2023-09-03");
        const auto actor = [&](const char* id, TrafficStance traffic) {
            Actor a;
            a.id = id;
            a.traffic = traffic;
            dossier.actors.push_back(a);
        };
        actor("denier", TrafficStance::Denies);
        actor("host", TrafficStance::Tolerates);
        actor("keeper", TrafficStance::Protects);
        actor("rival", TrafficStance::Denies);
        actor("taxer", TrafficStance::Taxes);
        rule(ZoneType::Blockade, TrafficStance::Denies, Contested::Any, Status::Cut);
        rule(ZoneType::Control, TrafficStance::Denies, Contested::No, Status::Cut);
        rule(ZoneType::Control, TrafficStance::Denies, Contested::Yes, Status::AtRisk);
        rule(ZoneType::Attack, std::nullopt, Contested::Any, Status::AtRisk);
        rule(std::nullopt, TrafficStance::Taxes, Contested::Any, Status::AtRisk);
        rule(std::nullopt, TrafficStance::Protects, Contested::No, Status::Open);
    }

    void rule(std::optional<ZoneType> zone, std::optional<TrafficStance> traffic, Contested contested, Status status) {
        dossier.rules.push_back({zone, traffic, contested, status, {}});
    }

    Place& place(const char* id, double longitude, double latitude = 16.0) {
        Place p;
        p.id = id;
        p.position = {.latitude = latitude, .longitude = longitude};
        dossier.places.push_back(p);
        return dossier.places.back();
    }

    /// A leg by straight edges from a place over further positions to another.
    Leg& leg(const char* id, const char* from, const char* to, std::vector<Position> over = {}) {
        Leg l;
        l.id = id;
        l.from = from;
        l.to = to;
        l.line = {dossier.place(from)->position};
        l.line.insert(l.line.end(), over.begin(), over.end());
        l.line.push_back(dossier.place(to)->position);
        dossier.legs.push_back(l);
        return dossier.legs.back();
    }

    ZoneState& zone(const char* id, const char* actor, ZoneType type, Area outline, Interval when = {}) {
        ZoneState z;
        z.id = id;
        z.zone = id;
        z.actor = actor;
        z.type = type;
        z.outline = std::move(outline);
        z.when = when;
        dossier.zones.push_back(z);
        return dossier.zones.back();
    }

    Route& route(const char* id, std::vector<std::vector<std::string>> ways) {
        Route r;
        r.id = id;
        r.ways = std::move(ways);
        dossier.routes.push_back(r);
        return dossier.routes.back();
    }

    Override& word(const char* leg, Status status, Interval when, const char* recorded = nullptr) {
        Override o;
        o.leg = leg;
        o.status = status;
        o.when = when;
        if (recorded) o.recorded = *parseTime(recorded);
        dossier.overrides.push_back(o);
        return dossier.overrides.back();
    }

    void entry(const char* place, std::vector<Goods> goods = {}) {
        dossier.entries.push_back({place, std::move(goods), {}});
    }

    /// A vehicle that is at home on every leg of some modes, all the year.
    Vehicle& vehicle(const char* id, std::vector<Goods> carries, std::vector<LegMode> modes,
                     Capacity weight = Capacity::Light) {
        Vehicle v;
        v.id = id;
        v.weight = weight;
        v.carries = std::move(carries);
        const SpeedRange speed{.least = {20}, .most = {40}};
        for (const LegMode mode : modes)
            v.paces.push_back({.mode = mode, .surface = {}, .dry = speed, .rains = speed, .litresPer100Km = 30});
        dossier.vehicles.push_back(v);
        return dossier.vehicles.back();
    }

    void allies(const char* first, const char* second, Interval when = {}) {
        dossier.relations.push_back({first, second, RelationKind::Allied, when, {}, {}});
    }

    [[nodiscard]] Workspace workspace(const char* at = "2023-09-03") const {
        Workspace w = openingWorkspace(std::make_shared<const Dossier>(dossier));
        w.at = on(at);
        return w;
    }

    [[nodiscard]] Access access(const char* at = "2023-09-03") const { return accessOf(workspace(at)); }

    [[nodiscard]] static Access accessOf(const Workspace& w) { return computeAccess(w, computeAccessHistory(w)); }
};

inline const LegStatus& legOf(const Access& access, std::string_view id) {
    return *std::ranges::find(access.legs, id, &LegStatus::leg);
}
inline const RouteStatus& routeOf(const Access& access, std::string_view id) {
    return *std::ranges::find(access.routes, id, &RouteStatus::route);
}
inline const PlaceAccess& placeOf(const Access& access, std::string_view id) {
    return *std::ranges::find(access.places, id, &PlaceAccess::place);
}
inline const CargoAccess& cargoOf(const PlaceAccess& place, const Cargo& cargo) {
    return *std::ranges::find(place.cargoes, cargo, &CargoAccess::cargo);
}
inline const EntryAccess& entryOf(const PlaceAccess& place, std::string_view id) {
    return *std::ranges::find(place.entries, id, &EntryAccess::entry);
}

} // namespace azalai::test

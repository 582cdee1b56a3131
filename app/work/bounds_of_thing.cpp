#include <app/work/bounds_of_thing.h>

#include <azalai/geometry/bounds_of.h>

#include <algorithm>

namespace azalai {
namespace {

std::optional<Bounds> ifAny(const Bounds& bounds) { return bounds.isEmpty() ? std::nullopt : std::optional(bounds); }

Bounds at(Position position) {
    Bounds bounds;
    bounds.add(position);
    return bounds;
}

} // namespace

Bounds boundsOf(const Dossier& dossier, const Route& route) {
    Bounds bounds;
    for (const auto& way : route.ways) {
        for (const std::string& id : way) {
            if (const Leg* leg = dossier.leg(id)) bounds.add(leg->line);
        }
    }
    return bounds;
}

Bounds boundsOf(const Dossier& dossier, const Convoy& convoy) {
    Bounds bounds;
    for (const std::string& id : convoy.legs)
        if (const Leg* leg = dossier.leg(id)) bounds.add(leg->line);
    return bounds;
}

std::optional<Bounds> boundsOf(const Dossier& dossier, const QString& kind, const QString& id) {
    const std::string key = id.toStdString();
    if (kind == u"place") {
        const Place* place = dossier.place(key);
        return place ? std::optional(at(place->position)) : std::nullopt;
    }
    if (kind == u"event") {
        const Event* event = dossier.event(key);
        return event && event->position ? std::optional(at(*event->position)) : std::nullopt;
    }
    if (kind == u"camp") {
        const Camp* camp = dossier.camp(key);
        return camp ? std::optional(at(camp->position)) : std::nullopt;
    }
    if (kind == u"leg") {
        const Leg* leg = dossier.leg(key);
        return leg ? ifAny(boundsOf(leg->line)) : std::nullopt;
    }
    if (kind == u"route") {
        const Route* route = dossier.route(key);
        return route ? ifAny(boundsOf(dossier, *route)) : std::nullopt;
    }
    if (kind == u"convoy") {
        const auto convoy = std::ranges::find(dossier.convoys, key, &Convoy::id);
        return convoy == dossier.convoys.end() ? std::nullopt : ifAny(boundsOf(dossier, *convoy));
    }
    if (kind == u"zone") {
        const ZoneState* zone = dossier.zoneState(key);
        return zone ? ifAny(boundsOf(zone->outline)) : std::nullopt;
    }
    if (kind == u"region") {
        const Region* region = dossier.region(key);
        return region ? ifAny(boundsOf(region->outline)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace azalai

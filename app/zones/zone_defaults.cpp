// What a form about a new zone begins with.
#include <app/zones/zone_form.h>

#include <azalai/geo/geodesic.h>
#include <azalai/geometry/contains.h>

#include <algorithm>
#include <limits>

namespace azalai {

ZoneDefaults zoneDefaults(const Dossier& dossier, const QString& kind, const std::string& id,
                          const std::optional<ZoneDefaults>& last) {
    if (const ZoneState* zone = kind == u"zone" ? dossier.zoneState(id) : nullptr)
        return {.actor = zone->actor,
                .type = zone->type,
                .source = zone->sources.empty() ? std::string() : zone->sources.front(),
                .grade = zone->grade};
    ZoneDefaults defaults = last.value_or(ZoneDefaults{});
    if (kind == u"actor" && dossier.actor(id)) defaults.actor = id;
    if (!dossier.actor(defaults.actor)) {
        const auto denies = std::ranges::find(dossier.actors, TrafficStance::Denies, &Actor::traffic);
        defaults.actor = denies == dossier.actors.end() ? std::string() : denies->id;
    }
    return defaults;
}

LocalText proposedZoneName(const Dossier& dossier, const Area& outline, const std::string& actor) {
    Bounds bounds;
    bounds.add(outline);
    const Place* best = nullptr;
    const Place* nearest = nullptr;
    Metres distance{std::numeric_limits<double>::infinity()};
    for (const Place& place : dossier.places) {
        if (!isSettlement(place)) continue;
        if (bounds.contains(place.position) && contains(outline, place.position) && (!best || place.rank < best->rank))
            best = &place;
        if (best || bounds.isEmpty()) continue;
        const Metres away = geodesicDistance(bounds.centre(), place.position);
        if (away >= distance) continue;
        distance = away;
        nearest = &place;
    }
    if (!best) best = nearest;
    const Actor* who = dossier.actor(actor);
    const auto in = [&](Language language) {
        const std::string place = best ? best->name.in(language) : std::string();
        const std::string name = who ? who->shortName.in(language) : std::string();
        const std::string comma = place.empty() || name.empty() ? "" : language == Language::Arabic ? "، " : ", ";
        return place + comma + name;
    };
    return {.en = in(Language::English), .fr = in(Language::French), .ar = in(Language::Arabic)};
}

} // namespace azalai

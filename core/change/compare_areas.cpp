#include <azalai/change/compare_areas.h>
#include <azalai/change/source_list.h>
#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/contains.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace azalai {

namespace {

constexpr SquareMetres noChange{1e6};

SquareMetres magnitude(SquareMetres before, SquareMetres after) { return {std::abs((after - before).value)}; }

SquareMetres areaOf(const Overlaps& overlaps, const std::string& actor) {
    const auto found = overlaps.actorAreas.find(actor);
    return found == overlaps.actorAreas.end() ? SquareMetres{} : found->second;
}

bool isHidden(const Derived& before, const Derived& after, const std::string& actor) {
    return before.workspace.hiddenActors.contains(actor) || after.workspace.hiddenActors.contains(actor);
}

/// Places that can be told of: bends and junctions without a name cannot, and a country has a million of them.
std::vector<const Place*> namedPlaces(const Dossier& dossier) {
    std::vector<const Place*> places;
    for (const Place& place : dossier.places)
        if (!isNetworkPoint(place) || place.name != LocalText{}) places.push_back(&place);
    return places;
}

/// Those on an actor's ground, by id.
std::set<std::string> placesHeld(const Workspace& workspace, const std::vector<const Place*>& places,
                                 const std::string& actor) {
    std::set<std::string> held;
    for (const ZoneState* state : activeZones(workspace)) {
        if (state->actor != actor) continue;
        const Bounds bounds = boundsOf(state->outline);
        for (const Place* place : places)
            if (bounds.contains(place->position) && contains(state->outline, place->position)) held.insert(place->id);
    }
    return held;
}

/// Those of `places` that are not among `others`, most important first: rank, then population, then id.
std::vector<std::string> onlyIn(const std::set<std::string>& places, const std::set<std::string>& others,
                                const Dossier& dossier) {
    std::vector<std::string> only;
    std::ranges::set_difference(places, others, std::back_inserter(only));
    std::ranges::stable_sort(only, {}, [&](const std::string& id) {
        const Place* place = dossier.place(id);
        return std::tuple(place->rank, -place->population.value_or(0));
    });
    return only;
}

/// Sources of an actor's states that are in force on one side only, later ones first told.
std::vector<std::string> sourcesOfChange(const Derived& before, const Derived& after, const std::string& actor) {
    const auto statesOf = [&](const Derived& side) {
        std::vector<const ZoneState*> states = activeZones(side.workspace);
        std::erase_if(states, [&](const ZoneState* state) { return state->actor != actor; });
        return states;
    };
    const auto old = statesOf(before);
    const auto now = statesOf(after);
    const auto isIn = [](const std::vector<const ZoneState*>& states, const ZoneState& wanted) {
        return std::ranges::any_of(states,
                                   [&](const ZoneState* state) { return state == &wanted || *state == wanted; });
    };
    std::vector<std::string> sources;
    for (const ZoneState* state : now)
        if (!isIn(old, *state)) addSources(sources, state->sources);
    for (const ZoneState* state : old)
        if (!isIn(now, *state)) addSources(sources, state->sources);
    return sources;
}

using ActorNames = std::pair<std::string_view, std::string_view>;

/// Sources of the states that share ground on a side, by their two actors, the earlier in the alphabet first.
std::map<ActorNames, std::vector<std::string>> sourcesOfPairs(const Derived& side) {
    std::map<ActorNames, std::vector<std::string>> sources;
    for (const ZonePair& zones : side.overlaps.zonePairs) {
        const ZoneState* one = side.workspace.dossier->zoneState(zones.first);
        const ZoneState* other = side.workspace.dossier->zoneState(zones.second);
        if (!one || !other) continue;
        std::vector<std::string>& list = sources[std::minmax<std::string_view>(one->actor, other->actor)];
        addSources(list, one->sources);
        addSources(list, other->sources);
    }
    return sources;
}

} // namespace

std::vector<AreaChange> compareAreas(const Derived& before, const Derived& after) {
    const Dossier& dossier = *after.workspace.dossier;
    const std::vector<const Place*> placesBefore = namedPlaces(*before.workspace.dossier);
    const std::vector<const Place*> placesAfter = namedPlaces(dossier);
    std::vector<AreaChange> changes;
    for (const Actor& actor : dossier.actors) {
        if (isHidden(before, after, actor.id)) continue;
        AreaChange change;
        change.actor = actor.id;
        change.before = areaOf(before.overlaps, actor.id);
        change.after = areaOf(after.overlaps, actor.id);
        if (magnitude(change.before, change.after) < noChange) continue;
        const std::set<std::string> held = placesHeld(before.workspace, placesBefore, actor.id);
        const std::set<std::string> holds = placesHeld(after.workspace, placesAfter, actor.id);
        change.towards = onlyIn(holds, held, dossier);
        change.left = onlyIn(held, holds, *before.workspace.dossier);
        change.sources = sourcesOfChange(before, after, actor.id);
        changes.push_back(std::move(change));
    }
    std::ranges::sort(changes, [](const AreaChange& a, const AreaChange& b) {
        return std::tuple(-magnitude(a.before, a.after).value, std::string_view(a.actor)) <
               std::tuple(-magnitude(b.before, b.after).value, std::string_view(b.actor));
    });
    return changes;
}

std::vector<PairChange> comparePairs(const Derived& before, const Derived& after) {
    std::map<std::pair<std::string, std::string>, std::pair<SquareMetres, SquareMetres>> areas;
    for (const ActorPair& pair : before.overlaps.actorPairs)
        areas[{pair.first, pair.second}].first = pair.area;
    for (const ActorPair& pair : after.overlaps.actorPairs)
        areas[{pair.first, pair.second}].second = pair.area;

    const auto sourcesBefore = sourcesOfPairs(before);
    const auto sourcesAfter = sourcesOfPairs(after);
    std::vector<PairChange> changes;
    for (const auto& [actors, area] : areas) {
        if (isHidden(before, after, actors.first) || isHidden(before, after, actors.second)) continue;
        if (magnitude(area.first, area.second) < noChange) continue;
        const auto& side = area.second.value > 0 ? sourcesAfter : sourcesBefore;
        const auto sources = side.find(std::minmax<std::string_view>(actors.first, actors.second));
        changes.push_back({actors.first, actors.second, area.first, area.second,
                           sources == side.end() ? std::vector<std::string>{} : sources->second});
    }
    std::ranges::stable_sort(changes, [](const PairChange& a, const PairChange& b) {
        return magnitude(a.before, a.after) > magnitude(b.before, b.after);
    });
    return changes;
}

} // namespace azalai

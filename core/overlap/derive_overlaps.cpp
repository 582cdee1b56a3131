#include <azalai/overlap/derive_overlaps.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace azalai {

namespace {

using Actors = std::vector<std::size_t>; ///< places in Alliances::actors(), ascending

Actors actorsOf(const std::vector<std::uint32_t>& zones, const Alliances& alliances) {
    Actors actors;
    for (const std::uint32_t zone : zones)
        actors.push_back(alliances.actorOf(zone));
    std::ranges::sort(actors);
    const auto repeats = std::ranges::unique(actors);
    actors.erase(repeats.begin(), repeats.end());
    return actors;
}

std::vector<std::string> namesOf(const Actors& actors, const Alliances& alliances) {
    std::vector<std::string> names;
    for (const std::size_t actor : actors)
        names.push_back(alliances.actors()[actor]);
    return names;
}

bool isContested(const Actors& actors, const Alliances& alliances) {
    for (std::size_t i = 0; i < actors.size(); ++i)
        for (std::size_t j = i + 1; j < actors.size(); ++j)
            if (!alliances.areActorsAllied(actors[i], actors[j])) return true;
    return false;
}

std::vector<Face> facesOf(const std::vector<const ZoneState*>& states, const Alliances& alliances,
                          const ArrangedZones& arranged) {
    std::vector<Face> faces;
    for (std::size_t i = 0; i < arranged.faces.size(); ++i) {
        const ArrangedZones::Face& face = arranged.faces[i];
        const bool isNewSet = i == 0 || arranged.faces[i - 1].set != face.set;
        faces.push_back(isNewSet ? nameSet(arranged.sets[face.set].zones, states, alliances) : faces.back());
        faces.back().area = toSquareMetres(face.area);
        faces.back().shape = face.shape;
    }
    return faces;
}

void addActors(Overlaps& overlaps, const Alliances& alliances, const std::vector<ZoneSet>& sets) {
    std::map<Actors, AreaUnits> bySet;
    for (const ZoneSet& set : sets)
        bySet[actorsOf(set.zones, alliances)] += set.area;
    std::map<std::size_t, AreaUnits> held;
    std::map<std::pair<std::size_t, std::size_t>, AreaUnits> shared;
    for (const auto& [actors, area] : bySet) {
        for (std::size_t i = 0; i < actors.size(); ++i) {
            held[actors[i]] += area;
            for (std::size_t j = i + 1; j < actors.size(); ++j)
                if (!alliances.areActorsAllied(actors[i], actors[j])) shared[{actors[i], actors[j]}] += area;
        }
        if (isContested(actors, alliances))
            overlaps.actorSets.push_back({namesOf(actors, alliances), toSquareMetres(area)});
    }
    for (const auto& [actor, area] : held)
        overlaps.actorAreas[alliances.actors()[actor]] = toSquareMetres(area);
    for (const auto& [pair, area] : shared)
        overlaps.actorPairs.push_back(
            {alliances.actors()[pair.first], alliances.actors()[pair.second], toSquareMetres(area)});
    // Equal areas keep the order of the names, which the maps gave them.
    const auto byArea = [](const auto& a, const auto& b) { return a.area > b.area; };
    std::ranges::stable_sort(overlaps.actorPairs, byArea);
    std::ranges::stable_sort(overlaps.actorSets, byArea);
}

} // namespace

Face nameSet(const std::vector<std::uint32_t>& zones, const std::vector<const ZoneState*>& states,
             const Alliances& alliances) {
    Face face;
    const Actors actors = actorsOf(zones, alliances);
    std::set<std::string> sources;
    face.lowest = states[zones.front()]->grade;
    for (const std::uint32_t zone : zones) {
        const ZoneState& state = *states[zone];
        face.states.push_back(state.id);
        sources.insert(state.sources.begin(), state.sources.end());
        face.lowest = weaker(face.lowest, state.grade);
    }
    face.actors = namesOf(actors, alliances);
    face.sources.assign(sources.begin(), sources.end());
    face.contested = isContested(actors, alliances);
    return face;
}

Overlaps deriveOverlaps(const std::vector<const ZoneState*>& states, const Alliances& alliances,
                        const ArrangedZones& arranged) {
    Overlaps overlaps;
    overlaps.checks = arranged.checks;
    overlaps.faces = facesOf(states, alliances, arranged);
    for (const ArrangedZones::Pair& pair : arranged.pairs)
        if (!alliances.areAllied(pair.first, pair.second))
            overlaps.zonePairs.push_back({states[pair.first]->id, states[pair.second]->id, toSquareMetres(pair.area)});
    addActors(overlaps, alliances, arranged.sets);
    return overlaps;
}

} // namespace azalai

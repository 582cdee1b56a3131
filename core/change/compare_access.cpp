#include <azalai/change/compare_access.h>
#include <azalai/change/source_list.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace azalai {

namespace {

/// For the sense of a change only: cut is worst, then at risk, then unknown, then open.
int rankOf(Status status) {
    return status == Status::Cut ? 3 : status == Status::AtRisk ? 2 : status == Status::Unknown ? 1 : 0;
}

template <class T> std::map<std::string_view, const T*> byId(const std::vector<T>& list, std::string T::* id) {
    std::map<std::string_view, const T*> map;
    for (const T& item : list)
        map.emplace(item.*id, &item);
    return map;
}

const std::vector<std::string>* legsOf(const Derived& side, const RouteStatus& status) {
    const Route* route = side.workspace.dossier->route(status.route);
    return route && status.bestWay < route->ways.size() ? &route->ways[status.bestWay] : nullptr;
}

/// Sources of those legs of the best way that count.
template <class Predicate>
void addLegs(std::vector<std::string>& list, const Derived& side, const RouteStatus& route, Predicate counts) {
    const auto legs = byId(side.access.legs, &LegStatus::leg);
    const std::vector<std::string>* way = legsOf(side, route);
    if (!way) return;
    for (const std::string& id : *way)
        if (const auto leg = legs.find(id); leg != legs.end() && counts(*leg->second))
            addSourcesOfLeg(list, *side.workspace.dossier, *leg->second);
}

/// Who says what makes the route worse on one of the two sides, and, when it is better now, that an analyst opened it.
std::vector<std::string> sourcesOfChange(const Derived& before, const RouteStatus& was, const Derived& after,
                                         const RouteStatus& now) {
    std::vector<std::string> list;
    const bool worsened = rankOf(now.status) > rankOf(was.status);
    const RouteStatus& worse = worsened ? now : was;
    addLegs(list, worsened ? after : before, worse, [&](const LegStatus& leg) { return leg.status == worse.status; });
    if (!worsened) addLegs(list, after, now, [](const LegStatus& leg) { return leg.byOverride.has_value(); });
    return list;
}

/// Sources of what stops supply from every entry, on one side of the comparison.
void addStoppers(std::vector<std::string>& list, const Derived& side, const PlaceAccess& place) {
    const auto legs = byId(side.access.legs, &LegStatus::leg);
    for (const EntryAccess& entry : place.entries) {
        if (!entry.stoppedAt) continue;
        const ZoneState* state = side.workspace.dossier->zoneState(entry.stoppedAt->decidingState);
        if (state)
            addSources(list, state->sources);
        else if (const auto leg = legs.find(entry.stoppedAt->leg); leg != legs.end())
            addSourcesOfLeg(list, *side.workspace.dossier, *leg->second);
    }
}

} // namespace

std::vector<LegChange> compareLegs(const Derived& before, const Derived& after) {
    const auto known = byId(before.access.legs, &LegStatus::leg);
    std::vector<LegChange> changes;
    for (const LegStatus& now : after.access.legs) {
        const auto found = known.find(now.leg);
        if (found == known.end() || found->second->status == now.status) continue;
        const LegStatus& was = *found->second;
        LegChange change{now.leg, was.status, now.status, {}};
        const bool worsened = rankOf(now.status) > rankOf(was.status);
        addSourcesOfLeg(change.sources, *(worsened ? after : before).workspace.dossier, worsened ? now : was);
        changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<RouteChange> compareRoutes(const Derived& before, const Derived& after) {
    const auto known = byId(before.access.routes, &RouteStatus::route);
    std::vector<RouteChange> changes;
    for (const RouteStatus& now : after.access.routes) {
        const auto found = known.find(now.route);
        if (found == known.end() || found->second->status == now.status) continue;
        const RouteStatus& was = *found->second;
        RouteChange change;
        change.route = now.route;
        change.before = was.status;
        change.after = now.status;
        if (now.status == Status::Cut && now.firstCut) change.cutNear = now.firstCut->nearPlace;
        change.sources = sourcesOfChange(before, was, after, now);
        changes.push_back(std::move(change));
    }
    std::ranges::stable_sort(changes, [](const RouteChange& a, const RouteChange& b) {
        const auto step = [](const RouteChange& c) { return rankOf(c.after) - rankOf(c.before); };
        return std::tuple(step(a) < 0, -std::abs(step(a))) < std::tuple(step(b) < 0, -std::abs(step(b)));
    });
    return changes;
}

std::vector<PlaceChange> comparePlaces(const Derived& before, const Derived& after) {
    const auto known = byId(before.access.places, &PlaceAccess::place);
    std::vector<PlaceChange> changes;
    for (const PlaceAccess& now : after.access.places) {
        const auto found = known.find(now.place);
        const Place* town = after.workspace.dossier->place(now.place);
        if (!town || !isSettlement(*town)) continue; // a border post that is cut off isolates nobody
        if (found == known.end() || found->second->cutOff == now.cutOff) continue;
        PlaceChange change{now.place, found->second->cutOff, now.cutOff, {}};
        if (now.cutOff)
            addStoppers(change.sources, after, now);
        else
            addStoppers(change.sources, before, *found->second);
        changes.push_back(std::move(change));
    }
    const Dossier& dossier = *after.workspace.dossier;
    std::ranges::sort(changes, {}, [&](const PlaceChange& change) {
        const Place* place = dossier.place(change.place);
        return std::tuple(place ? place->rank : 9, place ? -place->population.value_or(0) : 0,
                          std::string_view(change.place));
    });
    return changes;
}

} // namespace azalai

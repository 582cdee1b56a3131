#include <azalai/access/supply_network.h>
#include <azalai/change/compare_access.h>
#include <azalai/change/settlement_pairs.h>
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
    const std::vector<std::string>* way = legsOf(side, route);
    if (!way) return;
    for (const std::string& id : *way)
        if (const LegStatus* leg = side.access.leg(id); leg && counts(*leg))
            addSourcesOfLeg(list, *side.workspace.dossier, *leg);
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
void addStoppers(std::vector<std::string>& list, const Derived& side, std::size_t place) {
    for (const CutPoint& stop : side.access.stopsOf(place)) {
        if (const ZoneState* state = side.workspace.dossier->zoneState(stop.decidingState))
            addSources(list, state->sources);
        else if (const LegStatus* leg = side.access.leg(stop.leg))
            addSourcesOfLeg(list, *side.workspace.dossier, *leg);
    }
}

/// The index on the earlier side of a leg of the later one.
std::optional<std::size_t> sameLeg(const Access& before, const Access& after, std::size_t leg) {
    if (before.network && after.network && before.network->roads == after.network->roads) return leg;
    return before.legIndex(after.answers ? after.network->legIds.at(leg) : after.legs[leg].leg);
}

} // namespace

std::vector<LegChange> compareLegs(const Derived& before, const Derived& after) {
    const std::vector<Status> were = before.access.legStatuses();
    const std::vector<Status> are = after.access.legStatuses();
    std::vector<LegChange> changes;
    for (std::size_t i = 0; i < are.size(); ++i) {
        const std::optional<std::size_t> known = sameLeg(before.access, after.access, i);
        if (!known || were[*known] == are[i]) continue;
        const bool worsened = rankOf(are[i]) > rankOf(were[*known]);
        const LegStatus worse = worsened ? after.access.legs.once(i) : before.access.legs.once(*known);
        LegChange change{worse.leg, were[*known], are[i], {}};
        addSourcesOfLeg(change.sources, *(worsened ? after : before).workspace.dossier, worse);
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
    std::vector<PlaceChange> changes;
    for (const SettlementPair& pair : settlementPairs(before, after)) { // a border post that is cut off isolates nobody
        const bool was = before.access.placeStatus(pair.was) == Status::Cut;
        const bool is = after.access.placeStatus(pair.is) == Status::Cut;
        if (was == is) continue;
        PlaceChange change{pair.place->id, was, is, {}};
        if (is)
            addStoppers(change.sources, after, pair.is);
        else
            addStoppers(change.sources, before, pair.was);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace azalai

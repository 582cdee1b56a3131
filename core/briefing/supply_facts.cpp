#include <azalai/briefing/supply_facts.h>

#include <algorithm>
#include <map>

namespace azalai {

namespace {

void addKeys(std::vector<std::string>& list, const std::vector<std::string>& keys) {
    for (const std::string& key : keys)
        if (!std::ranges::contains(list, key)) list.push_back(key);
}

/// The first place is what the fact is about, the further ones are named beside it.
void addPlace(Fact& fact, const std::string& place) {
    if (fact.subject.empty())
        fact.subject = place;
    else if (fact.subject != place && !std::ranges::contains(fact.places, place))
        fact.places.push_back(place);
}

/// Only of what does not come: what comes may have been open or at risk since other days than that.
std::optional<Instant> sinceOf(const PlaceAccess* place, const CargoChange& change) {
    if (!place || change.after != Status::Cut) return std::nullopt;
    const auto found = std::ranges::find(place->cargoes, change.cargo, &CargoAccess::cargo);
    return found == place->cargoes.end() ? std::nullopt : found->since;
}

std::vector<Fact> cargoFacts(const Changes& changes, const Derived& now) {
    std::map<std::pair<bool, Goods>, Fact> facts;
    for (const CargoChange& change : changes.cargoes) {
        if (!change.cargo.vehicle.empty() || !change.cargo.goods || change.cargo.goods == Goods::People) continue;
        const bool comes = change.before == Status::Cut;
        Fact& fact = facts[{comes, *change.cargo.goods}];
        fact.kind = comes ? FactKind::CargoComes : FactKind::CargoCutOff;
        fact.goods = change.cargo.goods;
        if (fact.subject.empty()) fact.when = sinceOf(now.access.place(change.place), change);
        addPlace(fact, change.place);
        addKeys(fact.sources, change.sources);
    }
    std::vector<Fact> list;
    for (auto& [key, fact] : facts)
        list.push_back(std::move(fact));
    return list;
}

Fact openWayFact(const Changes& changes, const Derived& now, bool lost) {
    Fact fact;
    fact.kind = lost ? FactKind::NoOpenWay : FactKind::OpenWayAgain;
    for (const OpenWayChange& change : changes.openWays) {
        if (change.noOpenAfter != lost) continue;
        const PlaceAccess* place = now.access.place(change.place);
        if (place && fact.subject.empty()) fact.when = place->sinceNoOpen;
        addPlace(fact, change.place);
        addKeys(fact.sources, change.sources);
    }
    return fact;
}

/// By the people who hang on the roads: the most important place of the first road is what the fact is about.
Fact lastRoadFact(const Changes& changes) {
    Fact fact;
    fact.kind = FactKind::DownToLastRoad;
    for (const LastRoadChange& change : changes.lastRoads) {
        if (!change.isLast || change.firstFor.empty()) continue;
        if (fact.subject.empty()) fact.other = change.leg;
        for (const std::string& place : change.firstFor)
            addPlace(fact, place);
        addKeys(fact.sources, change.sources);
    }
    return fact;
}

} // namespace

std::vector<Fact> supplyFacts(const Changes& changes, const Derived& now) {
    std::vector<Fact> facts = cargoFacts(changes, now);
    for (const Fact& fact : {openWayFact(changes, now, true), openWayFact(changes, now, false), lastRoadFact(changes)})
        if (!fact.subject.empty()) facts.push_back(fact);
    return facts;
}

} // namespace azalai

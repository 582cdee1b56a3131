#include <azalai/briefing/select_facts.h>
#include <azalai/briefing/supply_facts.h>
#include <azalai/briefing/weigh_fact.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace azalai {

namespace {

void addKeys(std::vector<std::string>& list, const std::vector<std::string>& keys) {
    for (const std::string& key : keys)
        if (std::ranges::find(list, key) == list.end()) list.push_back(key);
}

void addPlaces(std::vector<Fact>& facts, const Changes& changes, const Derived& now, bool cutOff) {
    Fact fact;
    fact.kind = cutOff ? FactKind::PlaceCutOff : FactKind::PlaceReachable;
    for (const PlaceChange& change : changes.places) {
        if (change.cutOffAfter != cutOff) continue;
        addKeys(fact.sources, change.sources);
        if (!fact.subject.empty()) {
            fact.places.push_back(change.place);
            continue;
        }
        fact.subject = change.place;
        if (const PlaceAccess* place = now.access.place(change.place)) fact.when = place->since;
    }
    if (!fact.subject.empty()) facts.push_back(std::move(fact));
}

void addRoutes(std::vector<Fact>& facts, const Changes& changes, const Derived& now) {
    for (const RouteChange& change : changes.routes) {
        Fact fact;
        fact.kind = FactKind::RouteStatusChanged;
        fact.subject = change.route;
        if (!change.cutNear.empty()) fact.places = {change.cutNear};
        fact.statusBefore = change.before;
        fact.statusAfter = change.after;
        const auto route = std::ranges::find(now.access.routes, change.route, &RouteStatus::route);
        if (route != now.access.routes.end()) fact.when = route->since;
        fact.sources = change.sources;
        facts.push_back(std::move(fact));
    }
}

void addGround(std::vector<Fact>& facts, const Changes& changes) {
    for (const AreaChange& change : changes.areas) {
        Fact fact;
        fact.kind = change.after > change.before ? FactKind::AreaGrew : FactKind::AreaShrank;
        fact.subject = change.actor;
        fact.places = fact.kind == FactKind::AreaGrew ? change.towards : change.left;
        fact.before = change.before;
        fact.after = change.after;
        fact.sources = change.sources;
        facts.push_back(std::move(fact));
    }
}

void addContested(std::vector<Fact>& facts, const Changes& changes) {
    for (const PairChange& change : changes.pairs) {
        if (change.before.value > 0 && change.after.value > 0) continue;
        Fact fact;
        fact.kind = change.before.value > 0 ? FactKind::ContestedGone : FactKind::NewContested;
        fact.subject = change.first;
        fact.other = change.second;
        fact.before = change.before;
        fact.after = change.after;
        fact.sources = change.sources;
        facts.push_back(std::move(fact));
    }
}

void addCampsAndEvents(std::vector<Fact>& facts, const Changes& changes, const Dossier& dossier) {
    std::vector<std::string> toldPlaces;
    for (const std::string& id : changes.campsClosed) {
        const Camp* camp = dossier.camp(id);
        if (!camp) continue;
        Fact fact;
        fact.kind = FactKind::CampClosed;
        fact.subject = id;
        if (!camp->place.empty()) fact.places = {camp->place};
        if (camp->closes) fact.when = camp->closes->begin;
        fact.sources = camp->sources;
        toldPlaces.push_back(camp->place);
        facts.push_back(std::move(fact));
    }
    for (const std::string& id : changes.events) {
        const Event* event = dossier.event(id);
        if (!event) continue;
        const auto isTold = [&](const std::string& place) { return std::ranges::contains(toldPlaces, place); };
        if (event->kind == EventKind::CampClosure && std::ranges::any_of(event->places, isTold)) continue;
        Fact fact;
        fact.subject = id;
        fact.places = event->places;
        fact.when = event->begin();
        fact.sources = event->sources;
        facts.push_back(std::move(fact));
    }
}

auto order(const Fact& fact) {
    return std::tuple(-fact.weight, fact.kind, std::string_view(fact.subject), std::string_view(fact.other));
}

} // namespace

std::vector<Fact> selectFacts(const Changes& changes, const Derived& now, std::size_t most) {
    const Dossier& dossier = *now.workspace.dossier;
    std::vector<Fact> facts = supplyFacts(changes, now);
    addPlaces(facts, changes, now, true);
    addPlaces(facts, changes, now, false);
    addRoutes(facts, changes, now);
    addGround(facts, changes);
    addContested(facts, changes);
    addCampsAndEvents(facts, changes, dossier);

    for (Fact& fact : facts)
        fact.weight = weighFact(fact, dossier);
    std::ranges::sort(facts, {}, order);
    std::map<FactKind, double> share;
    for (Fact& fact : facts) {
        double& ofKind = share.try_emplace(fact.kind, 1.0).first->second;
        fact.weight *= ofKind;
        ofKind *= 0.8;
    }
    std::ranges::sort(facts, {}, order);
    if (facts.size() > most) facts.resize(most);
    return facts;
}

} // namespace azalai

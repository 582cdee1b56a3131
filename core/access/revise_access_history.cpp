#include <azalai/access/access.h>
#include <azalai/access/place_revision.h>
#include <azalai/access/place_sweep.h>
#include <azalai/access/status_changes.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

namespace azalai {

namespace {

using WordsByLeg = std::map<std::string_view, std::vector<const Override*>>;

WordsByLeg wordsByLeg(const Dossier& dossier) {
    WordsByLeg words;
    for (const Override& word : dossier.overrides)
        words[word.leg].push_back(&word);
    return words;
}

/// Legs whose overrides are not those that they were.
std::vector<std::size_t> legsWithOtherWords(const Dossier& before, const Dossier& now, const DossierIds& legs) {
    if (before.overrides == now.overrides) return {};
    const WordsByLeg were = wordsByLeg(before);
    const WordsByLeg are = wordsByLeg(now);
    const auto isSame = [](const auto& a, const auto& b) {
        return std::ranges::equal(a, b, [](const Override* x, const Override* y) { return *x == *y; });
    };
    std::vector<std::size_t> differing;
    for (const auto* words : {&were, &are})
        for (const auto& [leg, list] : *words) {
            const auto old = were.find(leg);
            const auto own = are.find(leg);
            if (old != were.end() && own != are.end() && isSame(old->second, own->second)) continue;
            if (const auto index = legs.find(leg)) differing.push_back(*index);
        }
    return differing;
}

/// A state may come or go at another time because another one of its zone changed: as known on a day, what ends goes on
/// while nobody has written its successor down.
std::set<std::string> withOtherPresences(std::set<std::string> changed, const Workspace& before, const Workspace& now) {
    if (!now.knownAt) return changed;
    std::map<std::string_view, std::optional<Interval>> were;
    const auto old = presencesOf(before);
    for (std::size_t i = 0; i < old.size(); ++i)
        were.emplace(before.dossier->zones[i].id, old[i]);
    const auto own = presencesOf(now);
    for (std::size_t i = 0; i < own.size(); ++i) {
        const std::string& id = now.dossier->zones[i].id;
        const auto was = were.find(id);
        if (was == were.end() || was->second != own[i]) changed.insert(id);
    }
    return changed;
}

/// Of the changes, given leg by leg, those of legs whose statuses over time differ from a table's.
std::vector<StatusChange> differing(const std::vector<StatusChange>& changes, const SpellTable& table) {
    std::vector<StatusChange> kept;
    for (auto next = changes.begin(); next != changes.end();) {
        const auto end = std::find_if(next, changes.end(), [&](const StatusChange& c) { return c.item != next->item; });
        std::vector<StatusChange> own(next, end);
        const auto repeats = std::ranges::unique(own, {}, &StatusChange::status);
        own.erase(repeats.begin(), repeats.end());
        const bool isSame =
            std::ranges::equal(own, table.changesOf(next->item), [](const StatusChange& a, const StatusFrom& b) {
                return a.from == b.from && a.status == b.status;
            });
        if (!isSame) kept.insert(kept.end(), own.begin(), own.end());
        next = end;
    }
    return kept;
}

bool usesAny(const std::vector<std::optional<Way>>& ways, const std::vector<std::size_t>& legs) {
    return std::ranges::any_of(ways, [&](const std::optional<Way>& way) {
        return way && std::ranges::any_of(
                          *way, [&](const WayLeg& part) { return std::ranges::binary_search(legs, part.leg); });
    });
}

std::vector<EdgeIndex> itemsOf(const std::vector<StatusChange>& changes) {
    std::vector<EdgeIndex> items;
    for (const StatusChange& change : changes)
        if (items.empty() || items.back() != change.item) items.push_back(change.item);
    return items;
}

/// The tables of places that follow from the legs'.
void revisePlaces(AccessHistory& now, const AccessHistory& before, std::vector<EdgeIndex> changedLegs) {
    const SupplyNetwork& network = *now.network;
    PlaceRevision revision(network, before.legs, now.legs, std::move(changedLegs));
    std::optional<PlaceSweep> sweep;
    const auto changesFor = [&](const CargoRoads& roads, const SpellTable& places) {
        if (auto found = revision.of(roads, places)) return std::move(*found);
        if (!sweep) sweep.emplace(network, now.legs);
        return sweep->of(roads);
    };
    now.places = before.places.revised(network.placeIds, changesFor(network.roads->anyCargo, before.places));
    for (const CargoRoads& roads : network.roads->cargoes) {
        const SpellTable& places = before.cargoPlaces.at(roads.cargo);
        now.cargoPlaces[roads.cargo] = places.revised(network.placeIds, changesFor(roads, places));
    }
}

} // namespace

AccessHistory reviseAccessHistory(const AccessHistory& history, const Workspace& workspace,
                                  const std::set<std::string>& changedStates) {
    AZALAI_EXPECT(workspace.dossier != nullptr && history.network != nullptr);
    Workspace before = workspace;
    before.dossier = history.network->dossier;
    RevisedNetwork revised =
        reviseSupplyNetwork(*history.network, workspace.dossier, withOtherPresences(changedStates, before, workspace));
    AccessHistory now;
    now.network = std::move(revised.network);
    const SupplyNetwork& network = *now.network;
    std::vector<std::size_t> legs = std::move(revised.legs);
    std::ranges::copy(legsWithOtherWords(*before.dossier, *workspace.dossier, network.legIds),
                      std::back_inserter(legs));
    std::ranges::sort(legs);
    const auto repeats = std::ranges::unique(legs);
    legs.erase(repeats.begin(), repeats.end());

    const Situations situations(network, workspace);
    LegOverTime status(network);
    std::vector<StatusChange> changes;
    for (const std::size_t leg : legs)
        addLegChanges(changes, status, situations, leg);
    changes = differing(changes, history.legs);
    now.legs = history.legs.revised(network.legIds, changes);
    std::vector<EdgeIndex> changedLegs = itemsOf(changes);

    changes.clear();
    for (std::size_t route = 0; route < network.roads->ways.size(); ++route)
        if (usesAny(network.roads->ways[route], legs)) addRouteChanges(changes, network, situations, route);
    now.routes = history.routes.revised({workspace.dossier, DossierIds::List::Routes}, changes);
    revisePlaces(now, history, std::move(changedLegs));
    return now;
}

} // namespace azalai

#include <azalai/access/level_revision.h>
#include <azalai/access/place_revision.h>
#include <azalai/access/place_sweep.h>

#include <algorithm>
#include <iterator>

namespace azalai {

namespace {

/// The toggles of one place.
using Toggles = std::span<const ReachToggle>;

bool isToggled(Toggles toggles, Instant at) {
    return std::ranges::any_of(toggles, [at](const ReachToggle& t) { return t.from <= at && at < t.to; });
}

/// The part of sorted toggles that is of a place.
Toggles ofPlace(const std::vector<ReachToggle>& all, NodeIndex place) {
    const auto range = std::ranges::equal_range(all, place, {}, &ReachToggle::place);
    return {range.begin(), range.end()};
}

void addChanges(std::vector<StatusChange>& changes, NodeIndex place, std::span<const StatusFrom> before, Toggles open,
                Toggles notCut, Instant end) {
    std::vector<Instant> instants;
    for (const StatusFrom& change : before)
        instants.push_back(change.from);
    for (const Toggles toggles : {open, notCut})
        for (const ReachToggle& toggle : toggles)
            instants.insert(instants.end(), {toggle.from, toggle.to});
    std::ranges::sort(instants);
    const auto repeats = std::ranges::unique(instants);
    instants.erase(repeats.begin(), repeats.end());
    for (const Instant at : instants) {
        if (at >= end) break;
        const Status was = std::prev(std::ranges::upper_bound(before, at, {}, &StatusFrom::from))->status;
        const bool isOpen = (was == Status::Open) != isToggled(open, at);
        const bool isNotCut = (was != Status::Cut) != isToggled(notCut, at);
        changes.push_back({place, at, isOpen ? Status::Open : isNotCut ? Status::AtRisk : Status::Cut});
    }
}

} // namespace

PlaceRevision::PlaceRevision(const SupplyNetwork& network, const SpellTable& before, const SpellTable& now,
                             std::vector<EdgeIndex> changedLegs)
    : m_network(network), m_before(before), m_now(now), m_changedLegs(std::move(changedLegs)),
      m_rainTurns(rainTurns(*network.dossier)), m_search(network.roads->graph),
      m_marks(network.roads->graph.nodeCount()) {}

std::optional<std::vector<StatusChange>> PlaceRevision::of(const CargoRoads& roads, const SpellTable& places) {
    const std::size_t most = m_network.roads->graph.nodeCount() + m_network.roads->graph.edgeCount();
    const auto togglesUpTo = [&](Status worst) {
        auto toggles = reachToggles({m_network, roads, worst, m_before, m_now, places, m_changedLegs, m_rainTurns},
                                    m_search, m_marks, most);
        if (toggles) std::ranges::sort(*toggles, {}, [](const ReachToggle& t) { return std::pair(t.place, t.from); });
        return toggles;
    };
    const auto open = togglesUpTo(Status::Open);
    const auto notCut = open ? togglesUpTo(Status::AtRisk) : std::nullopt;
    if (!notCut) return std::nullopt;

    std::vector<NodeIndex> toggled;
    for (const auto* toggles : {&*open, &*notCut})
        std::ranges::transform(*toggles, std::back_inserter(toggled), &ReachToggle::place);
    std::ranges::sort(toggled);
    const auto repeats = std::ranges::unique(toggled);
    toggled.erase(repeats.begin(), repeats.end());
    std::vector<StatusChange> changes;
    for (const NodeIndex place : toggled)
        addChanges(changes, place, places.changesOf(place), ofPlace(*open, place), ofPlace(*notCut, place),
                   m_network.dossier->to.begin);
    return changes;
}

} // namespace azalai

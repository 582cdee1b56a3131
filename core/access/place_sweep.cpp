#include <azalai/access/place_sweep.h>
#include <azalai/access/severity.h>
#include <azalai/network/live_reach.h>

#include <algorithm>
#include <iterator>

namespace azalai {

namespace {

/// What is reached over legs up to a status.
class ReachUpTo {
public:
    ReachUpTo(const SupplyNetwork& network, const CargoRoads& roads, Status worst, const std::vector<Status>& statuses,
              bool rains)
        : m_roads(roads), m_worst(worst), m_reach(network.roads->graph, roads.entries, usable(statuses, rains)) {}

    [[nodiscard]] bool isReached(NodeIndex place) const { return m_reach.isReached(place); }

    /// legs  Those whose statuses, or whether the cargo passes them, may have changed.
    [[nodiscard]] std::vector<NodeIndex> change(std::span<const EdgeIndex> legs, const std::vector<Status>& statuses,
                                                bool rains) {
        m_opened.clear();
        m_closed.clear();
        for (const EdgeIndex leg : legs)
            if (const bool is = isUsable(leg, statuses[leg], rains); is != m_reach.isOpen(leg))
                (is ? m_opened : m_closed).push_back(leg);
        return m_reach.change(m_opened, m_closed);
    }

private:
    [[nodiscard]] bool isUsable(EdgeIndex leg, Status status, bool rains) const {
        return severity(status) <= severity(m_worst) && m_roads.passable(rains)[leg];
    }
    [[nodiscard]] std::vector<bool> usable(const std::vector<Status>& statuses, bool rains) const {
        std::vector<bool> usable(statuses.size());
        for (EdgeIndex leg = 0; leg < usable.size(); ++leg)
            usable[leg] = isUsable(leg, statuses[leg], rains);
        return usable;
    }

    const CargoRoads& m_roads;
    Status m_worst;
    LiveReach m_reach;
    std::vector<EdgeIndex> m_opened;
    std::vector<EdgeIndex> m_closed;
};

std::vector<EdgeIndex> legsThatFeelRains(const CargoRoads& roads) {
    std::vector<EdgeIndex> legs;
    for (EdgeIndex leg = 0; leg < roads.inDry.size(); ++leg)
        if (roads.inDry[leg] != roads.inRains[leg]) legs.push_back(leg);
    return legs;
}

} // namespace

std::vector<Instant> rainTurns(const Dossier& dossier) {
    using namespace std::chrono;
    std::vector<Instant> turns;
    const year_month_day first{floor<days>(dossier.from.begin)};
    bool rains = isInRains(dossier.supply, dossier.from.begin);
    for (auto month = first.year() / first.month() + months{1}; sys_days{month / 1} < dossier.to.begin;
         month += months{1}) {
        const Instant at = sys_days{month / 1};
        if (isInRains(dossier.supply, at) == rains) continue;
        rains = !rains;
        turns.push_back(at);
    }
    return turns;
}

PlaceSweep::PlaceSweep(const SupplyNetwork& network, const SpellTable& legs) : m_network(network) {
    for (std::size_t leg = 0; leg < network.legCount(); ++leg) {
        const std::span<const StatusFrom> changes = legs.changesOf(leg);
        m_first.push_back(changes.front().status);
        for (const StatusFrom& change : changes.subspan(1))
            m_changes.push_back({static_cast<std::uint32_t>(leg), change.from, change.status});
    }
    std::ranges::stable_sort(m_changes, {}, &StatusChange::from);
}

std::vector<PlaceSweep::Step> PlaceSweep::steps(bool withRains) const {
    std::vector<Step> steps;
    for (auto next = m_changes.begin(); next != m_changes.end();) {
        const auto end = std::ranges::upper_bound(next, m_changes.end(), next->from, {}, &StatusChange::from);
        steps.push_back({next->from, {next, end}, false});
        next = end;
    }
    if (!withRains) return steps;
    for (const Instant at : rainTurns(*m_network.dossier)) {
        const auto step = std::ranges::lower_bound(steps, at, {}, &Step::at);
        if (step != steps.end() && step->at == at)
            step->turnsRains = true;
        else
            steps.insert(step, {at, {}, true});
    }
    return steps;
}

std::vector<StatusChange> PlaceSweep::of(const CargoRoads& roads) const {
    const Dossier& dossier = *m_network.dossier;
    const std::vector<EdgeIndex> feelRains = legsThatFeelRains(roads);
    std::vector<Status> statuses = m_first;
    bool rains = isInRains(dossier.supply, dossier.from.begin);
    ReachUpTo open(m_network, roads, Status::Open, statuses, rains);
    ReachUpTo notCut(m_network, roads, Status::AtRisk, statuses, rains);
    std::vector<StatusChange> changes;
    const auto note = [&](NodeIndex place, Instant at) {
        if (m_network.roads->isOnNetwork[place])
            changes.push_back({place, at,
                               open.isReached(place)     ? Status::Open
                               : notCut.isReached(place) ? Status::AtRisk
                                                         : Status::Cut});
    };
    for (NodeIndex place = 0; place < m_network.roads->isOnNetwork.size(); ++place)
        note(place, dossier.from.begin);
    for (const Step& step : steps(!feelRains.empty())) {
        std::vector<EdgeIndex> legs;
        for (const StatusChange& change : step.legs) {
            statuses[change.item] = change.status;
            legs.push_back(change.item);
        }
        if (step.turnsRains) {
            rains = isInRains(dossier.supply, step.at);
            legs.insert(legs.end(), feelRains.begin(), feelRains.end());
        }
        // A place that both have changed is noted twice, with the same status.
        const std::vector<NodeIndex> byOpen = open.change(legs, statuses, rains);
        for (const NodeIndex place : notCut.change(legs, statuses, rains))
            note(place, step.at);
        for (const NodeIndex place : byOpen)
            note(place, step.at);
    }
    return changes;
}

} // namespace azalai

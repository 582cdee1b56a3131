#include <azalai/access/supply_network.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

namespace azalai {

namespace {

using States = std::vector<StateOnLeg>;
using StatesByLeg = std::map<std::size_t, States>;

/// Per state of one revision, its index in another one; none where that has no such state.
std::vector<std::optional<std::size_t>> indicesIn(const Dossier& other, const Dossier& dossier) {
    std::map<std::string_view, std::size_t> there;
    for (std::size_t i = 0; i < other.zones.size(); ++i)
        there.emplace(other.zones[i].id, i);
    std::vector<std::optional<std::size_t>> indices;
    for (const ZoneState& state : dossier.zones) {
        const auto found = there.find(state.id);
        indices.push_back(found == there.end() ? std::nullopt : std::optional(found->second));
    }
    return indices;
}

/// Does a state of one revision stand where it stood in the other, for all of them?
bool isSameOrder(const Dossier& a, const Dossier& b) {
    return std::ranges::equal(a.zones, b.zones, {}, &ZoneState::id, &ZoneState::id);
}

/// One revision being made from another.
class Revision {
public:
    Revision(const SupplyNetwork& network, std::shared_ptr<const Dossier> dossier)
        : m_old(network), m_dossier(std::move(dossier)) {
        AZALAI_EXPECT(m_dossier->legs.size() == network.legCount());
    }

    RevisedNetwork make(const std::set<std::string>& changedStates) {
        if (!isSameOrder(*m_old.dossier, *m_dossier)) renumber();
        for (const std::string& id : changedStates)
            change(find(*m_old.dossier, id), find(*m_dossier, id));
        std::vector<std::pair<std::size_t, States>> changes(std::make_move_iterator(m_changes.begin()),
                                                            std::make_move_iterator(m_changes.end()));
        RevisedNetwork revised;
        revised.network =
            std::make_shared<const SupplyNetwork>(SupplyNetwork{.dossier = m_dossier,
                                                                .roads = m_old.roads,
                                                                .states = m_old.states.revised(std::move(changes)),
                                                                .actorOfState = actorsOfStates(*m_dossier),
                                                                .legIds = m_old.legIds.of(m_dossier),
                                                                .placeIds = m_old.placeIds.of(m_dossier),
                                                                .eventsNear = eventsNear()});
        revised.legs.assign(m_touched.begin(), m_touched.end());
        return revised;
    }

private:
    [[nodiscard]] std::shared_ptr<const EventsNearLegs> eventsNear() const {
        if (m_old.dossier->events == m_dossier->events) return m_old.eventsNear;
        return std::make_shared<const EventsNearLegs>(eventsNearLegs(*m_dossier));
    }

    static std::optional<std::size_t> find(const Dossier& dossier, const std::string& id) {
        const auto found = std::ranges::find(dossier.zones, id, &ZoneState::id);
        return found == dossier.zones.end() ? std::nullopt : std::optional<std::size_t>(found - dossier.zones.begin());
    }

    /// The states on a leg, by their new indices.
    const States& statesOn(std::size_t leg) const {
        const auto changed = m_changes.find(leg);
        return changed == m_changes.end() ? m_old.states[leg] : changed->second;
    }

    /// States were added or are gone, so that others stand elsewhere in the dossier: all legs are told.
    void renumber() {
        const auto indices = indicesIn(*m_dossier, *m_old.dossier);
        for (std::size_t leg = 0; leg < m_old.legCount(); ++leg) {
            if (m_old.states[leg].empty()) continue;
            States states;
            for (const StateOnLeg& on : m_old.states[leg])
                if (indices[on.state])
                    states.push_back({*indices[on.state], on.inside});
                else
                    m_touched.insert(leg);
            std::ranges::sort(states, {}, &StateOnLeg::state);
            if (states != m_old.states[leg]) m_changes.emplace_hint(m_changes.end(), leg, std::move(states));
        }
    }

    void change(std::optional<std::size_t> before, std::optional<std::size_t> now) {
        if (!now) return; // a state that is gone: renumbering has seen to it
        const ZoneState& state = m_dossier->zones[*now];
        const bool isCutAlike = before && m_old.dossier->zones[*before].outline == state.outline;
        if (before)
            for (const std::size_t leg : legsNear(*m_old.roads, m_old.dossier->zones[*before].outline)) {
                if (!std::ranges::contains(statesOn(leg), *now, &StateOnLeg::state)) continue;
                m_touched.insert(leg);
                if (!isCutAlike) std::erase_if(changed(leg), [&](const StateOnLeg& on) { return on.state == *now; });
            }
        if (isCutAlike) return;
        const OutlineOnLines outline(state.outline);
        for (const std::size_t leg : legsNear(*m_old.roads, state.outline)) {
            std::vector<Stretch> inside = outline.along(m_old.roads->lines[leg]);
            if (inside.empty()) continue;
            m_touched.insert(leg);
            States& states = changed(leg);
            const auto place = std::ranges::lower_bound(states, *now, {}, &StateOnLeg::state);
            states.insert(place, {*now, std::move(inside)});
        }
    }

    States& changed(std::size_t leg) { return m_changes.try_emplace(leg, m_old.states[leg]).first->second; }

    const SupplyNetwork& m_old;
    std::shared_ptr<const Dossier> m_dossier;
    StatesByLeg m_changes;
    std::set<std::size_t> m_touched;
};

} // namespace

std::set<std::string> changedStates(const Dossier& before, const Dossier& now) {
    std::set<std::string> changed;
    const auto there = indicesIn(now, before);
    const auto back = indicesIn(before, now);
    for (std::size_t i = 0; i < there.size(); ++i)
        if (!there[i] || before.zones[i] != now.zones[*there[i]]) changed.insert(before.zones[i].id);
    for (std::size_t i = 0; i < back.size(); ++i)
        if (!back[i]) changed.insert(now.zones[i].id);
    return changed;
}

RevisedNetwork reviseSupplyNetwork(const SupplyNetwork& network, std::shared_ptr<const Dossier> dossier,
                                   const std::set<std::string>& changedStates) {
    return Revision(network, std::move(dossier)).make(changedStates);
}

} // namespace azalai

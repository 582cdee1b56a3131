#include <azalai/overlap/live_figures.h>

#include <algorithm>

namespace azalai {

LiveFigures::LiveFigures(const LiveArrangement& live, std::uint32_t zone, const Alliances& alliances)
    : m_zone(zone), m_alliances(alliances) {
    const std::size_t actors = alliances.actors().size();
    m_pairs.assign(actors * actors, 0);
    m_shared.assign(actors, 0);
    m_setsWith.assign(live.zoneCount(), 0);
    m_known.reserve(live.table().entries().size() * 3 / 2 + 4096); // so that no change has to wait
    m_known.resize(live.table().entries().size());
    for (const ZoneSet& set : live.sets()) { // which tells the zones of all at once
        Label label = 0;
        for (const std::uint32_t member : set.zones)
            label ^= keyOf(member);
        Known& known = m_known[live.table().find(label)];
        learn(known, set.zones);
        count(known, set.area);
    }
}

void LiveFigures::follow(const LiveArrangement& live) {
    const LabelTable& table = live.table();
    if (m_known.size() < table.entries().size()) m_known.resize(table.entries().size());
    for (const LiveArrangement::Change& change : live.changes()) {
        if (change.set == 0) continue; // ground of nobody
        const AreaUnits area = table.entries()[change.set].area;
        const AreaUnits ground = area > leastArea ? area : 0;
        Known& known = m_known[change.set];
        if (ground == known.counted) continue; // also where the set comes up again
        if (!known.isKnown) learn(known, table.zonesOf(change.set));
        count(known, ground);
    }
}

void LiveFigures::learn(Known& known, const std::vector<std::uint32_t>& zones) {
    std::vector<std::size_t> actors;
    for (const std::uint32_t zone : zones)
        actors.push_back(m_alliances.actorOf(zone));
    std::ranges::sort(actors);
    const auto repeats = std::ranges::unique(actors);
    actors.erase(repeats.begin(), repeats.end());
    known.isKnown = true;
    known.actors = placeOf(actors);
    known.isContested = !m_actors[known.actors].pairs.empty() && std::ranges::binary_search(zones, m_zone);
    if (known.isContested) known.with = zones;
}

std::uint32_t LiveFigures::placeOf(const std::vector<std::size_t>& actors) {
    const auto [place, isNew] = m_actorsAt.try_emplace(actors, static_cast<std::uint32_t>(m_actors.size()));
    if (!isNew) return place->second;
    Actors& made = m_actors.emplace_back();
    for (std::size_t i = 0; i < actors.size(); ++i) {
        if (!m_alliances.areActorsAllied(m_alliances.actorOf(m_zone), actors[i])) made.rivals.push_back(actors[i]);
        for (std::size_t j = i + 1; j < actors.size(); ++j)
            if (!m_alliances.areActorsAllied(actors[i], actors[j]))
                made.pairs.push_back(actors[i] * m_alliances.actors().size() + actors[j]);
    }
    return place->second;
}

void LiveFigures::count(Known& known, AreaUnits ground) {
    const AreaUnits more = ground - known.counted;
    const Actors& actors = m_actors[known.actors];
    for (const std::size_t pair : actors.pairs)
        m_pairs[pair] += more;
    if (known.isContested) { // elsewhere the zone meets no rival
        m_contested += more;
        for (const std::size_t rival : actors.rivals)
            m_shared[rival] += more;
        const bool comes = known.counted == 0;
        if (comes || ground == 0)
            for (const std::uint32_t zone : known.with)
                m_setsWith[zone] += comes ? 1U : ~0U;
    }
    known.counted = ground;
}

std::vector<ActorPair> LiveFigures::sharedByActor() const {
    const std::vector<std::string>& names = m_alliances.actors();
    std::vector<ActorPair> pairs;
    for (std::size_t actor = 0; actor < names.size(); ++actor)
        if (m_shared[actor] != 0)
            pairs.push_back({names[m_alliances.actorOf(m_zone)], names[actor], toSquareMetres(m_shared[actor])});
    return largestFirst(std::move(pairs));
}

std::vector<ActorPair> LiveFigures::actorPairs() const {
    const std::vector<std::string>& names = m_alliances.actors();
    std::vector<ActorPair> pairs;
    for (std::size_t pair = 0; pair < m_pairs.size(); ++pair)
        if (m_pairs[pair] != 0)
            pairs.push_back({names[pair / names.size()], names[pair % names.size()], toSquareMetres(m_pairs[pair])});
    return largestFirst(std::move(pairs));
}

std::vector<ActorPair> LiveFigures::largestFirst(std::vector<ActorPair> pairs) const {
    std::ranges::stable_sort(pairs, [](const ActorPair& a, const ActorPair& b) { return a.area > b.area; });
    return pairs;
}

std::vector<std::uint32_t> LiveFigures::zonesOnContested() const {
    std::vector<std::uint32_t> zones;
    for (std::uint32_t zone = 0; zone < m_setsWith.size(); ++zone)
        if (m_setsWith[zone] != 0) zones.push_back(zone);
    return zones;
}

} // namespace azalai

#include <azalai/access/level_revision.h>
#include <azalai/access/severity.h>

#include <algorithm>
#include <iterator>

namespace azalai {

namespace {

/// What holds at an instant, and until when.
struct Held {
    bool is = false;
    Instant until = Instant::max();
};

/// A leg that is usable in one revision only.
struct Difference {
    EdgeIndex leg = noEdge;
    Instant from;
    Instant to;
    bool opens = false; ///< usable now, and not before
};

class LevelRevision {
public:
    LevelRevision(const RoadsInTime& time, JointSearch& search, std::vector<std::uint8_t>& marks, std::size_t mostLooks)
        : m_time(time), m_graph(time.network.roads->graph), m_search(search), m_marks(marks), m_mostLooks(mostLooks) {}

    std::optional<std::vector<ReachToggle>> toggles() {
        for (const NodeIndex entry : m_time.roads.entries)
            m_marks[entry] |= isEntry;
        goThroughTime();
        for (const NodeIndex entry : m_time.roads.entries)
            m_marks[entry] = 0;
        if (m_looks > m_mostLooks) return std::nullopt;
        return std::move(m_toggles);
    }

private:
    enum Mark : std::uint8_t { isEntry = 1, isSeen = 2, isLost = 4, isGained = 8 };

    void goThroughTime();
    [[nodiscard]] std::vector<Difference> differences() const;
    void look(Instant at);
    void findLost();
    void loseFrom(const std::vector<JoinedNodes>& parts);
    bool reachesEntry(const std::vector<NodeIndex>& nodes, std::vector<NodeIndex>& seen);
    void findGained();
    void flood(NodeIndex place);
    void writeDown(Instant at);

    [[nodiscard]] Held usable(const SpellTable& legs, EdgeIndex leg, Instant at) const;
    [[nodiscard]] bool isUsable(Status status, EdgeIndex leg, bool rains) const {
        return severity(status) <= severity(m_time.worst) && m_time.roads.passable(rains)[leg];
    }
    [[nodiscard]] Instant nextRainTurn(Instant at) const {
        const auto later = std::ranges::upper_bound(m_time.rainTurns, at);
        return later == m_time.rainTurns.end() ? Instant::max() : *later;
    }

    // What a look asks for: each answer may end the time for which the look holds.
    bool isPassableNow(EdgeIndex leg);
    bool isPassableInBoth(EdgeIndex leg);
    bool wasReached(NodeIndex place);
    bool isReached(NodeIndex place) {
        return (m_marks[place] & isGained) != 0 || (wasReached(place) && (m_marks[place] & isLost) == 0);
    }
    void mark(NodeIndex place, Mark mark) {
        if (m_marks[place] <= isEntry) m_marked.push_back(place);
        m_marks[place] = static_cast<std::uint8_t>(m_marks[place] | mark);
    }

    const RoadsInTime& m_time;
    const RoadGraph& m_graph;
    JointSearch& m_search;
    std::vector<std::uint8_t>& m_marks;
    std::size_t m_mostLooks;
    std::size_t m_looks = 0;
    std::vector<ReachToggle> m_toggles;

    // Of the look under way.
    Instant m_at;
    Instant m_until;                 ///< it holds for so long
    std::vector<EdgeIndex> m_closed; ///< legs usable before and not now
    std::vector<EdgeIndex> m_opened; ///< ascending
    std::vector<NodeIndex> m_marked;
};

Held LevelRevision::usable(const SpellTable& legs, EdgeIndex leg, Instant at) const {
    const std::span<const StatusFrom> changes = legs.changesOf(leg);
    auto later = std::ranges::upper_bound(changes, at, {}, &StatusFrom::from);
    const bool feelsRains = m_time.roads.inDry[leg] != m_time.roads.inRains[leg];
    const bool rains = feelsRains && isInRains(m_time.network.dossier->supply, at);
    Held held{.is = isUsable(std::prev(later)->status, leg, rains)};
    if (feelsRains) held.until = nextRainTurn(at);
    while (later != changes.end() && isUsable(later->status, leg, rains) == held.is)
        ++later;
    if (later != changes.end()) held.until = std::min(held.until, later->from);
    return held;
}

bool LevelRevision::isPassableNow(EdgeIndex leg) {
    const Held held = usable(m_time.now, leg, m_at);
    m_until = std::min(m_until, held.until);
    return held.is;
}

bool LevelRevision::isPassableInBoth(EdgeIndex leg) {
    return !std::ranges::binary_search(m_opened, leg) && isPassableNow(leg);
}

bool LevelRevision::wasReached(NodeIndex place) {
    const auto isReachedAt = [this](Status status) {
        return m_time.worst == Status::Open ? status == Status::Open : status != Status::Cut;
    };
    const std::span<const StatusFrom> changes = m_time.places.changesOf(place);
    auto later = std::ranges::upper_bound(changes, m_at, {}, &StatusFrom::from);
    const bool was = isReachedAt(std::prev(later)->status);
    while (later != changes.end() && isReachedAt(later->status) == was)
        ++later;
    if (later != changes.end()) m_until = std::min(m_until, later->from);
    return was;
}

std::vector<Difference> LevelRevision::differences() const {
    const Instant begin = m_time.network.dossier->from.begin;
    const Instant end = m_time.network.dossier->to.begin;
    std::vector<Difference> differences;
    for (const EdgeIndex leg : m_time.changedLegs) {
        if (m_graph.ends(leg).from == m_graph.ends(leg).to) continue;
        if (m_graph.ends(leg).from == noNode || m_graph.ends(leg).to == noNode) continue;
        for (Instant at = begin; at < end;) {
            const Held before = usable(m_time.before, leg, at);
            const Held now = usable(m_time.now, leg, at);
            const Instant until = std::min({before.until, now.until, end});
            if (before.is != now.is) differences.push_back({leg, at, until, now.is});
            at = until;
        }
    }
    std::ranges::stable_sort(differences, {}, &Difference::from);
    return differences;
}

void LevelRevision::goThroughTime() {
    const std::vector<Difference> all = differences();
    std::vector<Instant> turns;
    for (const Difference& difference : all)
        turns.insert(turns.end(), {difference.from, difference.to});
    std::ranges::sort(turns);
    const auto repeats = std::ranges::unique(turns);
    turns.erase(repeats.begin(), repeats.end());

    std::vector<Difference> active;
    auto next = all.begin();
    for (std::size_t i = 0; i + 1 < turns.size(); ++i) {
        std::erase_if(active, [&](const Difference& difference) { return difference.to <= turns[i]; });
        for (; next != all.end() && next->from <= turns[i]; ++next)
            active.push_back(*next);
        if (active.empty()) continue;
        m_closed.clear();
        m_opened.clear();
        for (const Difference& difference : active)
            (difference.opens ? m_opened : m_closed).push_back(difference.leg);
        std::ranges::sort(m_opened);
        for (Instant at = turns[i]; at < turns[i + 1]; at = m_until) {
            m_until = turns[i + 1];
            look(at);
            if (m_looks > m_mostLooks) return;
        }
    }
}

void LevelRevision::look(Instant at) {
    m_at = at;
    findLost();
    findGained();
    writeDown(at);
}

void LevelRevision::findLost() {
    std::vector<SearchSeed> seeds;
    for (const EdgeIndex leg : m_closed) {
        const auto [from, to] = m_graph.ends(leg);
        const bool was = wasReached(from);
        wasReached(to); // the same, but perhaps not for as long
        if (!was) continue;
        seeds.push_back({from, 0});
        seeds.push_back({to, 0});
    }
    if (seeds.empty() || m_looks > m_mostLooks) return;
    const std::vector<JoinedNodes> parts =
        m_search.parts(seeds, [this](EdgeIndex leg) { return isPassableInBoth(leg); }, m_mostLooks - m_looks);
    m_looks += m_search.looks();
    loseFrom(parts);
}

/// Where what was reached fell into parts: those without an entry are lost.
void LevelRevision::loseFrom(const std::vector<JoinedNodes>& parts) {
    const auto hasEntry = [this](const JoinedNodes& part) {
        return std::ranges::any_of(part.nodes, [this](NodeIndex place) { return (m_marks[place] & isEntry) != 0; });
    };
    bool restMayHaveNone = false;
    for (const JoinedNodes& part : parts) {
        if (!part.isWhole) continue;
        if (hasEntry(part)) {
            restMayHaveNone = true; // else the entry that once reached all of this is in the rest
            continue;
        }
        for (const NodeIndex place : part.nodes)
            mark(place, isLost);
    }
    for (const JoinedNodes& part : parts) {
        if (part.isWhole || !restMayHaveNone) continue;
        std::vector<NodeIndex> seen;
        if (reachesEntry(part.nodes, seen)) continue;
        for (const NodeIndex place : seen)
            mark(place, isLost);
    }
}

/// Goes on from nodes until an entry is met or there are no more.
bool LevelRevision::reachesEntry(const std::vector<NodeIndex>& nodes, std::vector<NodeIndex>& seen) {
    seen = nodes;
    for (const NodeIndex place : nodes)
        mark(place, isSeen);
    for (std::size_t next = 0; next < seen.size() && m_looks <= m_mostLooks; ++next) {
        if ((m_marks[seen[next]] & isEntry) != 0) return true;
        for (const EdgeAtNode& edge : m_graph.at(seen[next])) {
            ++m_looks;
            if ((m_marks[edge.other] & isSeen) != 0 || !isPassableInBoth(edge.edge)) continue;
            mark(edge.other, isSeen);
            seen.push_back(edge.other);
        }
    }
    return false;
}

void LevelRevision::findGained() {
    for (const EdgeIndex leg : m_opened) {
        const auto [from, to] = m_graph.ends(leg);
        const bool isFromReached = isReached(from);
        if (isReached(to) == isFromReached) continue;
        flood(isFromReached ? to : from);
    }
}

void LevelRevision::flood(NodeIndex place) {
    std::vector<NodeIndex> waiting{place};
    mark(place, isGained);
    while (!waiting.empty() && m_looks <= m_mostLooks) {
        const auto around = m_graph.at(waiting.back());
        waiting.pop_back();
        for (const EdgeAtNode& next : around) {
            ++m_looks;
            if (!isPassableNow(next.edge) || isReached(next.other)) continue;
            mark(next.other, isGained);
            waiting.push_back(next.other);
        }
    }
}

void LevelRevision::writeDown(Instant at) {
    std::vector<NodeIndex> toggled;
    for (const NodeIndex place : m_marked) {
        const bool isNowLost = (m_marks[place] & isLost) != 0;
        const bool isNowGained = (m_marks[place] & isGained) != 0;
        if (isNowLost || isNowGained) wasReached(place);
        if (isNowLost != isNowGained) toggled.push_back(place);
        m_marks[place] &= isEntry;
    }
    m_marked.clear();
    m_looks += toggled.size();
    for (const NodeIndex place : toggled)
        m_toggles.push_back({place, at, m_until});
}

} // namespace

std::optional<std::vector<ReachToggle>> reachToggles(const RoadsInTime& time, JointSearch& search,
                                                     std::vector<std::uint8_t>& marks, std::size_t mostLooks) {
    return LevelRevision(time, search, marks, mostLooks).toggles();
}

} // namespace azalai

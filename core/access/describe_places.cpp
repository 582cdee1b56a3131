#include <azalai/access/describe_cargoes.h>
#include <azalai/access/describe_places.h>
#include <azalai/access/judge_way.h>
#include <azalai/access/last_closed_legs.h>
#include <azalai/access/shortest_ways.h>
#include <azalai/access/since.h>
#include <azalai/access/usable_legs.h>

#include <algorithm>

namespace azalai {

namespace {

/// The ways out of one entry: over legs not cut, over open legs, in peacetime and season, and over everything.
struct EntryWays {
    ShortestWays notCut;
    ShortestWays open;
    ShortestWays inSeason;
    ShortestWays any;
};

std::vector<EntryWays> waysFromEntries(const SupplyNetwork& network, const Situation& now,
                                       const std::vector<Status>& legs) {
    const std::vector<bool> notCut = usableLegs(legs, Status::AtRisk);
    const std::vector<bool> open = usableLegs(legs, Status::Open);
    const std::vector<bool> any(legs.size(), true);
    std::vector<bool> inSeason(legs.size());
    for (std::size_t leg = 0; leg < legs.size(); ++leg)
        inSeason[leg] = now.isInSeason(leg);
    std::vector<EntryWays> ways;
    for (const std::size_t entry : network.roads->entries)
        ways.push_back({shortestWays(network, notCut, entry), shortestWays(network, open, entry),
                        shortestWays(network, inSeason, entry), shortestWays(network, any, entry)});
    return ways;
}

EntryAccess describeEntry(const SupplyNetwork& network, const LegVerdicts& verdicts, const EntryWays& ways,
                          std::size_t entry, std::size_t place) {
    EntryAccess access;
    access.entry = network.dossier->places[entry].id;
    access.reachable = ways.notCut.distances[place].has_value();
    access.reachableOpen = ways.open.distances[place].has_value();
    const ShortestWays& peacetime = ways.inSeason.distances[place] ? ways.inSeason : ways.any;
    access.shortest = access.reachable ? ways.notCut.distances[place] : peacetime.distances[place];
    if (peacetime.distances[place]) access.stoppedAt = firstCut(network, verdicts, wayTo(network, peacetime, place));
    return access;
}

/// Both figures of isolation: without a way, and without an open one. Answers for many places that lost theirs at the
/// same instant share the search for the legs that closed.
class Isolation {
public:
    Isolation(const SupplyNetwork& network, const AccessHistory& history, Instant at)
        : m_network(network), m_history(history), m_at(at) {}

    void describe(PlaceAccess& place, std::size_t index) {
        const auto reached = [](bool EntryAccess::* how) { return [how](const EntryAccess& e) { return e.*how; }; };
        place.cutOff = std::ranges::none_of(place.entries, reached(&EntryAccess::reachable));
        place.noOpenWay = std::ranges::none_of(place.entries, reached(&EntryAccess::reachableOpen));
        const auto spells = m_history.places.find(place.place);
        if (!spells) return;
        place.since = since(*spells, m_at, [&](Status s) { return (s == Status::Cut) == place.cutOff; });
        place.sinceNoOpen = since(*spells, m_at, [&](Status s) { return (s != Status::Open) == place.noOpenWay; });
        if (place.cutOff) place.lastLegClosed = lastClosed(index, place.since, Status::AtRisk);
        if (place.noOpenWay) place.lastOpenLegClosed = lastClosed(index, place.sinceNoOpen, Status::Open);
    }

private:
    std::string lastClosed(std::size_t place, std::optional<Instant> when, Status worst) {
        if (!when) return {};
        return m_closed.try_emplace({*when, worst}, m_network, m_history, m_network.roads->anyCargo, *when, worst)
            .first->second.of(place);
    }

    const SupplyNetwork& m_network;
    const AccessHistory& m_history;
    Instant m_at;
    std::map<std::pair<Instant, Status>, LastClosedLegs> m_closed;
};

} // namespace

std::vector<PlaceAccess> describePlaces(const SupplyNetwork& network, const Situation& now, const LegVerdicts& verdicts,
                                        const AccessHistory& history, Instant at) {
    const std::vector<Status> legs = legStatuses(network, now);
    const std::vector<EntryWays> ways = waysFromEntries(network, now, legs);
    Isolation isolation(network, history, at);
    CargoDescriber cargoes(network, now, legs, history, at);
    std::vector<PlaceAccess> places;
    for (std::size_t p = 0; p < network.roads->isOnNetwork.size(); ++p) {
        PlaceAccess place;
        place.place = network.dossier->places[p].id;
        place.onNetwork = network.roads->isOnNetwork[p];
        if (place.onNetwork) {
            for (std::size_t e = 0; e < ways.size(); ++e)
                place.entries.push_back(describeEntry(network, verdicts, ways[e], network.roads->entries[e], p));
            isolation.describe(place, p);
            place.cargoes = cargoes.of(p);
        }
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace azalai

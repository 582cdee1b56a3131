#include <azalai/access/describe_places.h>
#include <azalai/access/judge_way.h>
#include <azalai/access/shortest_ways.h>
#include <azalai/access/since.h>
#include <azalai/access/usable_legs.h>

#include <ranges>

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
                                       const std::vector<LegVerdict>& verdicts) {
    const std::vector<bool> notCut = usableLegs(verdicts, Status::AtRisk);
    const std::vector<bool> open = usableLegs(verdicts, Status::Open);
    const std::vector<bool> any(verdicts.size(), true);
    std::vector<EntryWays> ways;
    for (const std::size_t entry : network.entries)
        ways.push_back({shortestWays(network, notCut, entry), shortestWays(network, open, entry),
                        shortestWays(network, now.inSeason, entry), shortestWays(network, any, entry)});
    return ways;
}

EntryAccess describeEntry(const SupplyNetwork& network, const std::vector<LegVerdict>& verdicts, const EntryWays& ways,
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

/// The legs that were not cut the moment before an instant, and those cut at it.
struct Closing {
    std::vector<bool> usableBefore;
    std::vector<bool> cutThen;
};

Closing closingAt(const SupplyNetwork& network, const AccessHistory& history, Instant instant) {
    Closing closing;
    for (const Leg& leg : network.dossier->legs) {
        const auto spells = history.legs.find(leg.id);
        const auto statusThen = [&](Instant at) {
            return spells == history.legs.end() ? Status::Cut : statusAt(spells->second, at).value_or(Status::Cut);
        };
        closing.usableBefore.push_back(statusThen(instant - std::chrono::seconds{1}) != Status::Cut);
        closing.cutThen.push_back(statusThen(instant) == Status::Cut);
    }
    return closing;
}

/// Which legs closed last on the ways to the places, for all places cut off at the same instant.
class LastLegs {
public:
    LastLegs(const SupplyNetwork& network, const AccessHistory& history, Instant instant)
        : m_network(network), m_closing(closingAt(network, history, instant)) {
        for (const std::size_t entry : network.entries)
            m_ways.push_back(shortestWays(network, m_closing.usableBefore, entry));
    }

    [[nodiscard]] std::string of(std::size_t place) const {
        const ShortestWays* nearest = nullptr;
        for (const ShortestWays& ways : m_ways)
            if (ways.distances[place] && (!nearest || *ways.distances[place] < *nearest->distances[place]))
                nearest = &ways;
        if (!nearest) return {};
        const Way way = wayTo(m_network, *nearest, place);
        for (const WayLeg& part : way | std::views::reverse)
            if (m_closing.cutThen[part.leg]) return m_network.dossier->legs[part.leg].id;
        return {};
    }

private:
    const SupplyNetwork& m_network;
    Closing m_closing;
    std::vector<ShortestWays> m_ways;
};

} // namespace

std::vector<PlaceAccess> describePlaces(const SupplyNetwork& network, const Situation& now,
                                        const std::vector<LegVerdict>& verdicts, const AccessHistory& history,
                                        Instant at) {
    const std::vector<EntryWays> ways = waysFromEntries(network, now, verdicts);
    std::map<Instant, LastLegs> lastLegs;
    std::vector<PlaceAccess> places;
    for (std::size_t p = 0; p < network.isOnNetwork.size(); ++p) {
        PlaceAccess place;
        place.place = network.dossier->places[p].id;
        place.onNetwork = network.isOnNetwork[p];
        if (place.onNetwork) {
            place.cutOff = true;
            for (std::size_t e = 0; e < ways.size(); ++e) {
                place.entries.push_back(describeEntry(network, verdicts, ways[e], network.entries[e], p));
                if (place.entries.back().reachable) place.cutOff = false;
            }
            const auto spells = history.places.find(place.place);
            if (spells != history.places.end())
                place.since = since(spells->second, at, [&](Status s) { return (s == Status::Cut) == place.cutOff; });
            if (place.cutOff && place.since)
                place.lastLegClosed =
                    lastLegs.try_emplace(*place.since, network, history, *place.since).first->second.of(p);
        }
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace azalai

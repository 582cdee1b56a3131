#include <azalai/access/describe_places.h>
#include <azalai/access/judge_way.h>
#include <azalai/access/since.h>
#include <azalai/access/usable_legs.h>

#include <algorithm>

namespace azalai {

namespace {

/// Edges in the sense of going, as a way; they end at a place.
Way wayOver(const RoadGraph& graph, const std::vector<EdgeIndex>& edges, NodeIndex end) {
    Way way(edges.size());
    for (std::size_t i = edges.size(); i > 0; --i) {
        way[i - 1] = {edges[i - 1], graph.ends(edges[i - 1]).to != end};
        end = graph.otherEnd(edges[i - 1], end);
    }
    return way;
}

Metres lengthOf(const SupplyNetwork& network, const std::vector<EdgeIndex>& edges) {
    Metres length;
    for (const EdgeIndex edge : edges)
        length += network.roads->lines[edge].length();
    return length;
}

} // namespace

PlaceDescriber::PlaceDescriber(const NetworkStatuses& statuses, const AccessHistory& history)
    : m_statuses(statuses), m_network(statuses.network()), m_history(history), m_verdicts(m_network, statuses.now()),
      m_ways(m_network, [this](WayLegs legs) { return usable(legs); }), m_cargoes(statuses, history) {}

std::vector<bool> PlaceDescriber::usable(WayLegs legs) const {
    if (legs == WayLegs::NotCut) return usableLegs(m_statuses.legs(), Status::AtRisk);
    if (legs == WayLegs::Open) return usableLegs(m_statuses.legs(), Status::Open);
    std::vector<bool> usable(m_network.legCount(), true);
    for (std::size_t leg = 0; legs == WayLegs::InSeason && leg < usable.size(); ++leg)
        usable[leg] = m_statuses.now().isInSeason(leg);
    return usable;
}

EntryAccess PlaceDescriber::describeEntry(std::size_t entry, NodeIndex place) {
    EntryAccess access;
    access.entry = m_network.dossier->places[m_network.roads->entries[entry]].id;
    access.reachableOpen = m_ways.reaches(WayLegs::Open, entry, place);
    const auto shortest = m_ways.way(WayLegs::NotCut, entry, place);
    access.reachable = shortest.has_value();
    if (shortest) access.shortest = lengthOf(m_network, *shortest);

    const auto peacetime = peacetimeWay(entry, place);
    if (!peacetime) return access;
    if (!shortest) access.shortest = lengthOf(m_network, *peacetime);
    access.stoppedAt = stopOn(*peacetime, place);
    return access;
}

std::optional<std::vector<EdgeIndex>> PlaceDescriber::peacetimeWay(std::size_t entry, NodeIndex place) {
    auto way = m_ways.way(WayLegs::InSeason, entry, place);
    return way ? way : m_ways.way(WayLegs::Any, entry, place);
}

std::optional<CutPoint> PlaceDescriber::stopOn(const std::vector<EdgeIndex>& way, NodeIndex place) const {
    return firstCut(m_network, m_verdicts, wayOver(m_network.roads->graph, way, place));
}

/// Both figures of isolation: without a way, and without an open one.
void PlaceDescriber::describeIsolation(PlaceAccess& access, std::size_t place) {
    access.cutOff = std::ranges::none_of(access.entries, &EntryAccess::reachable);
    access.noOpenWay = std::ranges::none_of(access.entries, &EntryAccess::reachableOpen);
    const std::vector<StatusSpell> spells = m_history.places.spellsOf(place);
    access.since = since(spells, m_statuses.at(), [&](Status s) { return (s == Status::Cut) == access.cutOff; });
    access.sinceNoOpen =
        since(spells, m_statuses.at(), [&](Status s) { return (s != Status::Open) == access.noOpenWay; });
    if (access.cutOff) access.lastLegClosed = lastClosed(place, access.since, Status::AtRisk);
    if (access.noOpenWay) access.lastOpenLegClosed = lastClosed(place, access.sinceNoOpen, Status::Open);
}

/// Places that lost their ways at the same instant share the search for the legs that closed.
std::string PlaceDescriber::lastClosed(std::size_t place, std::optional<Instant> when, Status worst) {
    if (!when) return {};
    return m_closed.try_emplace({*when, worst}, m_network, m_history, m_network.roads->anyCargo, *when, worst)
        .first->second.of(place);
}

std::vector<CutPoint> PlaceDescriber::stopsOf(std::size_t place) {
    std::vector<CutPoint> stops;
    const auto node = static_cast<NodeIndex>(place);
    for (std::size_t entry = 0; m_network.roads->isOnNetwork[place] && entry < m_network.roads->entries.size(); ++entry)
        if (const auto way = peacetimeWay(entry, node))
            if (auto stop = stopOn(*way, node)) stops.push_back(std::move(*stop));
    return stops;
}

std::string PlaceDescriber::lastOpenLegClosed(std::size_t place) {
    const std::optional<Status> status = m_statuses.place(place, {});
    if (!status || *status == Status::Open) return {};
    return lastClosed(
        place, since(m_history.places.spellsOf(place), m_statuses.at(), [](Status s) { return s != Status::Open; }),
        Status::Open);
}

std::vector<CargoAccess> PlaceDescriber::cargoesOf(std::size_t place) {
    return m_network.roads->isOnNetwork[place] ? m_cargoes.of(place) : std::vector<CargoAccess>{};
}

PlaceAccess PlaceDescriber::of(std::size_t place) {
    PlaceAccess access;
    access.place = m_network.dossier->places[place].id;
    access.onNetwork = m_network.roads->isOnNetwork[place];
    if (!access.onNetwork) return access;
    for (std::size_t entry = 0; entry < m_network.roads->entries.size(); ++entry)
        access.entries.push_back(describeEntry(entry, static_cast<NodeIndex>(place)));
    describeIsolation(access, place);
    access.cargoes = m_cargoes.of(place);
    return access;
}

} // namespace azalai

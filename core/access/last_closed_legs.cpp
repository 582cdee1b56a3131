#include <azalai/access/last_closed_legs.h>
#include <azalai/access/severity.h>
#include <azalai/access/since.h>

#include <ranges>

namespace azalai {

namespace {

std::vector<bool> usableAt(const SupplyNetwork& network, const AccessHistory& history, Instant at, Status worst) {
    std::vector<bool> usable;
    for (const Leg& leg : network.dossier->legs) {
        const auto spells = history.legs.find(leg.id);
        const auto status = spells == history.legs.end() ? std::nullopt : statusAt(spells->second, at);
        usable.push_back(status && severity(*status) <= severity(worst));
    }
    return usable;
}

} // namespace

LastClosedLegs::LastClosedLegs(const SupplyNetwork& network, const AccessHistory& history, Instant instant,
                               Status worst)
    : m_network(network) {
    const std::vector<bool> before = usableAt(network, history, instant - std::chrono::seconds{1}, worst);
    const std::vector<bool> now = usableAt(network, history, instant, worst);
    for (std::size_t leg = 0; leg < now.size(); ++leg)
        m_closed.push_back(before[leg] && !now[leg]);
    for (const std::size_t entry : network.entries)
        m_ways.push_back(shortestWays(network, before, entry));
}

std::string LastClosedLegs::of(std::size_t place) const {
    const ShortestWays* nearest = nullptr;
    for (const ShortestWays& ways : m_ways)
        if (ways.distances[place] && (!nearest || *ways.distances[place] < *nearest->distances[place])) nearest = &ways;
    if (!nearest) return {};
    const Way way = wayTo(m_network, *nearest, place);
    for (const WayLeg& part : way | std::views::reverse)
        if (m_closed[part.leg]) return m_network.dossier->legs[part.leg].id;
    return {};
}

} // namespace azalai

#include <azalai/access/last_closed_legs.h>
#include <azalai/access/severity.h>
#include <azalai/access/since.h>

#include <algorithm>
#include <ranges>

namespace azalai {

namespace {

/// Which legs a cargo can use at an instant.
class UsableAt {
public:
    UsableAt(const AccessHistory& history, const SupplyNetwork& network, const CargoRoads& roads, Instant at,
             Status worst)
        : m_history(history), m_passable(roads.passable(isInRains(network.dossier->supply, at))), m_at(at),
          m_worst(worst) {}

    [[nodiscard]] bool operator()(std::size_t leg) const {
        if (!m_passable[leg]) return false;
        const auto status = m_history.legs.statusOf(leg, m_at);
        return status && severity(*status) <= severity(m_worst);
    }

private:
    const AccessHistory& m_history;
    const std::vector<bool>& m_passable;
    Instant m_at;
    Status m_worst;
};

} // namespace

LastClosedLegs::LastClosedLegs(const SupplyNetwork& network, const AccessHistory& history, const CargoRoads& roads,
                               Instant instant, Status worst)
    : m_network(network), m_entries(roads.entries), m_isUsable(UsableAt(history, network, roads, instant, worst)) {
    const UsableAt wasUsable(history, network, roads, instant - std::chrono::seconds{1}, worst);
    for (std::size_t leg = 0; leg < network.legCount(); ++leg)
        m_before.push_back(wasUsable(leg));
}

/// As it was the moment before.
std::vector<EdgeIndex> LastClosedLegs::wayTo(NodeIndex place) {
    const PricedRoads before{m_network.roads->graph, m_network.roads->lengths, m_before};
    if (!m_paths && ++m_asked <= fewPlaces) {
        auto path = shortestPath(before, m_entries, place);
        return path ? std::move(path->edges) : std::vector<EdgeIndex>{};
    }
    if (!m_paths) m_paths = shortestPaths(before, m_entries);
    return m_paths->costs[place] == unreached ? std::vector<EdgeIndex>{}
                                              : pathTo(m_network.roads->graph, *m_paths, place);
}

std::string LastClosedLegs::of(std::size_t place) {
    const std::vector<EdgeIndex> way = wayTo(static_cast<NodeIndex>(place));
    const auto closed = std::ranges::find_if_not(std::views::reverse(way), m_isUsable);
    return closed == way.rend() ? std::string() : m_network.dossier->legs[*closed].id;
}

} // namespace azalai

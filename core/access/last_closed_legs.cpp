#include <azalai/access/last_closed_legs.h>
#include <azalai/access/severity.h>
#include <azalai/access/since.h>

#include <algorithm>
#include <ranges>

namespace azalai {

namespace {

constexpr int fewPlaces = 20;

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
    : m_network(network), m_entries(roads.entries),
      m_wasUsable(UsableAt(history, network, roads, instant - std::chrono::seconds{1}, worst)),
      m_isUsable(UsableAt(history, network, roads, instant, worst)) {}

/// As it was the moment before.
std::vector<EdgeIndex> LastClosedLegs::wayTo(NodeIndex place) {
    const SupplyRoads& roads = *m_network.roads;
    if (!m_paths && ++m_asked <= fewPlaces) {
        auto path = ledSearch(roads, m_entries, m_wasUsable).pathTo(place);
        return path ? std::move(path->edges) : std::vector<EdgeIndex>{};
    }
    if (!m_paths) {
        std::vector<bool> before(m_network.legCount());
        for (EdgeIndex leg = 0; leg < before.size(); ++leg)
            before[leg] = m_wasUsable(leg);
        m_paths = shortestPaths({roads.graph, roads.lengths, before}, m_entries);
    }
    return m_paths->costs[place] == unreached ? std::vector<EdgeIndex>{} : pathTo(roads.graph, *m_paths, place);
}

std::string LastClosedLegs::of(std::size_t place) {
    const std::vector<EdgeIndex> way = wayTo(static_cast<NodeIndex>(place));
    const auto closed = std::ranges::find_if_not(std::views::reverse(way), m_isUsable);
    return closed == way.rend() ? std::string() : m_network.dossier->legs[*closed].id;
}

} // namespace azalai

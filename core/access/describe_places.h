#pragma once

#include <azalai/access/describe_cargoes.h>
#include <azalai/access/judge_leg.h>
#include <azalai/access/last_closed_legs.h>
#include <azalai/access/place_ways.h>

namespace azalai {

/// What places get from every entry. Searches are made when a place first needs them and serve for all others.
class PlaceDescriber {
public:
    /// Borrows all.
    /// statuses  Of what is asked at the instant.
    PlaceDescriber(const NetworkStatuses& statuses, const AccessHistory& history);

    [[nodiscard]] PlaceAccess of(std::size_t place);

    // Parts of it alone: EntryAccess::stoppedAt where there is one, PlaceAccess::lastOpenLegClosed and ::cargoes.
    [[nodiscard]] std::vector<CutPoint> stopsOf(std::size_t place);
    [[nodiscard]] std::string lastOpenLegClosed(std::size_t place);
    [[nodiscard]] std::vector<CargoAccess> cargoesOf(std::size_t place);

private:
    [[nodiscard]] std::vector<bool> usable(WayLegs legs) const;
    [[nodiscard]] EntryAccess describeEntry(std::size_t entry, NodeIndex place);
    [[nodiscard]] std::optional<std::vector<EdgeIndex>> peacetimeWay(std::size_t entry, NodeIndex place);
    [[nodiscard]] std::optional<CutPoint> stopOn(const std::vector<EdgeIndex>& way, NodeIndex place) const;
    void describeIsolation(PlaceAccess& access, std::size_t place);
    [[nodiscard]] std::string lastClosed(std::size_t place, std::optional<Instant> when, Status worst);

    const NetworkStatuses& m_statuses;
    const SupplyNetwork& m_network;
    const AccessHistory& m_history;
    LegVerdicts m_verdicts;
    PlaceWays m_ways;
    std::map<std::pair<Instant, Status>, LastClosedLegs> m_closed;
    CargoDescriber m_cargoes;
};

} // namespace azalai

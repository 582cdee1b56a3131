#pragma once

#include <azalai/access/exposure.h>
#include <azalai/access/supply_network.h>

#include <map>

namespace azalai {

/// What happened near legs and places of late, seen from an instant.
class ExposureAt {
public:
    ExposureAt(const SupplyNetwork& network, Instant at);

    [[nodiscard]] Exposure ofLeg(std::size_t leg) const;
    [[nodiscard]] Exposure ofWay(const Way& way) const;      ///< each event once
    [[nodiscard]] Exposure ofPlace(std::size_t place) const; ///< of the legs that end there, each event once

private:
    [[nodiscard]] Exposure of(std::vector<std::size_t> events) const;

    const SupplyNetwork& m_network;
    std::vector<double> m_scores;                             ///< as dossier.events; 0 for those that do not count now
    std::map<std::size_t, std::vector<std::size_t>> m_legs;   ///< those with such events
    std::map<std::size_t, std::vector<std::size_t>> m_places; ///< likewise
};

} // namespace azalai

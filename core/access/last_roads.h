#pragma once

#include <azalai/access/access.h>

#include <cstdint>

namespace azalai {

/// A leg whose loss alone cuts places off.
struct LastRoad {
    std::string leg;
    std::vector<std::string> places; ///< those that would be cut off, in dossier order; no bends and junctions
    std::int64_t people = 0;         ///< in the settlements among them whose count is known
    int placesWithoutCount = 0;      ///< settlements among them whose count is not known
    std::vector<std::string> others; ///< the other legs that lead there, none of them usable, in dossier order

    bool operator==(const LastRoad&) const = default;
};

/// What a place hangs on.
struct PlaceLifeline {
    std::string place;
    std::vector<std::string> onlyLegs; ///< legs whose loss alone would cut it off, in dossier order
    int legsToCut = 0;                 ///< the fewest legs whose loss together would
    std::vector<std::string> cut; ///< such legs; of several such sets that nearest to the entries, in dossier order

    bool operator==(const PlaceLifeline&) const = default;
};

struct LastRoads {
    std::vector<LastRoad> roads;       ///< most people first, then most places, then by id; each cuts off one at least
    std::vector<PlaceLifeline> places; ///< those that the cargo reaches, in dossier order; no entries, bends, junctions

    bool operator==(const LastRoads&) const = default;
};

/// What supply hangs on at the view's instant, over legs of a status up to `worst` that the cargo can pass. Linear, but
/// for places on no last road: each of these costs what lies around the ways to it and what its smallest cut cuts off.
[[nodiscard]] LastRoads lastRoads(const AccessView& view, const Cargo& cargo = {}, Status worst = Status::AtRisk);

/// What one place hangs on: as in LastRoads::places; none for a place that is not there.
[[nodiscard]] std::optional<PlaceLifeline> lifelineOf(const AccessView& view, const std::string& place,
                                                      const Cargo& cargo = {}, Status worst = Status::AtRisk);

/// The roads alone, at the cost of one look at the network.
[[nodiscard]] std::vector<LastRoad> lastRoadsAlone(const AccessView& view, const Cargo& cargo = {},
                                                   Status worst = Status::AtRisk);

} // namespace azalai

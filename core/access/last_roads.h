#pragma once

#include <azalai/access/access.h>

#include <cstdint>

namespace azalai {

/// A leg whose loss alone cuts places off.
struct LastRoad {
    std::string leg;
    std::vector<std::string> places; ///< those that would be cut off, in dossier order
    std::int64_t people = 0;         ///< in the settlements among them whose count is known
    int placesWithoutCount = 0;      ///< settlements among them whose count is not known

    bool operator==(const LastRoad&) const = default;
};

/// What a place hangs on.
struct PlaceLifeline {
    std::string place;
    std::vector<std::string> onlyLegs; ///< legs whose loss alone would cut it off, in dossier order
    int legsToCut = 0;                 ///< the fewest legs whose loss together would
    std::vector<std::string> cut;      ///< such legs, nearest to the entries, in dossier order

    bool operator==(const PlaceLifeline&) const = default;
};

struct LastRoads {
    std::vector<LastRoad> roads;       ///< most people first, then most places, then by id
    std::vector<PlaceLifeline> places; ///< those with a way, in dossier order; no entries
};

/// What supply hangs on at the instant of an access, over legs of a status up to `worst` that the cargo can pass.
/// Input  access  of the workspace.
[[nodiscard]] LastRoads lastRoads(const AccessView& view, const Cargo& cargo = {}, Status worst = Status::AtRisk);

} // namespace azalai

#pragma once

#include <app/work/analysis.h>

#include <azalai/access/last_roads.h>
#include <azalai/supply/convoy_standing.h>
#include <azalai/supply/find_ways.h>

namespace azalai {

/// What a supply entry reaches over legs that are not cut.
struct EntryReach {
    std::string entry;               ///< place id
    std::vector<std::string> places; ///< settlements that are no entries, in dossier order
};

/// A convoy of the dossier on its clock, at the instant.
struct ConvoyFindings {
    std::string convoy;
    std::vector<ClockMark> marks; ///< none with an error
    ConvoyStanding standing{};
    std::optional<Error> error{}; ///< as convoyClock
};

/// What goes beyond an analysis because it depends on what is to be brought.
struct SupplyFindings {
    Cargo cargo;
    std::vector<EntryReach> entries;        ///< those that give the cargo, in dossier order
    std::set<std::string> impassableRoutes; ///< on whose best way the cargo cannot pass some leg
    std::vector<LastRoad> lastRoads;
    std::vector<ConvoyFindings> convoys; ///< of whatever goods, in dossier order
};

/// The way from an entry to a place, and what it would be in peacetime.
struct EntryWay {
    std::string entry; ///< place id
    WayAnswer answer;  ///< without alternatives
};

struct PlaceFindings {
    std::string place;
    Cargo cargo;
    std::vector<EntryWay> ways;              ///< from the entries that give the cargo, in dossier order
    std::optional<PlaceLifeline> lifeline{}; ///< none for an entry and for a place that the cargo does not reach
};

// Any thread but the GUI's.
[[nodiscard]] SupplyFindings findSupply(const Analysis& analysis, const Cargo& cargo);
/// Has the place described, too: Access::placeAtHand gives it from then on.
/// Errors  as findWays.
[[nodiscard]] Result<PlaceFindings> findPlaceWays(const Analysis& analysis, const Cargo& cargo,
                                                  const std::string& place);

/// Of the settlements among some places, those counted; none when no count is known.
[[nodiscard]] std::optional<std::int64_t> peopleIn(const Dossier& dossier, const std::vector<std::string>& places);

} // namespace azalai

#pragma once

#include <azalai/access/access.h>
#include <azalai/change/supply_changes.h>
#include <azalai/overlap/overlaps.h>

namespace azalai {

struct AreaChange {
    std::string actor;
    SquareMetres before;
    SquareMetres after;
    std::vector<std::string>
        towards;                   ///< places (ids) that its zones hold after and did not before, most important first
    std::vector<std::string> left; ///< places that they held before and do not after
    std::vector<std::string> sources; ///< of the states in force on one side only, those of the later side first
};

struct PairChange {
    std::string first;
    std::string second;
    SquareMetres before;                ///< 0 when new
    SquareMetres after;                 ///< 0 when gone
    std::vector<std::string> sources{}; ///< of the zones of both that meet; when gone, that met
};

struct LegChange {
    std::string leg;
    Status before = Status::Unknown;
    Status after = Status::Unknown;
    std::vector<std::string> sources; ///< of what makes it worse than it was; when better, of what made it worse before
};

struct RouteChange {
    std::string route;
    Status before = Status::Unknown;
    Status after = Status::Unknown;
    std::string cutNear;              ///< place id, empty unless after == Cut
    std::vector<std::string> sources; ///< of what makes it worse than it was; when better, of what made it worse before
};

struct PlaceChange {
    std::string place;
    bool cutOffBefore = false;
    bool cutOffAfter = false;
    std::vector<std::string> sources; ///< of what stops, or when reachable again stopped, supply from each entry
};

/// What is different between two instants of one dossier, or between two revisions of it. Lists hold only what changed,
/// most important first. Actors hidden on either side are left out of areas and pairs. Going back in time, no camp
/// closes and no event begins.
struct Changes {
    Instant from;
    Instant to;
    std::vector<AreaChange> areas;         ///< by size of the change; below 1 km² is no change
    std::vector<PairChange> pairs;         ///< contested ground of two actors, likewise
    std::vector<LegChange> legs;           ///< in dossier order
    std::vector<RouteChange> routes;       ///< worsened first, then by how much
    std::vector<PlaceChange> places;       ///< by rank, population, id
    std::vector<CargoChange> cargoes;      ///< by rank, population, id of the place
    std::vector<OpenWayChange> openWays;   ///< likewise
    std::vector<LastRoadChange> lastRoads; ///< those that became the last first, then by people
    std::vector<std::string> campsClosed;  ///< camp ids whose closing lies in (from, to], latest first
    std::vector<std::string> events;       ///< event ids that began in (from, to], latest first
};

/// A workspace with what was derived from it.
struct Derived {
    Workspace workspace;
    Overlaps overlaps;
    Access access;
};

[[nodiscard]] Changes compareDerived(const Derived& before, const Derived& after);

} // namespace azalai

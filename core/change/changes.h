#pragma once

#include <azalai/access/access.h>
#include <azalai/overlap/overlaps.h>

namespace azalai {

struct AreaChange {
    std::string actor;
    SquareMetres before;
    SquareMetres after;
    std::vector<std::string> towards;     ///< places (ids) that its zones hold after and did not before, most important first
    std::vector<std::string> left;        ///< places that they held before and do not after
    std::vector<std::string> sources;     ///< of the states that began or ended in between
};

struct PairChange {
    std::string first;
    std::string second;
    SquareMetres before; ///< 0 when new
    SquareMetres after;  ///< 0 when gone
};

struct RouteChange {
    std::string route;
    Status before = Status::Unknown;
    Status after = Status::Unknown;
    std::string cutNear; ///< place id, empty unless after == Cut
    std::vector<std::string> sources;
};

struct PlaceChange {
    std::string place;
    bool cutOffBefore = false;
    bool cutOffAfter = false;
    std::vector<std::string> sources;
};

/// What is different between two instants of one dossier. Lists hold only what changed, most important first.
struct Changes {
    Instant from;
    Instant to;
    std::vector<AreaChange> areas;   ///< by size of the change; below 1 km² is no change
    std::vector<PairChange> pairs;   ///< contested ground of two actors
    std::vector<RouteChange> routes;
    std::vector<PlaceChange> places;
    std::vector<std::string> campsClosed; ///< camp ids whose closing lies in (from, to]
    std::vector<std::string> events;      ///< event ids that began in (from, to], latest first
};

/// A workspace with what was derived from it.
struct Derived {
    Workspace workspace;
    Overlaps overlaps;
    Access access;
};

[[nodiscard]] Changes compareDerived(const Derived& before, const Derived& after);

} // namespace azalai

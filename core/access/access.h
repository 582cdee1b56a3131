#pragma once

#include <azalai/base/units.h>
#include <azalai/model/workspace.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// A stretch of a leg under one verdict.
struct LegPiece {
    Metres begin; ///< along the leg's line from its first place
    Metres end;
    Status status = Status::Open;
    std::vector<std::string> states; ///< zone states it runs through, in dossier order; empty outside all zones
    std::string decidingState;       ///< the zone state whose rule decided; empty when open ground
    int rule = -1;                   ///< index into dossier.rules, or -1
    Line line;
};

struct LegStatus {
    std::string leg;
    Status status = Status::Open;      ///< the worst of its pieces, or the override's; Cut out of season
    bool outOfSeason = false;
    std::optional<std::size_t> byOverride; ///< index into dossier.overrides
    std::string decidingState;         ///< of the piece that made it so
    Metres length;
    std::vector<LegPiece> pieces;      ///< cut exactly at zone borders; they add up to the leg
};

/// The place on the ground where a way stops being open.
struct CutPoint {
    std::string leg;
    Position position;
    std::string decidingState; ///< empty when an override or the season closes it
    std::string nearPlace;     ///< place id of the nearer end of the leg
    Metres fromStart;          ///< along the way
};

struct RouteStatus {
    std::string route;
    Status status = Status::Open;       ///< of its best way
    std::size_t bestWay = 0;            ///< index into route.ways
    std::optional<Instant> since;       ///< when this status began; none when it held from the dossier's first instant
    std::optional<CutPoint> firstCut;   ///< coming from the start, on the best way
    std::optional<CutPoint> lastCut;    ///< coming from the end
    Metres open;                        ///< lengths on the best way
    Metres atRisk;
    Metres cut;
};

/// What one supply entry means for a place.
struct EntryAccess {
    std::string entry;                  ///< place id
    bool reachable = false;             ///< over legs that are not cut
    bool reachableOpen = false;         ///< over open legs only
    std::optional<Metres> shortest;     ///< the shortest way over legs that are not cut; when not reachable, over all legs
    std::optional<CutPoint> stoppedAt;  ///< on the shortest peacetime way, coming from the entry
};

struct PlaceAccess {
    std::string place;
    bool onNetwork = false;
    bool cutOff = false;                ///< on the network, and no entry reaches it over legs that are not cut
    std::optional<Instant> since;       ///< when cutOff became what it is; none when so from the dossier's first instant
    std::string lastLegClosed;          ///< the leg whose closing cut it off, if one did
    std::vector<EntryAccess> entries;   ///< in dossier order
};

struct StatusSpell {
    Instant from;
    Instant to;
    Status status = Status::Open;
};

/// Routes and towns at the workspace's instant, with "since" found over the dossier's change instants.
struct Access {
    std::vector<LegStatus> legs;     ///< in dossier order
    std::vector<RouteStatus> routes; ///< in dossier order
    std::vector<PlaceAccess> places; ///< in dossier order
};

/// Statuses over the whole span of the dossier: per route and per place (Open reachable, Cut cut off, AtRisk reachable only
/// over legs at risk), from one sweep over the change instants. Spells abut and cover [dossier.from, dossier.to).
struct AccessHistory {
    std::map<std::string, std::vector<StatusSpell>> routes;
    std::map<std::string, std::vector<StatusSpell>> places;
};

/// Hidden actors still count: hiding is a matter of the picture, not of the ground.
[[nodiscard]] AccessHistory computeAccessHistory(const Workspace& workspace);
[[nodiscard]] Access computeAccess(const Workspace& workspace, const AccessHistory& history);

} // namespace azalai

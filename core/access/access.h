#pragma once

#include <azalai/access/cargo.h>
#include <azalai/access/described_list.h>
#include <azalai/access/exposure.h>
#include <azalai/access/spell_table.h>
#include <azalai/base/units.h>
#include <azalai/model/workspace.h>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace azalai {

class AccessAnswers;
struct SupplyNetwork;

/// A stretch of a leg under one verdict.
///
/// The verdict is that of the first line of dossier.rules that fits any of the zones lying there (their type, their
/// actor's traffic stance, and whether actors that are not allies meet there); of several zones that fit the same line,
/// the first in dossier order is named. Where no line fits, the stretch is open. An override or the season puts its own
/// status on every piece, and then no zone decides.
struct LegPiece {
    Metres begin; ///< along the leg's line from its first place
    Metres end;
    Status status = Status::Open;
    std::vector<std::string> states; ///< zone states it runs through, in dossier order; empty outside all zones
    std::string decidingState;       ///< the zone state whose rule decided; empty when none did
    int rule = -1;                   ///< index into dossier.rules, or -1
    Line line;
};

struct LegStatus {
    std::string leg;
    Status status = Status::Open;          ///< Cut out of season; else an override's; else the worst of its pieces
    bool outOfSeason = false;              ///< beats an override: no desk's word brings water into the river
    std::optional<std::size_t> byOverride; ///< index into dossier.overrides; of several in force the latest recorded
    std::string decidingState;             ///< of the first piece that made it so; empty when none did
    Metres length;
    std::vector<LegPiece> pieces; ///< cut exactly at zone borders; they add up to the leg
    /// Index into dossier.overrides: where none is in force, that which lapsed last.
    std::optional<std::size_t> lapsedOverride{};
    Exposure exposure{};
};

/// The place on the ground where a way stops being open.
struct CutPoint {
    std::string leg;
    Position position;
    std::string decidingState; ///< empty when an override or the season closes it
    std::string nearPlace;     ///< place id of the nearer end of the leg, measured along it
    Metres fromStart;          ///< along the way, from its first place (for a place: from the entry)

    bool operator==(const CutPoint&) const = default;
};

/// The best way is that with the fewest cut kilometres, then the fewest at risk, then the shortest, then the first.
struct RouteStatus {
    std::string route;
    Status status = Status::Open;     ///< of its best way; Unknown when no way's legs are all in the dossier
    std::size_t bestWay = 0;          ///< index into route.ways
    std::optional<Instant> since;     ///< when this status began; none when it held from the dossier's first instant
    std::optional<CutPoint> firstCut; ///< coming from the start, on the best way
    std::optional<CutPoint> lastCut;  ///< coming from the end
    Metres open;                      ///< lengths on the best way
    Metres atRisk;                    ///< with those of unknown status
    Metres cut;
    Exposure exposure; ///< of the best way's legs, each event once
};

/// What one supply entry means for a place. The shortest peacetime way is the shortest over legs in season, whatever
/// stands on them; over all legs when the season leaves none.
struct EntryAccess {
    std::string entry;          ///< place id
    bool reachable = false;     ///< over legs that are not cut
    bool reachableOpen = false; ///< over open legs only
    /// The length of the shortest way over legs that are not cut; when not reachable, of the peacetime one.
    std::optional<Metres> shortest;
    /// On the shortest peacetime way, coming from the entry; may be set when another way reaches the place.
    std::optional<CutPoint> stoppedAt;
};

/// Whether some cargo reaches a place.
struct CargoAccess {
    Cargo cargo;
    Status status = Status::Open; ///< Open; AtRisk, over legs at risk only; Cut
    std::optional<Instant> since; ///< when this status began; none when so from the dossier's first instant
    std::string lastLegClosed;    ///< when cut: as PlaceAccess::lastLegClosed, for this cargo

    bool operator==(const CargoAccess&) const = default;
};

/// Entries are taken to be supplied from outside: an entry is never cut off.
struct PlaceAccess {
    std::string place;
    bool onNetwork = false;           ///< a leg ends here, or it is an entry
    bool cutOff = false;              ///< on the network, and no entry reaches it over legs that are not cut
    std::optional<Instant> since;     ///< when cutOff became what it is; none when so from the dossier's first instant
    std::string lastLegClosed;        ///< on the last way from the nearest entry, the closed leg nearest to the place
    std::vector<EntryAccess> entries; ///< in dossier order
    bool noOpenWay = false;           ///< on the network, and no entry reaches it over open legs
    std::optional<Instant> sinceNoOpen; ///< when noOpenWay became what it is; none as for since
    std::string lastOpenLegClosed;      ///< as lastLegClosed, of the ways over open legs
    /// Goods that any entry gives, in their order; then each of them with each vehicle that carries it.
    std::vector<CargoAccess> cargoes;
    Exposure exposure; ///< of the legs that end here, each event once
};

/// Routes and towns at the workspace's instant, with "since" found over the dossier's change instants. Legs and places
/// are described when they are first asked for: who goes through all of a country's pays for all of them. Who asks for
/// statuses only, does so below.
struct Access {
    DescribedList<LegStatus> legs;     ///< in dossier order
    std::vector<RouteStatus> routes;   ///< in dossier order
    DescribedList<PlaceAccess> places; ///< in dossier order
    std::shared_ptr<const SupplyNetwork> network;
    std::shared_ptr<const AccessAnswers> answers; ///< what describes the lists; null where they were made by hand

    // What has an id; null when nothing does. The pointers live as long as the access and its copies.
    [[nodiscard]] const LegStatus* leg(std::string_view id) const;
    [[nodiscard]] const PlaceAccess* place(std::string_view id) const;
    /// As place(), but null too where describing it takes so long that a window would stand still, and was not done
    /// yet.
    [[nodiscard]] const PlaceAccess* placeAtHand(std::string_view id) const;
    // Indices into the lists.
    [[nodiscard]] std::optional<std::size_t> legIndex(std::string_view id) const;
    [[nodiscard]] std::optional<std::size_t> placeIndex(std::string_view id) const;

    /// PlaceAccess::onNetwork. place  Index into `places`.
    [[nodiscard]] bool isOnNetwork(std::size_t place) const;

    /// Those of `places` that are no mere bends and junctions, by index; none where the lists were made by hand.
    [[nodiscard]] std::vector<std::size_t> namedPlaces() const;

    /// The legs that end at a place, in dossier order; none where the lists were made by hand.
    [[nodiscard]] std::vector<std::size_t> legsAt(std::string_view placeId) const;

    /// As `legs`, their statuses alone.
    [[nodiscard]] std::vector<Status> legStatuses() const;
    /// Cut for a place that is cut off, AtRisk where no open way leads, else Open; none off the network. Of a cargo,
    /// its CargoAccess::status; none where the place is not told of it. place  Index into `places`.
    [[nodiscard]] std::optional<Status> placeStatus(std::size_t place, const Cargo& cargo = {}) const;
    /// The cargoes that a place is told of.
    [[nodiscard]] std::vector<Cargo> cargoesOf(std::size_t place) const;
    // What comparing wants of a place, at less cost than the whole of it.
    /// EntryAccess::stoppedAt of the entries from which supply is stopped.
    [[nodiscard]] std::vector<CutPoint> stopsOf(std::size_t place) const;
    /// PlaceAccess::lastOpenLegClosed.
    [[nodiscard]] std::string lastOpenLegClosed(std::size_t place) const;
    /// CargoAccess::lastLegClosed; empty where the place is not told of the cargo.
    [[nodiscard]] std::string lastLegClosed(std::size_t place, const Cargo& cargo) const;
    /// PlaceAccess::exposure.
    [[nodiscard]] Exposure placeExposure(std::size_t place) const;
};

/// An access with the workspace that it was computed for, for questions that go on from there.
struct AccessView {
    const Workspace& workspace;
    const Access& access;
};

/// Statuses over the whole span of the dossier: per leg, per route and per place on the network (Open reachable, Cut
/// cut off, AtRisk reachable only over legs at risk), from one sweep over the change instants. Spells abut, neighbours
/// differ in status, and they cover [dossier.from, dossier.to).
struct AccessHistory {
    SpellTable legs;
    SpellTable routes;
    SpellTable places;
    std::map<Cargo, SpellTable> cargoPlaces;      ///< as places, for each cargo
    std::shared_ptr<const SupplyNetwork> network; ///< the legs cut at all zone borders, for computeAccess to use again
};

/// Hidden actors still count: hiding is a matter of the picture, not of the ground. Zone states and overrides recorded
/// after workspace.knownAt do not. A history serves every instant of the dossier and knownAt that it was made for.
[[nodiscard]] AccessHistory computeAccessHistory(const Workspace& workspace);

/// The history of another revision of the dossier: the same as computeAccessHistory gives, at the cost of what changed
/// and lies around it.
/// history        For the same knownAt.
/// workspace      Its dossier differs from the history's in zone states, overrides, events, convoys and titles only.
/// changedStates  Ids of all zone states that differ, were added or are gone; overrides are compared.
[[nodiscard]] AccessHistory reviseAccessHistory(const AccessHistory& history, const Workspace& workspace,
                                                const std::set<std::string>& changedStates);

[[nodiscard]] Access computeAccess(const Workspace& workspace, const AccessHistory& history);

} // namespace azalai

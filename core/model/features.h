#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>
#include <azalai/model/actor.h>

#include <optional>
#include <string>
#include <vector>

namespace azalai {

struct Source {
    std::string key;
    LocalText title;
    SourceKind kind = SourceKind::Press;
    Interval covers;
    Grade grade;
    std::string note;

    bool operator==(const Source&) const = default;
};

/// A zone as it stood in an interval. States that share `zone` are one zone's history.
struct ZoneState {
    std::string id; ///< "<zone>@<number>"
    std::string zone;
    LocalText name;
    std::string actor;
    ZoneType type = ZoneType::Control;
    Grade grade;
    Interval when;
    std::optional<StatedTime> recorded; ///< when the desk wrote it down; "as known on" looks at this
    std::vector<std::string> sources;
    std::string note;
    std::vector<std::string> narrowWith; ///< zones with which narrow overlaps are meant, not a slip of the hand
    Area outline;

    bool operator==(const ZoneState&) const = default;
};

struct Place {
    std::string id;
    LocalText name;
    PlaceKind kind = PlaceKind::Village;
    int rank = 5;        ///< 1 most important .. 5
    std::string country; ///< ISO 3166-1 alpha-3
    std::optional<int> population;
    bool approximate = false;
    std::vector<std::string> sources;
    std::string note;
    Position position;

    bool operator==(const Place&) const = default;
};

/// Do people live there: a capital, town or village, not a landing, an airport, a border post or a bend of the road.
[[nodiscard]] bool isSettlement(const Place& place);

/// Is it there for the network only: a bend of the road or a junction.
[[nodiscard]] bool isNetworkPoint(const Place& place);

/// A stretch of road, track, water or air between two places; the line runs from the first to the second.
struct Leg {
    std::string id;
    LocalText name;   ///< the road's own ("RN16"); empty where none is confirmed
    std::string from; ///< place id
    std::string to;   ///< place id
    LegMode mode = LegMode::Road;
    Surface surface = Surface::Earth; ///< of an air leg: of its runways
    Capacity capacity = Capacity::Heavy;
    int firstMonth = 1; ///< 1..12; the season may run over the year's end: 11 to 2
    int lastMonth = 12;
    Knowledge known = Knowledge::Schematic;
    std::optional<Metres> published; ///< length that its sources state; the drawn line may cut bends
    Grade grade;
    std::vector<std::string> sources;
    std::string note;
    Line line;

    bool operator==(const Leg&) const = default;
};

struct Route {
    std::string id;
    LocalText name;
    std::vector<Goods> goods;
    std::vector<std::vector<std::string>> ways; ///< leg ids in order; the first way is the usual one
    std::vector<std::string> sources;
    Grade grade;
    std::string note;

    bool operator==(const Route&) const = default;
};

/// Where supply enters the network.
struct SupplyEntry {
    std::string place;
    std::vector<Goods> goods;
    std::string note;

    bool operator==(const SupplyEntry&) const = default;
};

/// An analyst's word on a leg, which beats the rule table while it lasts.
struct Override {
    std::string leg;
    Status status = Status::Unknown;
    LocalText reason;
    std::vector<std::string> sources;
    Grade grade;
    Interval when;
    std::optional<StatedTime> recorded;
    std::string by;

    bool operator==(const Override&) const = default;
};

/// One line of the table that turns zones into leg statuses. An empty optional means "any".
struct AccessRule {
    std::optional<ZoneType> zone;
    std::optional<TrafficStance> traffic;
    Contested contested = Contested::Any;
    Status status = Status::AtRisk;
    LocalText why;

    bool operator==(const AccessRule&) const = default;
};

struct Region {
    std::string id;
    LocalText name;
    std::string capital; ///< place id
    std::string code;    ///< ISO 3166-2
    std::string country;
    bool approximate = false;
    Grade grade;
    std::vector<std::string> sources;
    std::string note;
    Area outline;

    bool operator==(const Region&) const = default;
};

struct Event {
    std::string id;
    LocalText title;
    EventKind kind = EventKind::Attack;
    Interval when;
    std::vector<std::string> actors;
    std::vector<std::string> places;
    bool claim = false; ///< an armed group's own statement
    Grade grade;
    std::vector<std::string> sources;
    std::string note;
    std::optional<Position> position;

    bool operator==(const Event&) const = default;
    /// First second, and first second after: a month stands for its whole length.
    [[nodiscard]] std::optional<Instant> begin() const;
    [[nodiscard]] std::optional<Instant> end() const;
};

struct Camp {
    std::string id;
    LocalText name;
    std::string place;
    std::optional<StatedTime> closes;
    Grade grade;
    std::vector<std::string> sources;
    std::string note;
    Position position;

    bool operator==(const Camp&) const = default;
};

struct Displacement {
    std::string id;
    LocalText title;
    Interval when;
    std::vector<std::string> actors; ///< who people flee from
    std::vector<std::string> places;
    Grade grade;
    std::vector<std::string> sources;
    std::string note;
    Line line;

    bool operator==(const Displacement&) const = default;
};

} // namespace azalai

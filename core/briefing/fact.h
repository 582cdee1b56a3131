#pragma once

#include <azalai/base/units.h>
#include <azalai/model/vocabulary.h>
#include <azalai/time/instant.h>

#include <optional>
#include <string>
#include <vector>

namespace azalai {

enum class FactKind {
    PlaceCutOff,        ///< subject: the most important place; places: the others cut off in the same time
    PlaceReachable,     ///< likewise
    RouteStatusChanged, ///< subject: route; places: where it is cut, if it is
    AreaGrew,           ///< subject: actor; places: those that it reached
    AreaShrank,         ///< subject: actor; places: those that it left
    CampClosed,         ///< subject: camp; places: where it stood
    CargoCutOff,        ///< subject: the most important place that some goods reach no more; places: the others
    CargoComes,         ///< likewise, and do again
    NoOpenWay,          ///< subject: the most important place left with ways at risk alone; places: the others
    OpenWayAgain,       ///< likewise, and has an open way again
    DownToLastRoad,     ///< subject: the most important place of them; other: the leg; places: the others
    NewContested,       ///< subject and other: two actors whose zones did not overlap before
    ContestedGone,      ///< likewise, and no longer do
    EventHappened,      ///< subject: event; places: where
};

/// One line of "what changed", without words: ids, numbers and who says so.
struct Fact {
    FactKind kind = FactKind::EventHappened;
    std::string subject{};             ///< id
    std::string other{};               ///< actor id, of contested ground; leg id, of a last road
    std::optional<Goods> goods{};      ///< of cargoes only
    std::vector<std::string> places{}; ///< ids, most important first
    SquareMetres before{};             ///< areas and contested ground
    SquareMetres after{};
    Status statusBefore = Status::Unknown; ///< routes
    Status statusAfter = Status::Unknown;
    std::optional<Instant> when{};      ///< since when places and routes are so; a camp's closing; an event's beginning
    std::vector<std::string> sources{}; ///< keys
    double weight = 0.0;                ///< what it was ranked by, 0..100; larger comes first

    bool operator==(const Fact&) const = default;
};

} // namespace azalai

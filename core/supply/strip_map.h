#pragma once

#include <azalai/supply/find_ways.h>

namespace azalai {

/// A stretch of the way under one verdict, as LegPiece has it, measured along the way.
struct StripStretch {
    Metres begin;
    Metres end;
    Status status = Status::Open;
    std::vector<std::string> states; ///< zone states it runs through, in dossier order
    std::string decidingState;
    std::optional<std::size_t> byOverride; ///< index into dossier.overrides; an analyst's word made it so
    bool outOfSeason = false;

    bool operator==(const StripStretch&) const = default;
};

enum class StripMarkKind { Place, BorderPost, Ferry, Event, Camp };

struct StripMark {
    Metres at; ///< along the way: of the nearest point of the way
    StripMarkKind kind = StripMarkKind::Place;
    std::string id; ///< of the place, the ferry's leg, the event or the camp
    Metres offset;  ///< how far from the way; 0 for what lies on it

    bool operator==(const StripMark&) const = default;
};

struct StripLeg {
    Metres begin;
    Metres end;
    std::string leg;
    bool reversed = false;

    bool operator==(const StripLeg&) const = default;
};

/// A way as a straight line, kilometre by kilometre.
struct StripMap {
    std::string route; ///< empty for a found way
    Metres length;
    std::vector<StripStretch> stretches; ///< abut and cover the way; neighbours differ by more than the leg
    std::vector<StripMark> marks;        ///< by distance, kind, id
    std::vector<StripLeg> legs;          ///< abut and cover the way

    bool operator==(const StripMap&) const = default;
};

/// The strip of a route's best way at the workspace's instant. Marks: the places where its legs meet (not bends and
/// junctions), ferries at their middle, the events that expose a leg, and camps that are not closed yet; events and
/// camps lie within dossier.supply.exposureDistance and are marked once, where the way comes nearest.
/// Errors  UnknownId (subject: the route), MissingField (subject: the route; none of its ways is in the dossier whole).
[[nodiscard]] Result<StripMap> stripMap(const AccessView& view, const std::string& routeId);

/// The strip of a way that was found for this view.
[[nodiscard]] StripMap stripMap(const AccessView& view, const FoundWay& way);

/// The position at a distance along a strip of this view, held to the strip's ends; none for a strip without legs.
[[nodiscard]] std::optional<Position> positionOn(const AccessView& view, const StripMap& strip, Metres along);

} // namespace azalai

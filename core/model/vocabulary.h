#pragma once

#include <optional>
#include <string_view>

namespace azalai {

/// The closed word lists of the dossier (docs/formats/dossier.md). `word(x)` is the text in the files;
/// `parseWord<T>(text)` gives it back or nothing.

enum class ActorKind { StateForce, ArmedGroup, SignatoryMovement, PrivateMilitary, Peacekeeping };
enum class Pattern { Plain, Diagonal, BackDiagonal, Horizontal, Vertical, Dots, Cross };
enum class TrafficStance { Protects, Tolerates, Taxes, Denies };
enum class RelationKind { Allied, Hostile, Tacit };
enum class SourceKind { Analysis, UnReporting, Press, Administrative, DeskEstimate };
enum class ZoneType { Control, Support, Attack, Blockade, Garrison };
enum class EdgeKind { Straight, Geodesic }; ///< in longitude and latitude; the shortest way
enum class PlaceKind { Capital, RegionCapital, Town, Village, BorderPost, Airport, Landing, Waypoint, Junction };
enum class LegMode { Road, Track, River, Ferry, Air };
enum class Surface { Paved, Gravel, Earth, Sand, Water };
enum class Capacity { Heavy, Medium, Light }; ///< the heaviest lorry that passes
enum class Knowledge { Confirmed, Schematic, Approximate };
enum class Goods { Fuel, Food, Medicine, Salt, People };
enum class Status { Open, AtRisk, Cut, Unknown };
enum class Contested { Yes, No, Any };
enum class EventKind {
    Attack,
    Clash,
    Shelling,
    Ambush,
    Advance,
    Withdrawal,
    CampClosure,
    Statement,
    Blockade,
    Displacement,
    Mandate,
    Trend
};

std::string_view word(ActorKind value);
std::string_view word(Pattern value);
std::string_view word(TrafficStance value);
std::string_view word(RelationKind value);
std::string_view word(SourceKind value);
std::string_view word(ZoneType value);
std::string_view word(EdgeKind value);
std::string_view word(PlaceKind value);
std::string_view word(LegMode value);
std::string_view word(Surface value);
std::string_view word(Capacity value);
std::string_view word(Knowledge value);
std::string_view word(Goods value);
std::string_view word(Status value);
std::string_view word(Contested value);
std::string_view word(EventKind value);

template <class T> [[nodiscard]] std::optional<T> parseWord(std::string_view text);

} // namespace azalai

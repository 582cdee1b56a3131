#pragma once

#include <azalai/model/dossier.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace azalai {

/// What a dossier says of itself, apart from its lists.
struct DossierHead {
    std::string id;
    LocalText title;
    LocalText handling;
    LocalText disclaimer;
    LocalText credit;
    StatedTime from;
    StatedTime to;
    StatedTime instant;
    StatedTime baseline;
    Bounds extent;

    bool operator==(const DossierHead&) const = default;
};

void setHead(Dossier& dossier, const DossierHead& head);

/// One record of any kind that a dossier holds.
using Record = std::variant<DossierHead, Actor, Relation, Source, ZoneState, Place, Leg, Route, SupplyEntry, Override,
                            AccessRule, Region, Event, Camp, Displacement, SupplySettings, Vehicle, Convoy>;

/// In the order of Record.
enum class RecordKind {
    Head,
    Actor,
    Relation,
    Source,
    Zone,
    Place,
    Leg,
    Route,
    Entry,
    Override,
    Rule,
    Region,
    Event,
    Camp,
    Displacement,
    Settings,
    Vehicle,
    Convoy
};
inline constexpr std::size_t recordKinds = std::variant_size_v<Record>;

/// The list's word in the format: "dossier", "actors", "zones", "settings".
std::string_view word(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> parseRecordKind(std::string_view text);

[[nodiscard]] inline RecordKind kindOf(const Record& record) { return static_cast<RecordKind>(record.index()); }

/// Is the kind a list that is sorted by an id; else its records are told apart by their place in the list.
[[nodiscard]] bool hasIds(RecordKind kind);

/// Is there always exactly one record: the head and the supply settings.
[[nodiscard]] bool isSingle(RecordKind kind);

/// The id or key. Empty for kinds without ids.
[[nodiscard]] std::string idOf(const Record& record);

/// What people call it: a name or title; empty for kinds that have none.
[[nodiscard]] LocalText nameOf(const Record& record);

[[nodiscard]] std::size_t countOf(const Dossier& dossier, RecordKind kind);

/// at  Below countOf().
[[nodiscard]] Record recordAt(const Dossier& dossier, RecordKind kind, std::size_t at);

/// Where a record of that id stands, in a kind that has ids.
[[nodiscard]] std::optional<std::size_t> indexOf(const Dossier& dossier, RecordKind kind, std::string_view id);

/// What a record is asked for by: its id, or "#3" by its place where the kind has none. at  Below countOf().
[[nodiscard]] std::string keyAt(const Dossier& dossier, RecordKind kind, std::size_t at);
[[nodiscard]] std::optional<std::size_t> indexOfKey(const Dossier& dossier, RecordKind kind, std::string_view key);

/// Where a record stands that was seen at a key, though others may have come or gone since: one without an id is there
/// while it is as it was seen, else where its like is.
[[nodiscard]] std::optional<std::size_t> indexOfSeen(const Dossier& dossier, std::string_view key, const Record& seen);

/// Where a record of that id belongs in the sorted list; the list's end for kinds without ids.
[[nodiscard]] std::size_t placeFor(const Dossier& dossier, RecordKind kind, std::string_view id);

} // namespace azalai

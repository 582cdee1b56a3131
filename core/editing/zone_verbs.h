#pragma once

#include <azalai/editing/edit.h>

#include <map>
#include <span>
#include <string>
#include <vector>

namespace azalai {

/// How a change of a zone stands in its history, and when the desk writes it down.
struct ZoneChange {
    std::optional<StatedTime> from; ///< a new state begins there; none: the state itself is corrected
    StatedTime recorded;
};

/// What a new zone is to be. `id` and `zone` are made from the English name, or another where there is none.
struct NewZone {
    LocalText name;
    std::string actor;
    ZoneType type = ZoneType::Control;
    Grade grade;
    Interval when;
    std::vector<std::string> sources;
    std::string note;
    Area outline;
};

/// The verbs on zones. What they make is an edit of the given dossier; nothing is changed yet. Outlines have to be
/// valid and on the grid. States are named by their ids. Errors  UnknownId (subject: the id) for what is not in the
/// dossier; InvalidTime (subject: the state) where a new
///         state would begin after the old one has ended; InvalidGeometry (subject: the state) for an empty outline.

[[nodiscard]] Result<Edit> addZone(const Dossier& dossier, const NewZone& zone, StatedTime recorded);

/// Other outlines for one state or several; the verb says what was done.
[[nodiscard]] Result<Edit> reshapeZones(const Dossier& dossier, Verb verb, const std::map<std::string, Area>& outlines,
                                        const ZoneChange& change);

/// A border that zones share has another course: the outline of a state, and of others that follow. The step is about
/// the state, and its name names them all. outlines  By state; that of the state and one more, or more.
[[nodiscard]] Result<Edit> reshapeBorder(const Dossier& dossier, const std::string& state,
                                         const std::map<std::string, Area>& outlines, const ZoneChange& change);

/// Moves outlines by degrees, each vertex by the same; on the grid.
[[nodiscard]] Result<Edit> moveZones(const Dossier& dossier, std::span<const std::string> states, double latitude,
                                     double longitude, const ZoneChange& change);

/// Narrow overlaps of two states' zones are meant: said of the first, and of the states that follow it. Its outline and
/// the day it was written down stay.
[[nodiscard]] Result<Edit> keepNarrow(const Dossier& dossier, const std::string& first, const std::string& second);

/// The first part stays the zone's; each other becomes a zone of its own, with the same actor, type, grade and sources.
/// From the split on they are named by where they lie; see partNames.
/// parts  Two or more.
[[nodiscard]] Result<Edit> splitZone(const Dossier& dossier, const std::string& state, std::span<const Area> parts,
                                     const ZoneChange& change);

/// The first state's zone gets the outline; the others end, or were never there when the change is a correction.
/// states  Two or more.
[[nodiscard]] Result<Edit> mergeZones(const Dossier& dossier, std::span<const std::string> states, const Area& outline,
                                      const ZoneChange& change);

/// The zone is over from a date on. A state that begins at that date or later goes.
[[nodiscard]] Result<Edit> endZone(const Dossier& dossier, const std::string& state, StatedTime at);

/// A zone of its own with a state's outline and data, in force in another time.
[[nodiscard]] Result<Edit> duplicateZone(const Dossier& dossier, const std::string& state, const Interval& when,
                                         StatedTime recorded);

/// Zones that came from elsewhere, as new ones of their own: each with its data, none with another's history.
/// zones  One or more, of actors that the dossier knows; their ids are made anew. verb  Paste, or Import from a file.
[[nodiscard]] Result<Edit> pasteZones(const Dossier& dossier, std::vector<ZoneState> zones, StatedTime recorded,
                                      Verb verb = Verb::Paste);
/// The same of outlines that a person said the rest about. along  Zones that came with them and say it themselves.
[[nodiscard]] Result<Edit> pasteZones(const Dossier& dossier, std::span<const NewZone> zones, StatedTime recorded,
                                      Verb verb = Verb::Paste, std::vector<ZoneState> along = {});

/// A free id for a new zone: the name in lower-case ASCII letters, digits and hyphens, with a number where it is taken.
[[nodiscard]] std::string freeZoneId(const Dossier& dossier, std::string_view englishName);

} // namespace azalai

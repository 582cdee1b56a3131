#pragma once

#include <app/inspector/description.h>
#include <app/text/words.h>
#include <app/work/supply_findings.h>

#include <azalai/overlap/live_overlaps.h>

#include <QString>

namespace azalai {

/// What the pages of supply say beyond the analysis. Null while it is being found: those rows are left out then.
struct SupplyContext {
    Cargo cargo{}; ///< what the reader asks about
    std::shared_ptr<const SupplyFindings> findings{};
    std::shared_ptr<const PlaceFindings> place{}; ///< of the place that is described
};

/// What the inspector says about a thing, by kind word and id as the window passes them: "actor", "pair" (two actor ids
/// joined by '+'), "narrow" (two zone states likewise), "zone", "face" (index into the overlaps), "leg", "route",
/// "convoy", "place", "event", "camp", "displacement", "region", "country", "river", "lake", "town". An empty
/// description for what does not exist.
[[nodiscard]] Description describe(const Session& session, const Analysis& analysis, const QString& kind,
                                   const QString& id, const SupplyContext& supply, const Words& text);

// One per kind; `describe` finds the thing and calls them.
[[nodiscard]] Description describeActor(const Analysis& analysis, const Actor& actor, const Words& text);
[[nodiscard]] Description describePair(const Analysis& analysis, const QString& pairId, const Words& text);
/// Overlaps of two zones (state ids joined by '+') that are narrower than a hand can draw.
[[nodiscard]] Description describeNarrow(const Analysis& analysis, const QString& id, const Words& text);
[[nodiscard]] std::vector<const NarrowStrip*> narrowStripsOf(const Analysis& analysis, const QString& id);
[[nodiscard]] Description describeZone(const Analysis& analysis, const ZoneState& zone, const Words& text);
/// Why an outline cannot stand.
struct Refusal {
    std::string fault;   ///< a word of `azalai::word(AreaFaultKind)`; empty when it can
    std::string of;      ///< the state that it is about: the zone, or one that follows
    bool isHeld = false; ///< the hand is still on it; else it has gone back to the last one that could
};
/// A zone whose outline is being changed, with the figures of the outline as it is now. When it cannot stand, the
/// figures are those of the last one that could.
[[nodiscard]] Description describeReshaping(const Dossier& dossier, const ZoneState& zone,
                                            const LiveOverlapPicture& picture, const Refusal& refusal,
                                            const Words& text);
[[nodiscard]] Description describeFace(const Analysis& analysis, const Face& face, const Words& text);
[[nodiscard]] Description describeLeg(const Analysis& analysis, const Leg& leg, const SupplyContext& supply,
                                      const Words& text);
[[nodiscard]] Description describeRoute(const Analysis& analysis, const Route& route, const Words& text);
[[nodiscard]] Description describePlace(const Analysis& analysis, const Place& place, const SupplyContext& supply,
                                        const Words& text);
[[nodiscard]] Description describeConvoy(const Analysis& analysis, const Convoy& convoy, const SupplyContext& supply,
                                         const Words& text);
[[nodiscard]] Description describeEvent(const Analysis& analysis, const Event& event, const Words& text);
[[nodiscard]] Description describeCamp(const Analysis& analysis, const Camp& camp, const Words& text);
[[nodiscard]] Description describeDisplacement(const Analysis& analysis, const Displacement& flight, const Words& text);
[[nodiscard]] Description describeRegion(const Analysis& analysis, const Region& region, const Words& text);

// Rows that several kinds share.
[[nodiscard]] InspectorRow heading(const QString& text);
[[nodiscard]] InspectorRow fact(const QString& what, const QString& value);
[[nodiscard]] InspectorRow zoneLink(const Dossier& dossier, const ZoneState& zone, const Words& text);
[[nodiscard]] InspectorRow placeLink(const Dossier& dossier, const std::string& placeId, const Words& text);
[[nodiscard]] InspectorRow eventLink(const Event& event, const Words& text);
[[nodiscard]] InspectorRow sourceRow(const Dossier& dossier, const std::string& key, const Words& text);
void addSources(Description& into, const Dossier& dossier, const std::vector<std::string>& keys, const Words& text);
/// "Zones here" and what each says, for a position.
void addZonesAt(Description& into, const Analysis& analysis, Position position, const Words& text);
/// An exposure with its incidents, newest first, at most so many of them; nothing when there are none.
void addExposure(Description& into, const Dossier& dossier, const Exposure& exposure, const Words& text,
                 std::size_t most = 8);
/// A band over the span of a history that marks a moment; nothing when it does not tell of the thing.
void addCalendar(Description& into, const SpellTable& histories, const std::string& id, const QString& title,
                 Instant at, const Words& text);
/// The place that names a cut point, else its position.
[[nodiscard]] QString cutPlace(const CutPoint& cut, const Dossier& dossier, const Words& text);
/// A note of the desk, in the language in which it was written.
void addNote(Description& into, const std::string& note);
/// The name in the other script: Arabic for Latin readers, the French one (used on the ground) for Arabic readers.
[[nodiscard]] QString otherScript(const LocalText& name, Language language);

} // namespace azalai

#pragma once

#include <app/work/analysis.h>

#include <azalai/cartography/sheet.h>
#include <azalai/geo/bounds.h>

#include <optional>
#include <set>
#include <string>

namespace azalai {

/// What a reader may choose about a sheet. What is empty or absent is chosen by makeSheet.
struct SheetOptions {
    Paper paper = Paper::A3;
    Language language = Language::English;
    std::string title{};       ///< empty: the most important place cut off with its day count, else the dossier's title
    std::string sheetNumber{}; ///< what stands behind "Sheet"; empty: initials of the dossier's id and the date
    std::size_t mostFacts = 8; ///< lines of what changed
    std::set<MapLayer> hiddenLayers{};
    std::optional<Bounds> frame{}; ///< ground that must be on the map; absent: the dossier's extent
    std::string strip{};           ///< id of a route whose strip map stands beside the map; empty: none
    bool hasCalendar = false;      ///< under the map
    /// Place and route ids of the calendar; empty: the places that no supply reaches, then those without an open way.
    std::vector<std::string> calendarRows{};
    bool hasRules = false; ///< the rule table under the map
    bool isGrey = false;   ///< for paper without colour: patterns and dashes tell what colours told
};

/// Makes the briefing sheet of an analysis: scene, frame and every text, worded in options.language.
///
/// Input   A session with a dossier, and an analysis of it. A frame that is empty counts as absent; a route that is not
///         there, or of which no way is in the dossier whole, gives no strip; without rows there is no calendar.
/// Result  The legend has exactly the lines of legend(scene, visibleBox(sheet)). Sources are numbered 1, 2, 3 without
/// gaps: those
///         of what is told first, then those of what is drawn in the frame. The same input gives the same sheet.
[[nodiscard]] Sheet makeSheet(const Session& session, const Analysis& analysis, const SheetOptions& options);

} // namespace azalai

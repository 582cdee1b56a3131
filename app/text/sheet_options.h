#pragma once

#include <app/text/words.h>

#include <azalai/cartography/scene_input.h>
#include <azalai/geo/bounds.h>
#include <azalai/sheet/sheet_template.h>
#include <azalai/sheet/tiles.h>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace azalai {

/// Where a map looks: the middle of its frame, and the denominator of its scale there.
struct MapLook {
    Position centre{};
    double denominator = 0;

    bool operator==(const MapLook&) const = default;
};

/// What a reader may choose about a sheet. What is empty or absent is chosen by makeSheet.
struct SheetOptions {
    std::shared_ptr<const SheetTemplate> layout{}; ///< null: the overview
    PageFormat format{};
    Language language = Language::English;
    std::optional<Language> secondLanguage{}; ///< of names on the maps, set smaller under the first
    std::string title{};       ///< empty: the most important place cut off with its day count, else the dossier's title
    std::string sheetNumber{}; ///< what stands behind "Sheet"; empty: initials of the dossier's id and the date
    int version = 0;           ///< "v2"; 0: none is told
    SheetRevision revision = SheetRevision::None;
    std::string authors{};                              ///< who made it; empty: not told
    std::string note{};                                 ///< the desk's own text; an empty line parts paragraphs
    std::map<SheetPath, std::vector<double>> lengths{}; ///< of rows and columns that the desk has arranged: setLengths
    /// The desk's wording of sentences that the program made: its words, and those that stand in their place. A
    /// sentence that has changed since is the program's again.
    std::map<std::string, std::string> wording{};
    std::size_t mostFacts = 8; ///< lines of what changed
    std::set<MapLayer> hiddenLayers{};
    std::optional<Bounds> frame{};  ///< ground that must be on the map; absent: that of the subject, else the dossier's
    Millimetres bleed{};            ///< 0: none
    std::optional<Tiling> tiling{}; ///< on smaller papers
    std::optional<MapGrid> grid{};  ///< of every map; absent: as the template says
    std::optional<double> turnDeg{}; ///< of every map, clockwise; absent: as the template says
    double denominator = 0; ///< of the scale at the middle of the frame; 0: the nearest round one that shows all
    std::map<std::string, MapLook> frames{}; ///< by the id of a page's subject: where the desk has put its maps
    std::optional<SheetSubject> each{};      ///< what the pages are about instead of the template's subject
    std::vector<std::string> subjects{};     ///< ids, a page for each; empty: of a series all, else the most important
    std::string strip{}; ///< id of a route whose strip map the template may show; empty: that of a route's page
    bool hasCalendar = false;
    /// Place and route ids of the calendar; empty: the page's subject, else the places that no supply reaches, then
    /// those without an open way.
    std::vector<std::string> calendarRows{};
    bool hasRules = false;           ///< the rule table
    bool isGrey = false;             ///< for paper without colour: patterns and dashes tell what colours told
    bool hasCode = true;             ///< the QR code with state and instant
    std::optional<Instant> issued{}; ///< when; it stands in the foot and in the dates of the file; none: a draft
};

} // namespace azalai

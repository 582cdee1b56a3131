#pragma once

#include <azalai/cartography/calendar_picture.h>
#include <azalai/cartography/legend.h>
#include <azalai/cartography/rules_picture.h>
#include <azalai/cartography/strip_picture.h>
#include <azalai/sheet/series_chart.h>
#include <azalai/sheet/sheet_layout.h>
#include <azalai/sheet/tiles.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// A sentence of the sheet. `lead` is set in bold before the text and may be empty; `notes` are source numbers, "1, 3",
/// raised behind it, and "+" a dagger; a line of the legend has a sample.
struct SheetLine {
    std::string lead{};
    std::string text{};
    std::string notes{};
    std::optional<LegendEntry> sample{};
    std::string
        given{}; ///< the program's words (wordsOf), where the desk's stand in their place; empty: they are its own
};

/// May the desk put its own words in the place of a list's lines. Not of those that say what is drawn and who said it.
[[nodiscard]] bool isWordedByDesk(SheetList list);

/// Lead and text of a line as one sentence.
[[nodiscard]] std::string wordsOf(const SheetLine& line);

/// A list under a heading. Lines that have no room are replaced by `more`, in which %1 stands for their number.
struct SheetSection {
    std::string heading{};
    std::vector<SheetLine> lines{};
    std::string more{}; ///< "+%1 more"
};

/// One map of a sheet.
struct SheetMap {
    Scene scene{};
    PlanePoint centre{};             ///< of its frame
    double metresPerMm = 2300;       ///< projected metres per millimetre of paper
    double turnDeg = 0;              ///< clockwise; a north arrow tells of it
    std::optional<PlaneBox> inset{}; ///< ground of the locator map; none: no locator
    std::string caption{};           ///< set into its upper start corner: "28 August 2023"; empty: none
};

/// One page, in words that are ready to print. Texts are UTF-8 in `language`; Arabic mirrors the page.
struct Sheet {
    PageFormat format{};
    SheetBox body{};       ///< of the template, for this format
    std::string subject{}; ///< id of what the page is about; empty: the whole dossier
    Language language = Language::English;
    std::vector<SheetMap> maps{};   ///< as many as `body` has
    Millimetres bleed{};            ///< colour at the paper's edge goes so far beyond it, to be cut; 0: none
    std::optional<Tiling> tiling{}; ///< on smaller papers; none: in one piece
    std::string tileHint{};         ///< how tiles are joined
    bool isGrey = false;            ///< for paper without colour; scenes are already of greys

    std::string handling{}; ///< banner at top and bottom
    std::string title{};
    std::string subtitle{};
    std::string subtitleGiven{};               ///< likewise
    std::string sheetNumber{};                 ///< "Sheet NM-08 · v2 · UPDATE"
    std::string projection{};                  ///< "WGS 84 · Web Mercator · 1 : 2,300,000 · A3"
    std::map<SheetList, SheetSection> lists{}; ///< those of the template; of sources, lead holds the number
    std::vector<std::string> note{};           ///< paragraphs that the desk wrote
    std::string disclaimer{};
    std::string credit{};
    std::string footer{};            ///< program, instant and state hash
    std::string code{};              ///< what the QR code says: whence the page comes; empty: none
    std::string kilometres = "km";   ///< unit word of the scale bar
    std::string author = "Azalai";   ///< metadata of the file
    std::optional<Instant> issued{}; ///< dates of the file; none: those of a draft
    LayerNames layerNames{};         ///< of the layers that a reader of the PDF can switch
    std::string north = "N";         ///< letter of the north arrow

    std::optional<StripPicture> strip{};
    std::optional<CalendarPicture> calendar{};
    std::optional<RulesPicture> rules{};
    std::optional<SeriesChart> chart{};

    /// An empty one where the sheet has no such list.
    [[nodiscard]] const SheetSection& list(SheetList which) const;
};

/// Millimetres around the sheet on its paper: the bleed, and cut marks outside of it. 0 without bleed.
[[nodiscard]] double marginAround(const Sheet& sheet);

[[nodiscard]] SheetContents contentsOf(const Sheet& sheet);
[[nodiscard]] SheetLayout layoutOf(const Sheet& sheet);

/// Projected metres per millimetre at which a box just fits the frame of a map that is turned.
/// Input  not empty, both
[[nodiscard]] double metresPerMmToShow(const PlaneBox& box, const PaperRect& frame, double turnDeg = 0);

/// The ground that a map shows in its frame.
[[nodiscard]] PlaneFrame visibleGround(const SheetMap& map, const PaperRect& frame);

/// The ground that a sheet's maps show, one after the other.
[[nodiscard]] std::vector<PlaneFrame> visibleGrounds(const Sheet& sheet);

} // namespace azalai

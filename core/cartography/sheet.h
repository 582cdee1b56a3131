#pragma once

#include <azalai/cartography/calendar_picture.h>
#include <azalai/cartography/legend.h>
#include <azalai/cartography/rules_picture.h>
#include <azalai/cartography/scene.h>
#include <azalai/cartography/strip_picture.h>

#include <optional>
#include <string>
#include <vector>

namespace azalai {

enum class Paper { A3, A4 }; ///< both landscape

struct PaperSize {
    Millimetres width{};
    Millimetres height{};
};
[[nodiscard]] PaperSize sizeOf(Paper paper);

/// A sentence of the sheet. `lead` is set in bold before the text and may be empty; `notes` are source numbers, "1, 3",
/// raised behind it.
struct SheetLine {
    std::string lead{};
    std::string text{};
    std::string notes{};
};

/// A list under a heading in the column. Lines that have no room are replaced by `more`, in which %1 stands for their
/// number.
struct SheetSection {
    std::string heading{};
    std::vector<SheetLine> lines{};
    std::string more{}; ///< "+%1 more"
};

struct SheetLegendLine {
    LegendEntry entry{};
    std::string text{};
};

/// One landscape page, in words that are ready to print. Texts are UTF-8 in `language`; Arabic mirrors the page.
struct Sheet {
    Paper paper = Paper::A3;
    Language language = Language::English;
    Scene scene{};
    PlanePoint centre{};             ///< of the map frame
    double metresPerMm = 2300;       ///< projected metres per millimetre of paper
    std::optional<PlaneBox> inset{}; ///< ground of the locator map; none: no locator

    std::string handling{}; ///< banner at top and bottom
    std::string title{};
    std::string subtitle{};
    std::string sheetNumber{}; ///< "Sheet NM-08 · v2 · UPDATE"
    std::string projection{};  ///< "WGS 84 · Web Mercator · 1 : 2,300,000 · A3"
    SheetSection changes{};    ///< what changed
    SheetSection cutOff{};     ///< cut-off places
    SheetSection noOpen{};     ///< places that are reached over no open way
    std::string legendHeading{};
    std::vector<SheetLegendLine> legendLines{};
    std::string legendMore{}; ///< as SheetSection::more
    SheetSection sources{};   ///< lead holds the number
    std::string disclaimer{};
    std::string credit{};
    std::string footer{};          ///< program, instant and state hash
    std::string kilometres = "km"; ///< unit word of the scale bar
    std::string author = "Azalai"; ///< metadata of the file
    LayerNames layerNames{};       ///< of the layers that a reader of the PDF can switch
    bool isGrey = false;           ///< for paper without colour; `scene` is already of greys

    std::optional<StripPicture> strip{};       ///< beside the map
    std::optional<CalendarPicture> calendar{}; ///< in a band under the map, before the rules
    std::optional<RulesPicture> rules{};
};

/// What beside the map takes room on a sheet, by what decides how much.
struct SheetParts {
    bool hasStrip = false;
    std::size_t calendarRows = 0; ///< 0: no calendar
    std::size_t rules = 0;        ///< 0: no table
};
[[nodiscard]] SheetParts partsOf(const Sheet& sheet);

/// How the room beside the column is shared between map, strip and band; the same for every language and text.
struct SheetRooms {
    PaperSize map{};
    Millimetres stripWidth{}; ///< 0 without strip; as high as map and band
    Millimetres stripGap{};
    Millimetres bandHeight{}; ///< 0 without calendar and rules; as wide as the map
    Millimetres bandGap{};
};
[[nodiscard]] SheetRooms roomsOf(Paper paper, const SheetParts& parts = {});

/// Projected metres per millimetre at which a box just fits the paper's map frame.
/// Input  not empty
[[nodiscard]] double metresPerMmToShow(const PlaneBox& box, Paper paper, const SheetParts& parts = {});

/// The ground that a sheet's map frame shows.
[[nodiscard]] PlaneBox visibleBox(const Sheet& sheet);

} // namespace azalai

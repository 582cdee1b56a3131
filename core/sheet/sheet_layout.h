#pragma once

#include <azalai/sheet/sheet_template.h>

#include <cstddef>
#include <vector>

namespace azalai {

/// What a page has to show, by what decides how much room it takes.
struct SheetContents {
    bool hasStrip = false;
    std::size_t calendarRows = 0; ///< 0: no calendar
    std::size_t rules = 0;        ///< 0: no table
    bool hasNote = false;
    bool hasChart = false;
};

/// A part of a page and where it stands. Of a map: its frame; numbers of its grid stand around it.
struct PlacedBox {
    SheetBox::Kind kind = SheetBox::Kind::Map;
    PaperRect rect;
    MapMoment moment = MapMoment::Now;
    bool hasLocator = false;
    MapGrid grid = MapGrid::Graticule;
    std::vector<SheetList> lists;
};

/// Where things stand on a page. Pages in Arabic are mirrored.
struct SheetLayout {
    PaperRect page;
    PaperRect topBanner;
    PaperRect bottomBanner;
    PaperRect head;               ///< title and subtitle at its start, sheet number and projection at its end
    PaperRect foot;               ///< disclaimer and credit at its start, footer line at its end
    double endWidth = 0;          ///< of head and foot: millimetres for what stands at their ends
    std::vector<PlacedBox> boxes; ///< in the order of the template
    double textScale = 1;         ///< of font sizes; 1 on A3
    bool isRightToLeft = false;

    /// Frames of the maps, in order.
    [[nodiscard]] std::vector<PlacedBox> maps() const;
};

/// Shares a page among the parts of a template. Parts without content give their room to the others; of several rows or
/// columns each gets what it asks for, and those by weight share the rest.
[[nodiscard]] SheetLayout layoutSheet(const SheetBox& body, PageFormat format, Language language,
                                      const SheetContents& contents = {});

} // namespace azalai

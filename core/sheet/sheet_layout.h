#pragma once

#include <azalai/sheet/sheet_template.h>

#include <cstddef>
#include <span>
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
    double turnDeg = 0; ///< of a map, clockwise
    std::vector<SheetList> lists;
};

/// The gap between two parts of rows or columns, where a page's arrangement can be changed.
struct SheetDivider {
    SheetPath path;         ///< of the rows or columns
    std::size_t before = 0; ///< the part before it, of those
    std::size_t after = 0;  ///< the next one that is there
    bool isBetweenRows = false;
    PaperRect gap;
    std::vector<double> lengths; ///< of all parts along their parent, in millimetres; 0: has no content
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
    std::vector<SheetDivider> dividers;
    double textScale = 1; ///< of font sizes; 1 on A3
    bool isRightToLeft = false;

    /// Frames of the maps, in order.
    [[nodiscard]] std::vector<PlacedBox> maps() const;
};

/// Where the lines of a page's head stand: two at its start, two at its end.
struct HeadBoxes {
    PaperRect title;
    PaperRect subtitle;
    PaperRect number;
    PaperRect projection;
    double titlePoints = 0; ///< of letters, where there is room for them
    double subtitlePoints = 0;
    double endPoints = 0;
};
[[nodiscard]] HeadBoxes headBoxes(const SheetLayout& layout);

/// The lengths of a divider's parts once it is moved, downwards or in reading direction; each of the two beside it
/// keeps at least 12 mm, or what it has.
[[nodiscard]] std::vector<double> movedLengths(const SheetDivider& divider, double byMm);

/// Gives the parts of rows or columns the shares of some lengths; parts of length 0 stay as they are.
/// path  as of SheetDivider; nothing happens where the body has no such rows or columns of as many parts
void setLengths(SheetBox& body, std::span<const std::size_t> path, std::span<const double> lengths);

/// Shares a page among the parts of a template. Parts without content give their room to the others; of several rows or
/// columns each gets what it asks for, and those by weight share the rest.
[[nodiscard]] SheetLayout layoutSheet(const SheetBox& body, PageFormat format, Language language,
                                      const SheetContents& contents = {});

} // namespace azalai

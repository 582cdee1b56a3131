#include <azalai/cartography/sheet.h>

#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

PaperSize sizeOf(Paper paper) {
    return paper == Paper::A3 ? PaperSize{Millimetres{420}, Millimetres{297}}
                              : PaperSize{Millimetres{297}, Millimetres{210}};
}

SheetParts partsOf(const Sheet& sheet) {
    return {.hasStrip = sheet.strip.has_value(),
            .calendarRows = sheet.calendar ? sheet.calendar->rows.size() : 0,
            .rules = sheet.rules ? sheet.rules->rows.size() : 0};
}

SheetRooms roomsOf(Paper paper, const SheetParts& parts) {
    // Paper less margins, banners, title block, footer and column; see app/render/sheet_layout.h.
    const bool isLarge = paper == Paper::A3;
    const double scale = isLarge ? 1 : 0.8;
    SheetRooms rooms{.map = isLarge ? PaperSize{Millimetres{300}, Millimetres{236}}
                                    : PaperSize{Millimetres{206}, Millimetres{159}}};
    if (parts.hasStrip) {
        rooms.stripWidth = Millimetres{isLarge ? 76.0 : 60.0};
        rooms.stripGap = Millimetres{7}; // degrees stand beside the map
        rooms.map.width = rooms.map.width - rooms.stripWidth - rooms.stripGap;
    }
    if (parts.calendarRows == 0 && parts.rules == 0) return rooms;
    const auto rows = [](std::size_t count) { return static_cast<double>(count); };
    const double calendar = parts.calendarRows == 0 ? 0 : 24 + 4.6 * rows(parts.calendarRows);
    // Beside a calendar, and beside a strip, the reasons of rules take two lines each.
    const bool isNarrow = parts.calendarRows > 0 || parts.hasStrip;
    const double rules = parts.rules == 0 ? 0 : 21 + (isNarrow ? 7.6 : 4.4) * rows(parts.rules);
    // A calendar may leave rows out; a rule table without its last rules would mislead.
    const double height = rooms.map.height.value;
    rooms.bandHeight =
        Millimetres{std::max(std::min(height * 0.42, scale * calendar), std::min(height * 0.5, scale * rules))};
    rooms.bandGap = Millimetres{isLarge ? 8.0 : 7.0}; // degrees stand under the map
    rooms.map.height = rooms.map.height - rooms.bandHeight - rooms.bandGap;
    return rooms;
}

double metresPerMmToShow(const PlaneBox& box, Paper paper, const SheetParts& parts) {
    AZALAI_EXPECT(!box.isEmpty());
    const PaperSize frame = roomsOf(paper, parts).map;
    return std::max((box.east - box.west) / frame.width.value, (box.north - box.south) / frame.height.value);
}

PlaneBox visibleBox(const Sheet& sheet) {
    const PaperSize frame = roomsOf(sheet.paper, partsOf(sheet)).map;
    const double halfWidth = frame.width.value * sheet.metresPerMm / 2;
    const double halfHeight = frame.height.value * sheet.metresPerMm / 2;
    return {sheet.centre.x - halfWidth, sheet.centre.y - halfHeight, sheet.centre.x + halfWidth,
            sheet.centre.y + halfHeight};
}

} // namespace azalai

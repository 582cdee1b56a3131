#include <app/render/sheet_layout.h>

namespace azalai {
namespace {

QRectF mirrored(const QRectF& r, double pageWidth) { return {pageWidth - r.right(), r.top(), r.width(), r.height()}; }

SheetLayout forA3() {
    return {.page = {0, 0, 420, 297},
            .topBanner = {0, 0, 420, 8},
            .bottomBanner = {0, 289, 420, 8},
            .head = {12, 11, 400, 17},
            .map = {12, 32, 300, 236},
            .column = {320, 31, 92, 242},
            .foot = {12, 274.5, 400, 13},
            .strip = {},
            .calendar = {},
            .rules = {},
            .textScale = 1,
            .isRightToLeft = false};
}

SheetLayout forA4() {
    return {.page = {0, 0, 297, 210},
            .topBanner = {0, 0, 297, 6},
            .bottomBanner = {0, 204, 297, 6},
            .head = {10, 8, 281, 13},
            .map = {10, 24, 206, 159},
            .column = {222, 23, 69, 165},
            .foot = {10, 188.5, 281, 14},
            .strip = {},
            .calendar = {},
            .rules = {},
            .textScale = 0.8,
            .isRightToLeft = false};
}

/// Strip and band take their room from the map's, the strip beside map and band.
void share(SheetLayout& layout, const SheetRooms& rooms, const SheetParts& parts) {
    const QRectF whole = layout.map;
    layout.map.setSize({rooms.map.width.value, rooms.map.height.value});
    if (parts.hasStrip)
        layout.strip = {whole.right() - rooms.stripWidth.value, whole.top(), rooms.stripWidth.value, whole.height()};
    if (rooms.bandHeight.value <= 0) return;
    const QRectF band(whole.left(), whole.bottom() - rooms.bandHeight.value, rooms.map.width.value,
                      rooms.bandHeight.value);
    const bool hasBoth = parts.calendarRows > 0 && parts.rules > 0;
    const double gap = hasBoth ? 7 * layout.textScale : 0;
    const double first = hasBoth ? (band.width() - gap) * 0.56 : parts.calendarRows > 0 ? band.width() : 0;
    if (parts.calendarRows > 0) layout.calendar = {band.topLeft(), QSizeF(first, band.height())};
    if (parts.rules > 0)
        layout.rules = {band.left() + first + gap, band.top(), band.width() - first - gap, band.height()};
}

} // namespace

SheetLayout layoutSheet(Paper paper, Language language, const SheetParts& parts) {
    SheetLayout layout = paper == Paper::A3 ? forA3() : forA4();
    share(layout, roomsOf(paper, parts), parts);
    if (language != Language::Arabic) return layout;
    layout.isRightToLeft = true;
    for (QRectF* part :
         {&layout.head, &layout.map, &layout.column, &layout.foot, &layout.strip, &layout.calendar, &layout.rules})
        if (!part->isEmpty()) *part = mirrored(*part, layout.page.width());
    return layout;
}

} // namespace azalai

#pragma once

#include <azalai/sheet/sheet.h>

#include <QRectF>

#include <vector>

class QPainter;

namespace azalai {

/// Paints some lists of a sheet, one below the other. Text that does not fit is first made smaller, down to 5.5 points;
/// then lists are cut, the longest first, and say how many lines are left out.
/// room  millimetres from the page's corner
void paintSheetLists(QPainter& painter, const Sheet& sheet, const std::vector<SheetList>& lists, const QRectF& room,
                     double pixelsPerMm);

/// Where a line of a list stands, in millimetres from the page's corner.
struct LineSpot {
    SheetList list = SheetList::Changes;
    std::size_t line = 0; ///< of the sheet's list
    QRectF rect{};
    double points = 0; ///< of its letters
};

/// Where paintSheetLists() sets the lines.
[[nodiscard]] std::vector<LineSpot> lineSpots(const Sheet& sheet, const std::vector<SheetList>& lists,
                                              const QRectF& room);

} // namespace azalai

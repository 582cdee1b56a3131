#pragma once

#include <azalai/cartography/sheet.h>

#include <QRectF>

namespace azalai {

/// Where things stand on a sheet, in millimetres from its upper left corner. Arabic sheets are mirrored.
struct SheetLayout {
    QRectF page;
    QRectF topBanner;
    QRectF bottomBanner;
    QRectF head; ///< title and subtitle at its start, sheet number and projection at its end
    QRectF map;
    QRectF column;
    QRectF foot;     ///< disclaimer and credit at its start, footer line at its end
    QRectF strip;    ///< these three are empty where the sheet has no such part
    QRectF calendar; ///< side by side with the rules, under the map
    QRectF rules;
    double textScale = 1; ///< of font sizes; 1 on A3
    bool isRightToLeft = false;
};

[[nodiscard]] SheetLayout layoutSheet(Paper paper, Language language, const SheetParts& parts = {});

} // namespace azalai

#pragma once

#include <azalai/sheet/sheet.h>

#include <QRectF>

class QPainter;

namespace azalai {

/// What a map takes over from its page.
struct MapOnPage {
    QRectF frame; ///< millimetres from the page's corner
    double textScale = 1;
    Language language = Language::English;
    std::string kilometres{}; ///< unit word of the scale bar
    std::string north{};      ///< letter of the arrow of a map that is turned
};

/// Paints a map in its frame: the scene, degrees at the frame, scale bar, caption, locator map, and
/// a north arrow when it is turned.
void paintSheetMap(QPainter& painter, const SheetMap& map, const MapOnPage& page, double pixelsPerMm);

} // namespace azalai

#pragma once

#include <app/render/sheet_layout.h>

class QPainter;

namespace azalai {

/// Paints the map frame of a sheet: the scene, degrees at the frame, scale bar, locator map.
void paintSheetMap(QPainter& painter, const Sheet& sheet, const SheetLayout& layout, double pixelsPerMm);

} // namespace azalai

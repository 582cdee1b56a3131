#pragma once

#include <app/render/sheet_layout.h>

class QPainter;

namespace azalai {

/// Paints the column of a sheet: what changed, cut-off places, places without an open way, legend, sources. Text that
/// does not fit is first made smaller, down to 5.5 points; then lists are cut, the longest first, and say how many
/// lines are left out.
void paintSheetColumn(QPainter& painter, const Sheet& sheet, const SheetLayout& layout, double pixelsPerMm);

} // namespace azalai

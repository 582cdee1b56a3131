#pragma once

#include <azalai/base/result.h>
#include <azalai/cartography/sheet.h>

#include <QString>

class QPainter;

namespace azalai {

/// Paints a whole sheet with its upper left corner at the painter's origin.
/// pixelsPerMm  of the painter's coordinates; the sheet takes sizeOf(sheet.paper) times that.
void paintSheet(QPainter& painter, const Sheet& sheet, double pixelsPerMm);

/// Writes a sheet as vector PDF or as PNG, told by the ending of the path. The same sheet gives the same bytes.
/// Text    of a PDF can be selected and searched, Arabic too (pdf_fonts.h).
/// dpi     Of a PNG; 150 for the screen, 300 for print.
/// Errors  UnsupportedFormat, FileUnwritable (subject: the path), PaintFailed.
Result<void> writeSheet(const Sheet& sheet, const QString& path, int dpi = 150);

} // namespace azalai

#pragma once

#include <azalai/base/result.h>
#include <azalai/sheet/sheet.h>

#include <QString>
#include <QStringList>

#include <span>

class QPainter;

namespace azalai {

/// Paints a whole sheet with its upper left corner at the painter's origin.
/// pixelsPerMm  of the painter's coordinates; the sheet takes sizeOf(sheet.format) times that.
void paintSheet(QPainter& painter, const Sheet& sheet, double pixelsPerMm);

/// The same with its bleed around it and marks where to cut, when it has any: sizeOf plus marginAround on all sides.
void paintSheetWithBleed(QPainter& painter, const Sheet& sheet, double pixelsPerMm);

/// Writes pages, told by the ending of the path: .pdf vector, all pages in one file, all of the first one's size; .png;
/// .tif or .tiff on the ground of the page's first map (EPSG:3857); .svg. Of several pages the pictures are numbered
/// ("sheet-01.png"). Sheets with a tiling are written as PDF alone. The same pages give the same bytes.
///
/// Input   at least one page
/// Text    of a PDF can be selected and searched, Arabic too (pdf_fonts.h); of an SVG it is outlines.
/// dpi     Of pictures in pixels; 150 for the screen, 300 for print.
/// Result  the paths that were written.
/// Errors  UnsupportedFormat, FileUnwritable (subject: the path), PaintFailed.
Result<QStringList> writeSheets(std::span<const Sheet> sheets, const QString& path, int dpi = 150);

/// The same for a sheet of one page.
Result<void> writeSheet(const Sheet& sheet, const QString& path, int dpi = 150);

} // namespace azalai

#pragma once

#include <app/render/pdf_frame.h>

#include <qpdf/QPDF.hh>

namespace azalai {

/// Says where each map of a PDF lies on the Earth, in the form of ISO 32000-2, 12.10 (viewports with a geographic
/// measure), which GDAL, QGIS and Acrobat read. Of several maps on a page GDAL takes the largest.
void writePdfGrounds(QPDF& pdf, const std::vector<PdfGround>& grounds);

} // namespace azalai

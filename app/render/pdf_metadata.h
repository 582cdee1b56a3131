#pragma once

#include <app/render/pdf_frame.h>

#include <qpdf/QPDF.hh>

namespace azalai {

/// Writes what a PDF says of itself: title, author, language, a date that is always the same, the colours that its
/// numbers mean (sRGB), and that it keeps to PDF/A-2b. Replaces what Qt wrote of the same.
void writePdfMetadata(QPDF& pdf, const PdfFrame& frame);

} // namespace azalai

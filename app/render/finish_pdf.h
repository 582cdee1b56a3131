#pragma once

#include <app/render/pdf_frame.h>

#include <azalai/base/result.h>

#include <QByteArray>

#include <string>

class QPDF;

namespace azalai {

/// Makes of what QPdfWriter wrote a file that can be kept: independent of the time of writing, with the metadata of
/// PDF/A-2b (ISO 19005-2), its language, text in which words can be found, maps that know their place on the Earth,
/// and layers that can be switched.
///
/// pdf     as QPdfWriter wrote it
/// Result  the same pages. Fonts, colours and drawing are Qt's; docs/formats/pdf.md tells what is added to them.
/// Input   grounds name pages that there are
/// Errors  PaintFailed when the file is not as Qt 6.8 writes it.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFrame& frame);

/// Of qpdf: "12.2.0".
[[nodiscard]] std::string pdfLibraryVersion();

/// A file as it is kept: the same bytes for the same content.
[[nodiscard]] QByteArray bytesOf(QPDF& pdf);

} // namespace azalai

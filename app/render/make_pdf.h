#pragma once

#include <app/render/pdf_frame.h>

#include <azalai/base/result.h>

#include <QByteArray>

#include <functional>

class QPainter;

namespace azalai {

inline constexpr int pdfDpi = 1200; ///< of a PDF's coordinates, not of pictures

/// A vector PDF of pages that all have one size; the same bytes for the same content, whenever and wherever.
/// paint   (painter, number of the page from 0, pixels per millimetre)
/// Errors  PaintFailed.
[[nodiscard]] Result<QByteArray> makePdf(const PdfFrame& frame,
                                         const std::function<void(QPainter&, int, double)>& paint);

} // namespace azalai

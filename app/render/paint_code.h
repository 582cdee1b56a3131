#pragma once

#include <QRectF>

#include <string>

class QPainter;

namespace azalai {

/// Paints a QR code (ISO/IEC 18004, error correction M) black on white, in whole modules of one size.
/// text  UTF-8; too long for a code (about 2,300 bytes): nothing is painted
/// box   millimetres; a square in its middle is used
void paintCode(QPainter& painter, const std::string& text, const QRectF& box, double pixelsPerMm);

} // namespace azalai

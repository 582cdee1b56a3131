#pragma once

#include <azalai/sheet/paper.h>

#include <QRectF>

namespace azalai {

/// A box of a page as Qt has it, in millimetres.
[[nodiscard]] inline QRectF toQRectF(const PaperRect& rect) { return {rect.x, rect.y, rect.width, rect.height}; }

} // namespace azalai

#pragma once

#include <app/render/strip_layout.h>

class QPainter;

namespace azalai {

/// Paints a strip map as it was laid out, its upper left corner at a point in millimetres.
/// pixelsPerMm  of the painter's coordinates
void paintStrip(QPainter& painter, const StripPicture& picture, const StripLayout& layout, QPointF cornerMm,
                double pixelsPerMm);

} // namespace azalai

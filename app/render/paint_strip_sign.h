#pragma once

#include <azalai/cartography/strip_picture.h>

#include <QPointF>

class QPainter;

namespace azalai {

/// Paints the sign of a mark with its middle at a pixel. Events, camps, cuts and places look as they do on the map.
void paintStripSign(QPainter& painter, const StripPicture::Mark& mark, const Style& style, QPointF middle,
                    double pixelsPerMm);

} // namespace azalai

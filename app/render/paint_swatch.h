#pragma once

#include <azalai/cartography/legend.h>

#include <QRectF>

class QPainter;

namespace azalai {

/// Paints the sample of a legend entry into a box, as the map would draw it.
void paintSwatch(QPainter& painter, const LegendEntry& entry, const Style& style, const QRectF& box,
                 double pixelsPerMm);

} // namespace azalai

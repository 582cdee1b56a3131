#pragma once

#include <azalai/sheet/series_chart.h>

#include <QRectF>

class QPainter;

namespace azalai {

/// Paints ground over time as steps with the names of actors at their ends, and events per week as bars under them.
/// room       millimetres from the page's corner
/// textScale  of font sizes; 1 on A3
void paintChart(QPainter& painter, const SeriesChart& chart, const QRectF& room, double pixelsPerMm, double textScale);

} // namespace azalai

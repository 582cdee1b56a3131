#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QPolygonF>

namespace azalai {

/// The parts of evenly spaced parallel lines that lie inside polygons by the even-odd rule. Cut here, so that no clip
/// is needed: a clip costs time on the screen and room in a PDF.
///
/// angleDeg  0 to the right, counted clockwise as pixels are
/// origin    a point that one of the lines goes through
[[nodiscard]] QList<QLineF> hatchLines(const QList<QPolygonF>& polygons, double angleDeg, double gapPx, QPointF origin);

} // namespace azalai

#pragma once

#include <azalai/cartography/scene.h>

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QPointF>

class QPainter;

namespace azalai {

[[nodiscard]] QColor toQColor(Rgba color);

/// A pen for a stroke, or for its casing.
[[nodiscard]] QPen toPen(const SceneStroke& stroke, double pixelsPerMm);
[[nodiscard]] QPen toCasingPen(const SceneStroke& stroke, double pixelsPerMm);

/// Fills a path with colour, pattern or stripes. Patterns and stripes are lines under a clip, so that they stay vector.
/// origin  a pixel that patterns are counted from: the same ground gives the same pattern while the map is moved
void paintFill(QPainter& painter, const QPainterPath& path, const SceneFill& fill, const Style& style,
               double pixelsPerMm, QPointF origin);

} // namespace azalai

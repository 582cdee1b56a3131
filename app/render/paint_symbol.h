#pragma once

#include <azalai/cartography/scene.h>

#include <QPointF>

class QPainter;

namespace azalai {

/// Paints a symbol with its middle at a pixel; its offset from the ground point is the caller's.
void paintSymbol(QPainter& painter, const SceneSymbol& symbol, const Style& style, QPointF middle, double pixelsPerMm);

} // namespace azalai

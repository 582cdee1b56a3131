#pragma once

#include <app/render/map_frame.h>

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace azalai {

/// The part of a ring inside a rectangle of pixels, without points closer than half a pixel and 0.05 mm. Where the ring
/// leaves the rectangle, the part follows the rectangle's edge. Fewer than three points when nothing is left.
[[nodiscard]] QPolygonF clippedRing(const PlaneLine& ring, const MapFrame& frame, const QRectF& clip);

/// The parts of a line inside a rectangle of pixels, in order, without points closer than half a pixel and 0.05 mm.
[[nodiscard]] std::vector<QPolygonF> clippedLine(const PlaneLine& line, const MapFrame& frame, const QRectF& clip);

/// The same for points that are pixels already.
[[nodiscard]] std::vector<QPolygonF> clippedLine(const QPolygonF& pixels, const QRectF& clip);

/// A line as it is, wherever it goes: for the few that are marked.
[[nodiscard]] QPainterPath wholeLine(const PlaneLine& line, const MapFrame& frame);
[[nodiscard]] QPainterPath wholeRing(const PlaneLine& ring, const MapFrame& frame); ///< the same, closed

} // namespace azalai

#pragma once

#include <app/render/label_room.h>
#include <app/render/map_text.h>

#include <optional>
#include <vector>

namespace azalai {

/// A place for a text, in pixels.
struct LabelSpot {
    QPointF baseline;
    double angleDeg = 0;
    std::vector<QRectF> boxes;
};

/// The places beside a point symbol, best liked first: right, left, above, below, then the corners; then farther off.
[[nodiscard]] std::vector<LabelSpot> spotsAround(QPointF point, Millimetres clear, const MapText& text,
                                                 double pixelsPerMm);

/// The free place in the visible part of an area that is farthest from its edges, if the text fits in.
[[nodiscard]] std::optional<LabelSpot> spotInside(const PlaneRings& rings, const MapText& text, const MapFrame& frame,
                                                  const LabelRoom& room);

/// A free place along a line where it runs straight for the text's length.
[[nodiscard]] std::optional<LabelSpot> spotAlong(const PlaneLine& line, const MapText& text, const MapFrame& frame,
                                                 const LabelRoom& room);

} // namespace azalai

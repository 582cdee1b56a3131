#pragma once

#include <app/render/label_room.h>
#include <app/render/map_text.h>

#include <QLineF>

#include <optional>
#include <vector>

namespace azalai {

/// A place for a text, in pixels.
struct LabelSpot {
    QPointF baseline;
    double angleDeg = 0;
    std::vector<QRectF> boxes;
    std::vector<LetterSpot> letters{}; ///< of a text that follows a curve; else empty
    std::optional<QLineF> leader{};    ///< from the sign to the text, where it stands farther off
};

/// The places beside a point symbol, best liked first: right, left, above, below, then the corners; then farther off.
[[nodiscard]] std::vector<LabelSpot> spotsAround(QPointF point, Millimetres clear, const TextSize& text,
                                                 double pixelsPerMm);

/// Places farther off, to each of which a line leads from the sign, the nearer ones first.
[[nodiscard]] std::vector<LabelSpot> spotsFarOff(QPointF point, Millimetres clear, const TextSize& text,
                                                 double pixelsPerMm);

/// The free place in the visible part of an area that is farthest from its edges, if the text fits in.
[[nodiscard]] std::optional<LabelSpot> spotInside(const PlaneRings& rings, const TextSize& text, const MapFrame& frame,
                                                  const LabelRoom& room);

/// A free place along a line where it runs straight for the text's length.
/// mostBend  way along the line over the chord
[[nodiscard]] std::optional<LabelSpot> spotAlong(const PlaneLine& line, const TextSize& text, const MapFrame& frame,
                                                 const LabelRoom& room, double mostBend = 1.12);

} // namespace azalai

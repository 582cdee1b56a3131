#include <app/map/paint_marks.h>

#include <app/render/clip.h>

#include <azalai/cartography/plane_geometry.h>

#include <QPainter>
#include <QPainterPath>

namespace azalai {
namespace {

QPainterPath pathOf(const PlaneRings& rings, const MapFrame& frame, const QRectF& clip) {
    QPainterPath path;
    for (const PlaneLine& ring : rings) {
        const QPolygonF part = clippedRing(ring, frame, clip);
        if (part.size() < 3) continue;
        path.addPolygon(part);
        path.closeSubpath();
    }
    return path;
}

} // namespace

void paintMarks(QPainter& painter, const MapMarks& marks, bool dark, const MapFrame& frame) {
    QColor band = dark ? QColor(0xb0, 0x8c, 0xff) : QColor(0x7b, 0x4d, 0xe0);
    const QColor dash = band;
    band.setAlphaF(dark ? 0.6F : 0.55F);
    const double mm = frame.pixelsPerMm;
    const QRectF clip = QRectF(QPointF(0, 0), frame.sizePx).adjusted(-40, -40, 40, 40);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto& rings : marks.before) {
        QPen pen(dash, 0.4 * mm, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({4, 4});
        painter.strokePath(pathOf(*rings, frame, clip), pen);
    }
    const QPen wide(band, 2.2 * mm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    for (const auto& rings : marks.areas)
        painter.strokePath(pathOf(*rings, frame, clip), wide);
    QPainterPath roads; // one path: where two meet the band is not twice as dark
    for (const auto& line : marks.lines)
        if (boxOf(*line).meets(frame.box())) roads.addPath(wholeLine(*line, frame));
    painter.strokePath(roads, QPen(band, 3.4 * mm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const PlanePoint at : marks.points)
        painter.strokePath(
            [&] {
                QPainterPath ring;
                ring.addEllipse(frame.toPixels(at), 2.6 * mm, 2.6 * mm);
                return ring;
            }(),
            QPen(band, 1.4 * mm));
}

} // namespace azalai

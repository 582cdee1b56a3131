#include <app/render/paint_road.h>

#include <app/render/paint_fill.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

/// Dashes in millimetres; none: a whole line.
QList<qreal> dashesOf(Surface surface) {
    switch (surface) {
    case Surface::Paved:
    case Surface::Water:
        break;
    case Surface::Gravel:
        return {2.4, 0.5, 0.4, 0.5};
    case Surface::Earth:
        return {1.8, 0.9};
    case Surface::Sand:
        return {0.5, 0.8};
    }
    return {};
}

QPen penOf(const QColor& color, double widthMm, QList<qreal> dashesMm, double pixelsPerMm) {
    QPen pen(color, widthMm * pixelsPerMm, Qt::SolidLine, Qt::FlatCap);
    if (dashesMm.isEmpty()) return pen;
    for (qreal& dash : dashesMm)
        dash /= widthMm;
    pen.setDashPattern(dashesMm);
    return pen;
}

/// A wave about the straight line between two pixels, whole waves only.
QPainterPath wave(QPointF from, QPointF to, double pixelsPerMm) {
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    QPainterPath path(from);
    if (length <= 0) return path;
    const QPointF along = (to - from) / length;
    const QPointF across(-along.y(), along.x());
    const int halves = std::max(2, static_cast<int>(std::lround(length / (1.35 * pixelsPerMm))));
    const double step = length / halves;
    for (int i = 0; i < halves; ++i) {
        const QPointF bend = across * ((i % 2 == 0 ? 0.95 : -0.95) * pixelsPerMm);
        path.quadTo(from + along * (step * (i + 0.5)) + bend, from + along * (step * (i + 1)));
    }
    return path;
}

} // namespace

void paintRoad(QPainter& painter, StripPicture::Make make, QPointF from, QPointF to, const Style& style,
               double pixelsPerMm) {
    const QColor ink = toQColor(style.placeText);
    const QColor water = toQColor(style.waterText);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    switch (make.mode) {
    case LegMode::Road:
        if (make.surface == Surface::Paved) {
            painter.setPen(penOf(ink, 1.3, {}, pixelsPerMm));
            painter.drawLine(from, to);
            break;
        }
        // Two edges: a broad line with a narrower one of paper over it.
        painter.setPen(
            penOf(ink, 1.3, make.surface == Surface::Gravel ? QList<qreal>() : dashesOf(make.surface), pixelsPerMm));
        painter.drawLine(from, to);
        painter.setPen(penOf(toQColor(style.placeFill), 0.74, {}, pixelsPerMm));
        painter.drawLine(from, to);
        break;
    case LegMode::Track:
        painter.setPen(penOf(ink, 0.55, dashesOf(make.surface), pixelsPerMm));
        painter.drawLine(from, to);
        break;
    case LegMode::River:
        painter.setPen(penOf(water, 0.5, {}, pixelsPerMm));
        painter.drawPath(wave(from, to, pixelsPerMm));
        break;
    case LegMode::Ferry:
        painter.setPen(penOf(water, 0.5, {0.9, 0.5}, pixelsPerMm));
        painter.drawPath(wave(from, to, pixelsPerMm));
        break;
    case LegMode::Air:
        painter.setPen(penOf(toQColor(style.placeText), 0.3, {3, 1.2}, pixelsPerMm));
        painter.drawLine(from, to);
        break;
    }
    painter.restore();
}

} // namespace azalai

#include <app/render/paint_fill.h>

#include <QPainter>

#include <cmath>
#include <numbers>

namespace azalai {
namespace {

/// Lines of a direction across a rectangle: d counts along the normal, from the origin, in steps of the gap.
struct Hatching {
    QPointF direction;
    QPointF normal;
    double first = 0; ///< the lowest multiple of the gap that touches the rectangle
    double last = 0;
    double reach = 0; ///< half the length that any line needs
    QPointF middle;

    Hatching(const QRectF& box, double angleDeg, double gap, QPointF origin) {
        const double angle = angleDeg * std::numbers::pi / 180;
        direction = {std::cos(angle), std::sin(angle)};
        normal = {-direction.y(), direction.x()};
        middle = box.center();
        reach = std::hypot(box.width(), box.height()) / 2 + gap;
        // Far origins lose digits: the phase is all that counts.
        const double phase = std::fmod(QPointF::dotProduct(origin - middle, normal), gap);
        const double extent = std::abs(normal.x()) * box.width() / 2 + std::abs(normal.y()) * box.height() / 2;
        first = phase + gap * std::floor((-extent - phase) / gap);
        last = extent + gap;
    }
    [[nodiscard]] QLineF line(double d) const {
        const QPointF on = middle + normal * d;
        return {on - direction * reach, on + direction * reach};
    }
};

void paintLines(QPainter& painter, const QRectF& box, double angleDeg, double gapPx, QPointF origin) {
    const Hatching hatching(box, angleDeg, gapPx, origin);
    QList<QLineF> lines;
    for (double d = hatching.first; d <= hatching.last; d += gapPx) lines.append(hatching.line(d));
    painter.drawLines(lines);
}

void paintDots(QPainter& painter, const QRectF& box, double gapPx, double dotPx, QPointF origin, QColor color) {
    QPainterPath dots;
    const auto firstIn = [gapPx](double from, double start) {
        return from + gapPx * std::floor((start - from) / gapPx);
    };
    int row = static_cast<int>(std::llround(std::floor((box.top() - origin.y()) / gapPx)) & 1);
    for (double y = firstIn(origin.y(), box.top()); y <= box.bottom() + gapPx; y += gapPx, ++row) {
        const double shift = row % 2 == 0 ? 0 : gapPx / 2;
        for (double x = firstIn(origin.x() + shift, box.left()); x <= box.right() + gapPx; x += gapPx)
            dots.addEllipse(QPointF(x, y), dotPx, dotPx);
    }
    painter.fillPath(dots, color);
}

void paintPattern(QPainter& painter, const QRectF& box, const SceneFill& fill, const Style& style, double pixelsPerMm,
                  QPointF origin) {
    const double gap = style.patternGap.value * pixelsPerMm;
    const QColor color = toQColor(fill.patternColor);
    painter.setPen(QPen(color, style.patternWidth.value * pixelsPerMm, Qt::SolidLine, Qt::FlatCap));
    switch (fill.pattern) {
    case Pattern::Plain: break;
    case Pattern::Diagonal: paintLines(painter, box, -45, gap, origin); break;
    case Pattern::BackDiagonal: paintLines(painter, box, 45, gap, origin); break;
    case Pattern::Horizontal: paintLines(painter, box, 0, gap, origin); break;
    case Pattern::Vertical: paintLines(painter, box, 90, gap, origin); break;
    case Pattern::Cross:
        paintLines(painter, box, 45, gap * 1.4, origin);
        paintLines(painter, box, -45, gap * 1.4, origin);
        break;
    case Pattern::Dots: paintDots(painter, box, gap * 0.8, 0.19 * pixelsPerMm, origin, color); break;
    }
}

void paintStripes(QPainter& painter, const QRectF& box, const std::vector<Rgba>& colors, double widthPx,
                  QPointF origin) {
    const double period = widthPx * static_cast<double>(colors.size());
    const Hatching hatching(box, -45, period, origin);
    for (std::size_t i = 0; i < colors.size(); ++i) {
        painter.setPen(QPen(toQColor(colors[i]), widthPx, Qt::SolidLine, Qt::FlatCap));
        QList<QLineF> lines;
        for (double d = hatching.first; d <= hatching.last; d += period)
            lines.append(hatching.line(d + (static_cast<double>(i) + 0.5) * widthPx));
        painter.drawLines(lines);
    }
}

} // namespace

QColor toQColor(Rgba color) {
    return {color.red, color.green, color.blue, color.alpha};
}

QPen toPen(const SceneStroke& stroke, double pixelsPerMm) {
    const double widthPx = stroke.width.value * pixelsPerMm;
    const bool isDotted = !stroke.dashes.empty() && stroke.dashes.front() <= stroke.width;
    QPen pen(toQColor(stroke.color), widthPx, Qt::SolidLine, stroke.dashes.empty() || isDotted ? Qt::RoundCap : Qt::FlatCap,
             Qt::RoundJoin);
    if (stroke.dashes.empty() || widthPx <= 0) return pen;
    QList<qreal> dashes; // in pen widths
    for (const Millimetres dash : stroke.dashes) dashes.append(dash / stroke.width);
    if (isDotted) dashes.front() = 0.01; // the round caps make the dot
    pen.setDashPattern(dashes);
    return pen;
}

QPen toCasingPen(const SceneStroke& stroke, double pixelsPerMm) {
    return {toQColor(stroke.casing), stroke.casingWidth.value * pixelsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintFill(QPainter& painter, const QPainterPath& path, const SceneFill& fill, const Style& style,
               double pixelsPerMm, QPointF origin) {
    const bool hasStripes = fill.stripes.size() > 1;
    if (!hasStripes && fill.color.alpha > 0) painter.fillPath(path, toQColor(fill.color));
    const bool hasPattern = fill.pattern != Pattern::Plain && fill.patternColor.alpha > 0;
    if (!hasStripes && !hasPattern) return;
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    const QRectF box = path.boundingRect();
    if (hasStripes) paintStripes(painter, box, fill.stripes, style.stripeWidth.value * pixelsPerMm, origin);
    else paintPattern(painter, box, fill, style, pixelsPerMm, origin);
    painter.restore();
}

} // namespace azalai

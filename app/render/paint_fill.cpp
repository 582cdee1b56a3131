#include <app/render/paint_fill.h>

#include <app/render/hatch.h>
#include <app/render/map_text.h>
#include <app/render/wide_vectors.h>

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace azalai {
namespace {

/// Lines of a direction across a rectangle: d counts along the normal, from the origin, in steps of the gap.
struct Stripes {
    QPointF direction;
    QPointF normal;
    double first = 0; ///< the lowest multiple of the gap that touches the rectangle
    double last = 0;
    double reach = 0; ///< half the length that any line needs
    QPointF middle;

    Stripes(const QRectF& box, double angleDeg, double gap, QPointF origin) {
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

void paintDots(QPainter& painter, const QList<QPolygonF>& polygons, double gapPx, double dotPx, QPointF origin,
               QColor color) {
    QPainterPath dots;
    dots.setFillRule(Qt::WindingFill);
    for (const QLineF& row : hatchLines(polygons, 0, gapPx, origin)) {
        const bool isOdd =
            (std::llround((row.y1() - origin.y()) / gapPx) & 1) != 0; // every other row is shifted by half
        const double start = origin.x() + (isOdd ? gapPx / 2 : 0);
        const double first = start + gapPx * std::ceil((row.x1() - start) / gapPx);
        for (double x = first; x <= row.x2(); x += gapPx)
            dots.addEllipse(QPointF(x, row.y1()), dotPx, dotPx);
    }
    painter.fillPath(dots, color);
}

void paintPattern(QPainter& painter, const QPainterPath& path, const SceneFill& fill, const Style& style,
                  double pixelsPerMm, QPointF origin) {
    const double gap = style.patternGap.value * pixelsPerMm;
    const QColor color = toQColor(fill.patternColor);
    const QList<QPolygonF> polygons = path.toSubpathPolygons();
    painter.setPen(QPen(color, style.patternWidth.value * pixelsPerMm, Qt::SolidLine, Qt::FlatCap));
    const auto hatch = [&](double angleDeg, double gapPx) {
        painter.drawLines(hatchLines(polygons, angleDeg, gapPx, origin));
    };
    switch (fill.pattern) {
    case Pattern::Plain:
        break;
    case Pattern::Diagonal:
        hatch(-45, gap);
        break;
    case Pattern::BackDiagonal:
        hatch(45, gap);
        break;
    case Pattern::Horizontal:
        hatch(0, gap);
        break;
    case Pattern::Vertical:
        hatch(90, gap);
        break;
    case Pattern::Cross:
        hatch(45, gap * 1.4);
        hatch(-45, gap * 1.4);
        break;
    case Pattern::Dots:
        paintDots(painter, polygons, gap * 0.8, 0.19 * pixelsPerMm, origin, color);
        break;
    }
}

void paintStripes(QPainter& painter, const QRectF& box, const std::vector<Rgba>& colors, double widthPx,
                  QPointF origin) {
    const double period = widthPx * static_cast<double>(colors.size());
    const Stripes stripes(box, -45, period, origin);
    for (std::size_t i = 0; i < colors.size(); ++i) {
        painter.setPen(QPen(toQColor(colors[i]), widthPx, Qt::SolidLine, Qt::FlatCap));
        QList<QLineF> lines;
        for (double d = stripes.first; d <= stripes.last; d += period)
            lines.append(stripes.line(d + (static_cast<double>(i) + 0.5) * widthPx));
        painter.drawLines(lines);
    }
}

/// The same stripes as shapes of their own: an SVG loses what comes after a clip inside a clip.
void paintCutStripes(QPainter& painter, const QPainterPath& path, const std::vector<Rgba>& colors, double widthPx,
                     QPointF origin) {
    const double period = widthPx * static_cast<double>(colors.size());
    const Stripes stripes(path.boundingRect(), -45, period, origin);
    for (std::size_t i = 0; i < colors.size(); ++i) {
        QPainterPath bands;
        for (double d = stripes.first; d <= stripes.last; d += period) {
            const QLineF start = stripes.line(d + static_cast<double>(i) * widthPx);
            const QLineF end = stripes.line(d + static_cast<double>(i + 1) * widthPx);
            bands.addPolygon(QPolygonF{start.p1(), start.p2(), end.p2(), end.p1()});
            bands.closeSubpath();
        }
        painter.fillPath(path.intersected(bands), toQColor(colors[i]));
    }
}

} // namespace

QColor toQColor(Rgba color) { return {color.red, color.green, color.blue, color.alpha}; }

QPen toPen(const SceneStroke& stroke, double pixelsPerMm) {
    const double widthPx = stroke.width.value * pixelsPerMm;
    const bool isDotted = !stroke.dashes.empty() && stroke.dashes.front() <= stroke.width;
    // Of a line this thin nobody sees whether its corners are round, and rounding them is most of what painting it
    // costs.
    const Qt::PenJoinStyle join = widthPx < 3 ? Qt::BevelJoin : Qt::RoundJoin;
    QPen pen(toQColor(stroke.color), widthPx, Qt::SolidLine,
             stroke.dashes.empty() || isDotted ? Qt::RoundCap : Qt::FlatCap, join);
    if (stroke.dashes.empty() || widthPx <= 0) return pen;
    QList<qreal> dashes; // in pen widths
    for (const Millimetres dash : stroke.dashes)
        dashes.append(dash / stroke.width);
    if (isDotted) dashes.front() = 0.01; // the round caps make the dot
    pen.setDashPattern(dashes);
    return pen;
}

QPen toCasingPen(const SceneStroke& stroke, double pixelsPerMm) {
    return {toQColor(stroke.casing), stroke.casingWidth.value * pixelsPerMm, Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin};
}

void paintFill(QPainter& painter, const QPainterPath& path, const SceneFill& fill, const Style& style,
               double pixelsPerMm, QPointF origin) {
    painter.save();
    if (fill.stripes.size() > 1 && needsOutlines(painter)) {
        paintCutStripes(painter, path, fill.stripes, style.stripeWidth.value * pixelsPerMm, origin);
    } else if (fill.stripes.size() > 1) {
        painter.setClipPath(path, Qt::IntersectClip);
        paintStripes(painter, path.boundingRect(), fill.stripes, style.stripeWidth.value * pixelsPerMm, origin);
    } else {
        if (fill.color.alpha > 0) painter.fillPath(path, toQColor(fill.color));
        giveBackWideVectors();
        if (fill.patternColor.alpha > 0) paintPattern(painter, path, fill, style, pixelsPerMm, origin);
    }
    painter.restore();
}

} // namespace azalai

#include <app/render/clip.h>

#include <cmath>
#include <utility>

namespace azalai {
namespace {

QPolygonF thinned(const PlaneLine& line, const MapFrame& frame) {
    // Half a pixel of a screen; on paper, whose pixels are only units, what no eye can part.
    const double least = std::max(0.5, 0.05 * frame.pixelsPerMm);
    const auto isClose = [least](QPointF a, QPointF b) {
        return std::abs(a.x() - b.x()) < least && std::abs(a.y() - b.y()) < least;
    };
    QPolygonF pixels;
    pixels.reserve(static_cast<qsizetype>(line.size()));
    // Whole units say enough where they are that fine, and take half the room in a file.
    const bool isFine = frame.pixelsPerMm > 40;
    for (std::size_t i = 0; i < line.size(); ++i) {
        QPointF p = frame.toPixels(line[i]);
        if (isFine) p = {std::round(p.x()), std::round(p.y())};
        if (i == 0 || i + 1 == line.size() || !isClose(pixels.back(), p)) pixels.append(p);
    }
    return pixels;
}

/// One step of Sutherland and Hodgman: keeps what lies on the inner side of a line parallel to an axis.
template <class Inside, class Cross> QPolygonF keepSide(const QPolygonF& ring, Inside isInside, Cross cross) {
    QPolygonF kept;
    kept.reserve(ring.size() + 8);
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF b = ring[i];
        if (isInside(a) != isInside(b)) kept.append(cross(a, b));
        if (isInside(b)) kept.append(b);
    }
    return kept;
}

QPointF atX(QPointF a, QPointF b, double x) { return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())}; }
QPointF atY(QPointF a, QPointF b, double y) { return {a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y}; }

/// Liang and Barsky: the part of a segment inside; false when there is none.
bool clipSegment(QPointF& a, QPointF& b, const QRectF& r) {
    double enter = 0;
    double leave = 1;
    const QPointF d = b - a;
    const auto cut = [&](double direction, double room) {
        if (direction == 0) return room >= 0;
        const double t = room / direction;
        if (direction < 0)
            enter = std::max(enter, t);
        else
            leave = std::min(leave, t);
        return enter <= leave;
    };
    if (!(cut(-d.x(), a.x() - r.left()) && cut(d.x(), r.right() - a.x()) && cut(-d.y(), a.y() - r.top()) &&
          cut(d.y(), r.bottom() - a.y())))
        return false;
    const QPointF start = a;
    if (leave < 1) b = start + d * leave;
    if (enter > 0) a = start + d * enter;
    return true;
}

} // namespace

QPolygonF clippedRing(const PlaneLine& ring, const MapFrame& frame, const QRectF& clip) {
    QPolygonF pixels = thinned(ring, frame);
    if (clip.contains(pixels.boundingRect())) return pixels;
    const double l = clip.left();
    const double r = clip.right();
    const double t = clip.top();
    const double b = clip.bottom();
    pixels =
        keepSide(pixels, [l](QPointF p) { return p.x() >= l; }, [l](QPointF p, QPointF q) { return atX(p, q, l); });
    pixels =
        keepSide(pixels, [r](QPointF p) { return p.x() <= r; }, [r](QPointF p, QPointF q) { return atX(p, q, r); });
    pixels =
        keepSide(pixels, [t](QPointF p) { return p.y() >= t; }, [t](QPointF p, QPointF q) { return atY(p, q, t); });
    pixels =
        keepSide(pixels, [b](QPointF p) { return p.y() <= b; }, [b](QPointF p, QPointF q) { return atY(p, q, b); });
    return pixels;
}

std::vector<QPolygonF> clippedLine(const PlaneLine& line, const MapFrame& frame, const QRectF& clip) {
    return clippedLine(thinned(line, frame), clip);
}

std::vector<QPolygonF> clippedLine(const QPolygonF& pixels, const QRectF& clip) {
    if (clip.contains(pixels.boundingRect())) return {pixels};
    std::vector<QPolygonF> parts;
    QPolygonF current;
    for (qsizetype i = 1; i < pixels.size(); ++i) {
        QPointF a = pixels[i - 1];
        QPointF b = pixels[i];
        if (!clipSegment(a, b, clip)) {
            if (current.size() > 1) parts.push_back(std::exchange(current, {}));
            current.clear();
            continue;
        }
        if (!current.isEmpty() && current.back() != a) parts.push_back(std::exchange(current, {}));
        if (current.isEmpty()) current.append(a);
        current.append(b);
    }
    if (current.size() > 1) parts.push_back(std::move(current));
    return parts;
}

QPainterPath wholeLine(const PlaneLine& line, const MapFrame& frame) {
    QPainterPath path;
    for (const PlanePoint p : line) {
        if (path.elementCount() == 0)
            path.moveTo(frame.toPixels(p));
        else
            path.lineTo(frame.toPixels(p));
    }
    return path;
}

QPainterPath wholeRing(const PlaneLine& ring, const MapFrame& frame) {
    QPainterPath path = wholeLine(ring, frame);
    path.closeSubpath();
    return path;
}

} // namespace azalai

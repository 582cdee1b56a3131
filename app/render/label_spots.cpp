#include <app/render/label_spots.h>

#include <app/render/clip.h>

#include <QLineF>

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace azalai {
namespace {

double distanceToSegment(QPointF p, QPointF a, QPointF b) {
    const QPointF d = b - a;
    const double length2 = QPointF::dotProduct(d, d);
    const double t = length2 == 0 ? 0 : std::clamp(QPointF::dotProduct(p - a, d) / length2, 0.0, 1.0);
    return QLineF(p, a + d * t).length();
}

/// The visible part of an area, thinned to what a text's place needs.
std::vector<QPolygonF> coarseVisible(const PlaneRings& rings, const MapFrame& frame, const QRectF& clip) {
    std::vector<QPolygonF> parts;
    for (const PlaneLine& ring : rings) {
        const QPolygonF fine = clippedRing(ring, frame, clip);
        QPolygonF coarse;
        for (const QPointF p : fine)
            if (coarse.isEmpty() || QLineF(coarse.back(), p).length() > frame.pixelsPerMm) coarse.append(p);
        if (coarse.size() >= 3) parts.push_back(std::move(coarse));
    }
    return parts;
}

bool isInside(const std::vector<QPolygonF>& parts, QPointF p) {
    bool inside = false;
    for (const QPolygonF& part : parts)
        if (part.containsPoint(p, Qt::OddEvenFill)) inside = !inside;
    return inside;
}

double roomAround(const std::vector<QPolygonF>& parts, QPointF p) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const QPolygonF& part : parts)
        for (qsizetype i = 0; i < part.size(); ++i)
            nearest = std::min(nearest, distanceToSegment(p, part[i], part[(i + 1) % part.size()]));
    return nearest;
}

bool fits(const std::vector<QPolygonF>& parts, const QRectF& box) {
    const std::array points{box.center(), box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()};
    return std::ranges::all_of(points, [&](QPointF p) { return isInside(parts, p); });
}

QRectF boxAround(QPointF middle, const TextSize& text, double mm) {
    const QSizeF size(text.widthMm * mm, text.heightMm() * mm);
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

LabelSpot level(const QRectF& box, const TextSize& text, double mm) {
    return {.baseline = {box.left(), box.top() + text.ascentMm * mm}, .angleDeg = 0, .boxes = {box}};
}

/// Small boxes along a slanted text, which together cover it.
std::vector<QRectF> slantedBoxes(QPointF from, QPointF to, double heightPx) {
    const double length = QLineF(from, to).length();
    const int count = std::max(1, static_cast<int>(std::ceil(length / heightPx)));
    std::vector<QRectF> boxes;
    for (int i = 0; i < count; ++i) {
        const QPointF middle = from + (to - from) * ((i + 0.5) / count);
        boxes.emplace_back(middle - QPointF(heightPx, heightPx) * 0.62, QSizeF(heightPx, heightPx) * 1.24);
    }
    return boxes;
}

/// The text above a chord, readable from below: from left to right.
LabelSpot spotOnChord(QPointF a, QPointF b, const TextSize& text, double mm) {
    if (a.x() > b.x()) std::swap(a, b);
    const QPointF along = (b - a) / QLineF(a, b).length();
    const QPointF up(along.y(), -along.x());
    const double widthPx = text.widthMm * mm;
    const QPointF middle = (a + b) / 2;
    const QPointF start = middle - along * widthPx / 2 + up * (text.descentMm + 0.35) * mm;
    const double middleMm = (text.ascentMm - text.descentMm) / 2;
    const QPointF centreLine = start + up * middleMm * mm;
    return {.baseline = start,
            .angleDeg = std::atan2(along.y(), along.x()) * 180 / std::numbers::pi,
            .boxes = slantedBoxes(centreLine, centreLine + along * widthPx, text.heightMm() * mm)};
}

} // namespace

std::vector<LabelSpot> spotsAround(QPointF point, Millimetres clear, const TextSize& text, double pixelsPerMm) {
    const double w = text.widthMm * pixelsPerMm;
    const double h = text.heightMm() * pixelsPerMm;
    const double x = point.x();
    const double y = point.y();
    const double beside = y - text.riseMm * pixelsPerMm;
    std::vector<LabelSpot> spots;
    for (const double away : {0.7, 2.1, 3.8}) { // close by if possible; never so far that it seems another place's name
        const double gap = (clear.value + away) * pixelsPerMm;
        const double slant = gap * 0.75;
        const std::array corners{QPointF(x + gap, beside),
                                 QPointF(x - gap - w, beside),
                                 QPointF(x - w / 2, y - gap - h),
                                 QPointF(x - w / 2, y + gap),
                                 QPointF(x + slant, y - slant - h),
                                 QPointF(x + slant, y + slant),
                                 QPointF(x - slant - w, y - slant - h),
                                 QPointF(x - slant - w, y + slant)};
        for (const QPointF corner : corners)
            spots.push_back(level(QRectF(corner, QSizeF(w, h)), text, pixelsPerMm));
    }
    return spots;
}

std::vector<LabelSpot> spotsFarOff(QPointF point, Millimetres clear, const TextSize& text, double pixelsPerMm) {
    constexpr int directions = 16;
    const QSizeF size = QSizeF(text.widthMm, text.heightMm()) * pixelsPerMm;
    std::vector<LabelSpot> spots;
    for (const double away : {4.0, 6.0, 8.5, 11.5})
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF along(std::cos(angle), std::sin(angle));
            const QPointF end = point + along * (clear.value + away) * pixelsPerMm;
            QRectF box(QPointF(0, 0), size);
            if (std::abs(along.x()) > 0.38) // at its side
                box.moveTopLeft(
                    {along.x() > 0 ? end.x() : end.x() - size.width(), end.y() - text.riseMm * pixelsPerMm});
            else
                box.moveTopLeft({end.x() - size.width() / 2, along.y() > 0 ? end.y() : end.y() - size.height()});
            LabelSpot spot = level(box, text, pixelsPerMm);
            spot.leader = QLineF(point + along * (clear.value + 0.2) * pixelsPerMm, end - along * 0.5 * pixelsPerMm);
            spots.push_back(std::move(spot));
        }
    return spots;
}

std::optional<LabelSpot> spotInside(const PlaneRings& rings, const TextSize& text, const MapFrame& frame,
                                    const LabelRoom& room) {
    const double mm = frame.pixelsPerMm;
    const std::vector<QPolygonF> parts = coarseVisible(rings, frame, room.edge());
    QRectF bounds;
    for (const QPolygonF& part : parts)
        bounds = bounds.united(part.boundingRect());
    if (bounds.width() < text.widthMm * mm || bounds.height() < text.heightMm() * mm) return std::nullopt;
    constexpr int columns = 20;
    constexpr int rows = 14;
    std::optional<LabelSpot> best;
    double most = 0;
    for (int i = 0; i < columns * rows; ++i) {
        const QPointF middle = bounds.topLeft() + QPointF((i % columns + 0.5) * bounds.width() / columns,
                                                          (i / columns + 0.5) * bounds.height() / rows);
        const QRectF box = boxAround(middle, text, mm);
        if (!room.isFree(box) || !fits(parts, box)) continue;
        const double around = roomAround(parts, middle);
        if (around <= most) continue;
        const double score = around - 0.5 * room.routeLengthIn(box);
        if (score > most) {
            most = score;
            best = level(box, text, mm);
        }
    }
    return best;
}

std::optional<LabelSpot> spotAlong(const PlaneLine& line, const TextSize& text, const MapFrame& frame,
                                   const LabelRoom& room, double mostBend) {
    const double mm = frame.pixelsPerMm;
    const double wanted = (text.widthMm + 2) * mm;
    std::optional<LabelSpot> best;
    double straightest = mostBend;
    for (const QPolygonF& part : clippedLine(line, frame, room.edge())) {
        std::vector<double> way{0};
        for (qsizetype i = 1; i < part.size(); ++i)
            way.push_back(way.back() + QLineF(part[i - 1], part[i]).length());
        std::size_t end = 0;
        for (std::size_t begin = 0; begin < way.size(); ++begin) {
            while (end + 1 < way.size() && way[end] - way[begin] < wanted)
                ++end;
            const double length = way[end] - way[begin];
            if (length < wanted) break;
            const QPointF a = part[static_cast<qsizetype>(begin)];
            const QPointF b = part[static_cast<qsizetype>(end)];
            const double bend = length / QLineF(a, b).length();
            if (bend >= straightest) continue;
            LabelSpot spot = spotOnChord(a, b, text, mm);
            if (!room.isFree(spot.boxes)) continue;
            straightest = bend;
            best = std::move(spot);
        }
    }
    return best;
}

} // namespace azalai

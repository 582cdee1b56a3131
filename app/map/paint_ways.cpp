#include <app/map/paint_ways.h>

#include <app/render/clip.h>
#include <app/render/map_text.h>

#include <QPainter>
#include <QPainterPath>

namespace azalai {
namespace {

constexpr double mainMm = 3.4; // the roads over it are about a millimetre wide
constexpr double thinMm = 2.3;
constexpr double faint = 0.35;

QColor bandColor(const WayPicture::Way& way, bool isDark) {
    QColor color = isDark ? QColor(0xc0, 0x90, 0xff) : QColor(0x6a, 0x2b, 0xb8);
    color.setAlphaF(way.isMain ? 0.72F : 0.5F);
    return color;
}

QPen penOf(const WayPicture::Way& way, bool isDark, double pixelsPerMm) {
    const double widthMm = way.isMain ? mainMm : thinMm;
    QPen pen(bandColor(way, isDark), widthMm * pixelsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (way.isDashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2.4 / widthMm, 1.8 / widthMm});
    }
    return pen;
}

void paintEnd(QPainter& painter, QPointF at, bool isStart, bool isDark, double pixelsPerMm) {
    const QColor ink = isDark ? QColor(0xd9, 0xbc, 0xff) : QColor(0x4d, 0x17, 0x8f);
    const QColor paper = isDark ? QColor(0x1d, 0x1b, 0x18) : QColor(0xff, 0xff, 0xff);
    painter.setPen(QPen(paper, 0.4 * pixelsPerMm));
    painter.setBrush(ink);
    painter.drawEllipse(at, 2.0 * pixelsPerMm, 2.0 * pixelsPerMm);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    const double inner = (isStart ? 1.15 : 0.6) * pixelsPerMm; // a ring where it starts, a target where it ends
    painter.drawEllipse(at, inner, inner);
}

void paintSighting(QPainter& painter, const WayPicture::Sighting& seen, bool isDark, const MapFrame& frame) {
    const double mm = frame.pixelsPerMm;
    const QPointF at = frame.toPixels(seen.at);
    const QColor ink = seen.isLate ? (isDark ? QColor(0xf0, 0x70, 0x68) : QColor(0xa3, 0x16, 0x1a))
                                   : (isDark ? QColor(0x5f, 0xb5, 0x7d) : QColor(0x2f, 0x7d, 0x4a));
    const QColor paper = isDark ? QColor(0x1d, 0x1b, 0x18) : QColor(0xff, 0xfd, 0xf7);
    const QColor words = isDark ? QColor(0xec, 0xe6, 0xd8) : QColor(0x26, 0x23, 0x1d);
    const MapText text(seen.text, {.points = 7.5, .weight = QFont::DemiBold, .color = words});
    const double pad = 1.1;
    const double side = 4.2; // of the sign's square
    const double height = std::max(text.heightMm() + 1.2, side);
    const QPointF corner = at + QPointF(2.6, -height - 1.2) * mm; // up and to the right of the place
    const QRectF box(corner, QSizeF(side + text.widthMm() + 2 * pad, height) * mm);
    painter.setPen(QPen(ink, 0.35 * mm));
    painter.drawLine(at, box.bottomLeft() + QPointF(1.2, 0) * mm);
    painter.setBrush(paper);
    painter.drawRoundedRect(box, 1.0 * mm, 1.0 * mm);
    const QPointF middle(box.left() + side * mm / 2, box.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(middle, 1.45 * mm, 1.45 * mm);
    painter.setPen(QPen(paper, 0.42 * mm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (seen.isLate) { // "!"
        painter.drawLine(middle + QPointF(0, -0.85) * mm, middle + QPointF(0, 0.15) * mm);
        painter.drawPoint(middle + QPointF(0, 0.8) * mm);
    } else { // a tick
        painter.drawPolyline(QPolygonF{middle + QPointF(-0.7, 0.05) * mm, middle + QPointF(-0.15, 0.6) * mm,
                                       middle + QPointF(0.75, -0.6) * mm});
    }
    text.paint(painter,
               {box.left() + (side + pad / 2) * mm, box.center().y() + (text.ascentMm() - text.descentMm()) / 2 * mm},
               mm);
}

} // namespace

void paintWays(QPainter& painter, const WayPicture& ways, bool isDark, const MapFrame& frame) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (ways.isStale) painter.setOpacity(faint);
    for (const WayPicture::Way& way : ways.ways)
        painter.strokePath(wholeLine(way.line, frame), penOf(way, isDark, frame.pixelsPerMm));
}

void paintWayMarks(QPainter& painter, const WayPicture& ways, bool isDark, const MapFrame& frame) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (ways.isStale) painter.setOpacity(faint);
    for (const WayPicture::Way& way : ways.ways) {
        if (!way.isMain || way.line.empty()) continue;
        paintEnd(painter, frame.toPixels(way.line.front()), true, isDark, frame.pixelsPerMm);
        paintEnd(painter, frame.toPixels(way.line.back()), false, isDark, frame.pixelsPerMm);
    }
    for (const WayPicture::Sighting& seen : ways.sightings)
        paintSighting(painter, seen, isDark, frame);
}

} // namespace azalai

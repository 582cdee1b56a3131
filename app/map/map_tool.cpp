#include <app/map/map_tool.h>

#include <app/map/view_frame.h>

#include <azalai/geometry/snap.h>

#include <QPainter>

#include <cmath>

namespace azalai {
namespace {

constexpr double reachPx = 9;
constexpr double gridGapPx = 24;

} // namespace

MapTool::MapTool(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setAntialiasing(true);
    connect(this, &MapTool::viewed, this, [this] { update(); });
}

void MapTool::setCentre(const QGeoCoordinate& centre) {
    if (centre == m_centre || !centre.isValid()) return;
    m_centre = centre;
    emit viewed();
}

void MapTool::setZoomLevel(double zoomLevel) {
    if (zoomLevel == m_zoomLevel) return;
    m_zoomLevel = zoomLevel;
    emit viewed();
}

MapFrame MapTool::frame() const { return viewFrame(m_centre, m_zoomLevel, size(), 1); }

MapTool::Ink MapTool::ink() const {
    if (m_dark) return {QColor(0, 0, 0, 200), QColor(0xff, 0xb4, 0x6e), QColor(0xf0, 0x70, 0x68)};
    return {QColor(255, 255, 255, 220), QColor(0x1f, 0x1b, 0x16), QColor(0xa3, 0x16, 0x1a)};
}

QPointF MapTool::pixelOf(Position position) const { return frame().toPixels(toMercator(position)); }

Position MapTool::positionAt(QPointF pixel) const { return fromMercator(frame().toPlane(pixel)); }

Degrees MapTool::reachAt(QPointF pixel) const {
    return {positionAt(pixel).latitude - positionAt(pixel + QPointF(0, reachPx)).latitude};
}

std::optional<SnapTarget> MapTool::targetAt(QPointF pixel, Qt::KeyboardModifiers keys,
                                            std::optional<Position> without) const {
    const Degrees reach = reachAt(pixel);
    if (keys.testFlag(Qt::AltModifier) || reach.value <= 0) return std::nullopt;
    const Position at = positionAt(pixel);
    if (isTracing())
        if (const auto target = m_traces.ground->nearest(at, reach)) return target;
    if (m_borders.ground)
        if (const auto target = m_borders.ground->nearest(at, reach, without)) return target;
    if (!m_hasGrid) return std::nullopt;
    return SnapTarget{.at = gridNode(at, 0, 0), .kind = SnapTarget::Kind::Grid};
}

/// A ring around the place where an outline crosses itself.
void MapTool::paintFault(QPainter& painter, Position position) const {
    const QPointF at = pixelOf(position);
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(ink().halo, 6), QPen(ink().fault, 3)}) {
        painter.setPen(pen);
        painter.drawEllipse(at, 13, 13);
    }
}

double MapTool::gridStep() const {
    if (!m_hasGrid) return 0;
    const double perPixel = 360 / (256 * std::exp2(m_zoomLevel));
    double step = 0.001;
    for (int i = 0; i < 9 && step < gridGapPx * perPixel; ++i)
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10
    return step;
}

Position MapTool::gridNode(Position at, int stepsEast, int stepsNorth) const {
    const double step = gridStep();
    return snapped({.latitude = (std::round(at.latitude / step) + stepsNorth) * step,
                    .longitude = (std::round(at.longitude / step) + stepsEast) * step});
}

void MapTool::paintGrid(QPainter& painter) const {
    if (!m_hasGrid) return;
    const double step = gridStep();
    QColor faint = ink().mark;
    faint.setAlpha(46);
    painter.setPen(QPen(faint, 1));
    const Position first = positionAt({0, height()});
    const Position last = positionAt({width(), 0});
    for (double line = std::ceil(first.longitude / step); line * step <= last.longitude; ++line) {
        const double x = pixelOf({.latitude = first.latitude, .longitude = line * step}).x();
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    for (double line = std::ceil(first.latitude / step); line * step <= last.latitude; ++line) {
        const double y = pixelOf({.latitude = line * step, .longitude = first.longitude}).y();
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
}

std::optional<TracedPiece> MapTool::pieceBetween(Position from, Position to, bool otherWay) const {
    const Degrees reach = reachAt(pixelOf(to));
    return isTracing() && reach.value > 0 ? m_traces.ground->between(from, to, reach, otherWay) : std::nullopt;
}

/// A square around a vertex, a ring around a place on an edge, a cross on a node of the grid.
void MapTool::paintTarget(QPainter& painter, const SnapTarget& target) const {
    const QPointF at = pixelOf(target.at);
    const double half = 8;
    const QRectF box(at - QPointF(half, half), QSizeF(2 * half, 2 * half));
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(ink().halo, 4.5), QPen(ink().mark, 2)}) {
        painter.setPen(pen);
        if (target.kind == SnapTarget::Kind::Vertex)
            painter.drawRect(box);
        else if (target.kind == SnapTarget::Kind::Grid)
            painter.drawLines({QLineF(at - QPointF(half, 0), at + QPointF(half, 0)),
                               QLineF(at - QPointF(0, half), at + QPointF(0, half))});
        else
            painter.drawEllipse(box);
    }
}

} // namespace azalai

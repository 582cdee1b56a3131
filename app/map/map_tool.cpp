#include <app/map/map_tool.h>

#include <app/map/view_frame.h>

#include <QPainter>

namespace azalai {
namespace {

constexpr double reachPx = 9;

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

std::optional<SnapTarget> MapTool::targetAt(QPointF pixel, Qt::KeyboardModifiers keys,
                                            std::optional<Position> without) const {
    if (!m_borders.ground || keys.testFlag(Qt::AltModifier)) return std::nullopt;
    const Position at = positionAt(pixel);
    const double reach = at.latitude - positionAt(pixel + QPointF(0, reachPx)).latitude;
    return reach > 0 ? m_borders.ground->nearest(at, {reach}, without) : std::nullopt;
}

/// A square around a vertex, a ring around a place on an edge.
void MapTool::paintTarget(QPainter& painter, const SnapTarget& target) const {
    const QPointF at = pixelOf(target.at);
    const double half = 8;
    const QRectF box(at - QPointF(half, half), QSizeF(2 * half, 2 * half));
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(ink().halo, 4.5), QPen(ink().mark, 2)}) {
        painter.setPen(pen);
        if (target.kind == SnapTarget::Kind::Vertex)
            painter.drawRect(box);
        else
            painter.drawEllipse(box);
    }
}

} // namespace azalai

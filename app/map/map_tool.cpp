#include <app/map/map_tool.h>

#include <app/map/view_frame.h>

namespace azalai {

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

} // namespace azalai

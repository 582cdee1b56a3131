#pragma once

#include <app/map/map_borders.h>
#include <app/render/map_frame.h>

#include <QGeoCoordinate>
#include <QQuickPaintedItem>

#include <optional>

namespace azalai {

/// Something that a hand works with on the map, drawn over it. It follows the camera of the map that it lies on.
class MapTool : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QGeoCoordinate centre READ centre WRITE setCentre NOTIFY viewed REQUIRED)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY viewed REQUIRED)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY viewed)
    Q_PROPERTY(azalai::MapBorders borders MEMBER m_borders NOTIFY viewed) ///< that corners are drawn to

public:
    explicit MapTool(QQuickItem* parent = nullptr);

    [[nodiscard]] QGeoCoordinate centre() const { return m_centre; }
    void setCentre(const QGeoCoordinate& centre);
    [[nodiscard]] double zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(double zoomLevel);
    [[nodiscard]] MapFrame frame() const; ///< in units of the item

signals:
    void viewed(); ///< the camera or the colours are others

protected:
    struct Ink {
        QColor halo;
        QColor mark;
        QColor fault;
    };
    [[nodiscard]] Ink ink() const;
    [[nodiscard]] QPointF pixelOf(Position position) const;
    [[nodiscard]] Position positionAt(QPointF pixel) const;
    /// The vertex or edge of a border that a corner at the pixel is drawn to; none with Alt.
    /// without  As for SnapGround::nearest().
    [[nodiscard]] std::optional<SnapTarget> targetAt(QPointF pixel, Qt::KeyboardModifiers keys,
                                                     std::optional<Position> without = {}) const;
    void paintTarget(QPainter& painter, const SnapTarget& target) const;

private:
    QGeoCoordinate m_centre{17.0, -1.0};
    double m_zoomLevel = 6.0;
    bool m_dark = false;
    MapBorders m_borders;
};

} // namespace azalai

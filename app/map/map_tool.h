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
    Q_PROPERTY(bool grid MEMBER m_hasGrid NOTIFY viewed)                  ///< corners are drawn to round coordinates
    Q_PROPERTY(double gridStep READ gridStep NOTIFY viewed)               ///< degrees; 0 without a grid
    Q_PROPERTY(azalai::MapTraces traces MEMBER m_traces NOTIFY viewed) ///< that lines are to follow; none for straight

public:
    explicit MapTool(QQuickItem* parent = nullptr);

    [[nodiscard]] QGeoCoordinate centre() const { return m_centre; }
    void setCentre(const QGeoCoordinate& centre);
    [[nodiscard]] double zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(double zoomLevel);
    [[nodiscard]] MapFrame frame() const; ///< in units of the item
    /// The smallest of 0.001°, 0.002°, 0.005°, 0.01°, ... 1° that is 24 pixels wide or more.
    [[nodiscard]] double gridStep() const;

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
    /// The vertex or edge of a border that a corner at the pixel is drawn to, else the node of the grid; none with Alt.
    /// without  As for SnapGround::nearest().
    [[nodiscard]] std::optional<SnapTarget> targetAt(QPointF pixel, Qt::KeyboardModifiers keys,
                                                     std::optional<Position> without = {}) const;
    void paintTarget(QPainter& painter, const SnapTarget& target) const;
    void paintFault(QPainter& painter, Position at) const;
    void paintGrid(QPainter& painter) const;
    /// The node of the grid some steps from the one that is nearest to a position. Input  There is a grid.
    [[nodiscard]] Position gridNode(Position at, int stepsEast, int stepsNorth) const;
    [[nodiscard]] bool isTracing() const { return m_traces.ground != nullptr; }
    /// The piece of a line between two places that lie on it, or as near as a corner is drawn to it.
    [[nodiscard]] std::optional<TracedPiece> pieceBetween(Position from, Position to, bool otherWay) const;

private:
    QGeoCoordinate m_centre{17.0, -1.0};
    double m_zoomLevel = 6.0;
    bool m_dark = false;
    [[nodiscard]] Degrees reachAt(QPointF pixel) const;

    MapBorders m_borders;
    bool m_hasGrid = false;
    MapTraces m_traces;
};

} // namespace azalai

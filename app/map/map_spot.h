#pragma once

#include <QGeoCoordinate>
#include <QObject>
#include <QPointF>
#include <QQmlEngine>
#include <QSizeF>

namespace azalai {

/// Where a position is drawn on a map item.
class MapSpot : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QGeoCoordinate centre MEMBER m_centre NOTIFY changed REQUIRED)
    Q_PROPERTY(double zoomLevel MEMBER m_zoomLevel NOTIFY changed REQUIRED)
    Q_PROPERTY(QSizeF size MEMBER m_size NOTIFY changed REQUIRED)      ///< of the item
    Q_PROPERTY(QPointF ground MEMBER m_ground NOTIFY changed REQUIRED) ///< degrees: x longitude, y latitude
    Q_PROPERTY(QPointF at READ at NOTIFY changed)                      ///< in units of the item

public:
    using QObject::QObject;

    [[nodiscard]] QPointF at() const;

signals:
    void changed();

private:
    QGeoCoordinate m_centre;
    double m_zoomLevel = 6;
    QSizeF m_size;
    QPointF m_ground;
};

} // namespace azalai

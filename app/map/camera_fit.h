#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVector3D>

namespace azalai {

/// Finds the camera that shows a box of ground.
class CameraFit : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Longitude, latitude and zoom level at which the box in degrees just fits a view, a margin left free on each
    /// side.
    Q_INVOKABLE QVector3D cameraFor(double westDeg, double southDeg, double eastDeg, double northDeg, double widthPx,
                                    double heightPx, double marginPx) const;
};

} // namespace azalai

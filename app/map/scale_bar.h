#pragma once

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// A round ground length that fits beside a map at its middle latitude, and the scale 1 : n of a 96 dpi screen.
class ScaleBar : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double latitude MEMBER m_latitude NOTIFY changed REQUIRED)
    Q_PROPERTY(double zoomLevel MEMBER m_zoomLevel NOTIFY changed REQUIRED)
    Q_PROPERTY(double maximumPx MEMBER m_maximumPx NOTIFY changed)
    Q_PROPERTY(double lengthPx READ lengthPx NOTIFY changed)
    Q_PROPERTY(double lengthKm READ lengthKm NOTIFY changed)
    Q_PROPERTY(double denominator READ denominator NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] double lengthPx() const;
    [[nodiscard]] double lengthKm() const;    ///< 1, 2 or 5 times a power of ten
    [[nodiscard]] double denominator() const; ///< two digits that count: 2,400,000

signals:
    void changed();

private:
    [[nodiscard]] double metresPerPixel() const;

    double m_latitude = 0;
    double m_zoomLevel = 6;
    double m_maximumPx = 110;
};

} // namespace azalai

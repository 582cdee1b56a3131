#pragma once

#include <azalai/geo/position.h>

#include <QMetaType>
#include <QtQml/qqmlregistration.h>

namespace azalai {

/// An area on its way between a tool of the map and whoever uses it.
class DrawnArea {
    Q_GADGET
    QML_VALUE_TYPE(drawnArea)
    Q_PROPERTY(bool there READ isThere CONSTANT)

public:
    Area area;

    [[nodiscard]] bool isThere() const { return !area.empty(); }
    bool operator==(const DrawnArea&) const = default;
};

/// A line, likewise.
class DrawnLine {
    Q_GADGET
    QML_VALUE_TYPE(drawnLine)

public:
    Line line;

    bool operator==(const DrawnLine&) const = default;
};

} // namespace azalai

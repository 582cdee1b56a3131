#pragma once

#include <azalai/cartography/scene.h>

#include <QMetaType>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace azalai {

/// An outline that is being changed, as the map draws it on top.
class MapOutline {
    Q_GADGET
    QML_VALUE_TYPE(mapOutline)
    Q_PROPERTY(bool hasChoice READ hasChoice CONSTANT)

public:
    std::shared_ptr<const PlaneRings> rings; ///< null: none
    int ring = -1;                           ///< of the chosen vertex; -1: none
    int vertex = -1;
    bool isPending = false; ///< it cannot stand as it is: drawn dashed

    [[nodiscard]] bool hasChoice() const { return ring >= 0 && vertex >= 0; }
    bool operator==(const MapOutline&) const = default;
};

} // namespace azalai

#pragma once

#include <azalai/cartography/scene.h>

#include <QMetaType>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

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
    std::optional<Position> faultAt{};             ///< where it cannot stand; marked
    bool isPending = false;                        ///< it cannot stand as it is: drawn dashed
    std::shared_ptr<const PlaneRings> following{}; ///< of other zones that change along; null: none
    std::optional<Position> held{}; ///< where the vertex stood that is dragged along with others': no aim of its own

    [[nodiscard]] bool hasChoice() const { return ring >= 0 && vertex >= 0; }
    bool operator==(const MapOutline&) const = default;
};

} // namespace azalai

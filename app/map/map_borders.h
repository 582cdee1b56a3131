#pragma once

#include <azalai/geometry/snap_ground.h>

#include <QMetaType>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace azalai {

/// The borders that a hand draws to; null for none.
class MapBorders {
    Q_GADGET
    QML_VALUE_TYPE(mapBorders)

public:
    std::shared_ptr<const SnapGround> ground;

    bool operator==(const MapBorders&) const = default;
};

} // namespace azalai

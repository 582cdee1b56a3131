#pragma once

#include <azalai/cartography/scene.h>

#include <QMetaType>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <memory>

namespace azalai {

/// What a map canvas is to show: a scene, and numbers that tell which cached layers an other picture makes stale.
class MapPicture {
    Q_GADGET
    QML_VALUE_TYPE(mapPicture)

public:
    std::shared_ptr<const Scene> scene; ///< null: nothing yet
    std::uint64_t ground = 0;           ///< equal numbers, equal base map
    std::uint64_t situation = 0;        ///< equal numbers, equal everything else

    bool operator==(const MapPicture& other) const {
        return scene == other.scene && ground == other.ground && situation == other.situation;
    }
};

} // namespace azalai

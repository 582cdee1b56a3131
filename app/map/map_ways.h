#pragma once

#include <azalai/cartography/scene.h>

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace azalai {

/// Ways that the map marks beside its roads, and what was seen on them.
struct WayPicture {
    struct Way {
        PlaneLine line;
        bool isMain = false;   ///< wide, with marks at its ends; else thin
        bool isDashed = false; ///< nobody may drive it now
    };
    struct Sighting {
        PlanePoint at;
        QString text{};
        bool isLate = false;
    };
    std::vector<Way> ways; ///< bottom first
    std::vector<Sighting> sightings;
    bool isStale = false; ///< drawn faintly: what holds now is still being found

    [[nodiscard]] bool isEmpty() const { return ways.empty() && sightings.empty(); }
};

/// The ways as a map canvas takes them.
class MapWays {
    Q_GADGET
    QML_VALUE_TYPE(mapWays)

public:
    std::shared_ptr<const WayPicture> picture; ///< null: none

    bool operator==(const MapWays&) const = default;
};

} // namespace azalai

#pragma once

#include <azalai/cartography/scene.h>

#include <QMetaType>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace azalai {

/// What a map canvas marks as different from what was: a band of light under roads and symbols.
class MapMarks {
    Q_GADGET
    QML_VALUE_TYPE(mapMarks)

public:
    std::vector<std::shared_ptr<const PlaneLine>> lines{};   ///< roads that stand otherwise
    std::vector<std::shared_ptr<const PlaneRings>> areas{};  ///< ground that is new or has other borders
    std::vector<std::shared_ptr<const PlaneRings>> before{}; ///< borders that are no longer there: dashed
    std::vector<PlanePoint> points{};                        ///< places
    std::uint64_t number = 0;                                ///< equal numbers, equal marks

    [[nodiscard]] bool isEmpty() const { return lines.empty() && areas.empty() && before.empty() && points.empty(); }
    bool operator==(const MapMarks& other) const { return number == other.number; }
};

} // namespace azalai

#pragma once

#include "window_driver.h"

#include <azalai/time/parse_time.h>

namespace azalai::test {

/// The program's window, and what it says of roads and towns.
class WhatIfDriver : public WindowDriver {
public:
    void begin() {
        click("whatIfButton");
        settle();
        QVERIFY(controller().whatIf()->isActive());
    }
    void lookAt(const char* day) {
        controller().setInstant(static_cast<double>(parseTime(day)->begin.time_since_epoch().count()));
        settle();
    }
    Status statusOf(const std::string& leg) {
        const auto& legs = controller().analysis()->now.access.legs;
        const auto found = std::ranges::find(legs, leg, &LegStatus::leg);
        if (found == legs.end()) qFatal("no leg %s", leg.c_str());
        return found->status;
    }
    bool isCutOff(const std::string& place) {
        const auto& places = controller().analysis()->now.access.places;
        return std::ranges::find(places, place, &PlaceAccess::place)->cutOff;
    }
    /// Everything that the panels say.
    QStringList figures() {
        QStringList list{controller().supply()->summary()};
        for (const SupplyRow& row : controller().supply()->rows()->rows())
            list.push_back(row.refKind + row.refId + row.name + row.statusText + row.sinceText);
        for (const ActorRow& row : controller().actors()->rows())
            list.push_back(row.actorId + row.areaText);
        for (const ContestedRow& row : controller().contested()->rows())
            list.push_back(row.pairId + row.areaText);
        for (const ChangeRow& row : controller().changes()->rows())
            list.push_back(row.text);
        return list;
    }
    QStringList differences() {
        QStringList list;
        for (const DifferenceRow& row : controller().whatIf()->differences()->rows())
            list.push_back(row.text);
        return list;
    }
};

} // namespace azalai::test

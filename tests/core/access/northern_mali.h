#pragma once

#include "small_dossier.h"

#include <azalai/geodata/load_dossier.h>

#include <catch2/catch_test_macros.hpp>

namespace azalai::test {

inline const Workspace& northernMali() {
    static const Workspace workspace = [] {
        auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
        REQUIRE(loaded.has_value());
        return openingWorkspace(std::make_shared<const Dossier>(std::move(loaded->value)));
    }();
    return workspace;
}

inline const AccessHistory& history() {
    static const AccessHistory made = computeAccessHistory(northernMali());
    return made;
}

inline Access accessAt(Instant at) { return computeAccess(atInstant(northernMali(), at), history()); }
inline Access accessAt(const char* at) { return accessAt(on(at)); }

inline std::vector<Instant> everyDay(const char* from, const char* to) {
    std::vector<Instant> days;
    for (Instant day = on(from); day < on(to); day += std::chrono::days{1})
        days.push_back(day);
    return days;
}

inline std::string actorOf(const std::string& state) { return northernMali().dossier->zoneState(state)->actor; }

} // namespace azalai::test

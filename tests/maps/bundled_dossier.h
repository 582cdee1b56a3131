#pragma once

#include <azalai/geodata/load_dossier.h>

#include <catch2/catch_test_macros.hpp>

namespace azalai {

/// The dossier that comes with the program, read once.
inline const Dossier& dossier() {
    static const auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    REQUIRE(loaded);
    return loaded->value;
}

} // namespace azalai

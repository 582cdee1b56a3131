#pragma once

#include "../editing/random_edits.h"
#include "../geodata/temporary_folder.h"
#include "open_document.h"

#include <azalai/geodata/load_dossier.h>

#include <catch2/catch_test_macros.hpp>

namespace azalai::test {

inline const Dossier& northernMali() {
    static const Dossier dossier = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali").value().value;
    return dossier;
}

} // namespace azalai::test

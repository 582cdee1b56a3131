#pragma once

#include "scenario.h"

#include "../core/geodata/temporary_folder.h"

namespace azalai::faults {

[[nodiscard]] std::vector<std::unique_ptr<Scenario>> scenariosOfDocuments(std::uint64_t seed);
[[nodiscard]] std::vector<std::unique_ptr<Scenario>> scenariosOfCopies(std::uint64_t seed);

[[nodiscard]] std::unique_ptr<Scenario> scenarioOfNaming(std::uint64_t seed);

inline constexpr const char* documentName = "mali.gpkg";

/// Makes a document of the small dossier and so many steps of its story, without faults.
void prepareDocument(const std::filesystem::path& file, const Plot& plot, std::uint64_t steps);

} // namespace azalai::faults

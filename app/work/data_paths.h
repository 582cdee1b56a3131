#pragma once

#include <azalai/base/result.h>

#include <filesystem>
#include <string>

namespace azalai {

/// The folder that holds `maps/`: AZALAI_DATA_DIR if set, else the first that has it of <program>/../share/azalai (an
/// installed prefix) and the folders above the program (a build inside the source tree).
/// Errors  FileNotFound (subject: the program's folder).
[[nodiscard]] Result<std::filesystem::path> dataFolder();

/// A dossier by the name of a bundled one ("northern-mali") or by its path, which wins where both exist as a path with
/// a separator or an extension. Errors  FileNotFound (subject: what was asked for).
[[nodiscard]] Result<std::filesystem::path> dossierPath(const std::string& nameOrPath);

} // namespace azalai

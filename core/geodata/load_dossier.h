#pragma once

#include <azalai/base/loaded.h>
#include <azalai/base/result.h>
#include <azalai/model/dossier.h>

#include <filesystem>

namespace azalai {

/// Reads a dossier (docs/formats/dossier.md) from its folder, or from a file that ends in .gpkg.
///
/// Result  Everything good; each broken rule is an issue that names file and feature, in the order of the format. What
/// is
///         in the value holds: outlines are valid, times run forwards, and every id that a feature names is there.
/// Errors  FileNotFound, FileUnreadable, OutOfRange (too big), MalformedText, UnsupportedFormat, InvalidTime when the
///         dossier's head cannot be used. Links and pipes are not followed; nothing is written beside the input.
[[nodiscard]] Result<Loaded<Dossier>> loadDossier(const std::filesystem::path& path);

} // namespace azalai

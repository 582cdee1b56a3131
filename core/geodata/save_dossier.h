#pragma once

#include <azalai/base/result.h>
#include <azalai/model/dossier.h>

#include <filesystem>

namespace azalai {

/// Writes a dossier as a folder of text, or as one GeoPackage when the path ends in .gpkg. The same dossier gives the
/// same bytes, and is what loadDossier reads back: that is checked before anything is replaced. Each file is replaced
/// as a whole; files of the folder that are not the dossier's stay.
///
/// Input   Geometry on the 1e-7 degree grid, as loadDossier gives it.
/// Errors  FileUnwritable (subject: the path), LibraryFailure, InvalidValue when the dossier would not read back the
/// same.
[[nodiscard]] Result<void> saveDossier(const Dossier& dossier, const std::filesystem::path& path);

} // namespace azalai

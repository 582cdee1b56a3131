#pragma once

#include <azalai/geodata/raw_dossier.h>

namespace azalai {

/// A dossier in a GeoPackage that lies in memory, where the layers read it when they are asked for.
/// Errors  UnsupportedFormat, MissingField without a head, LibraryFailure (subject as given).
[[nodiscard]] Result<RawDossier> readDossierPackageBytes(std::string_view bytes, const std::string& subject);

} // namespace azalai

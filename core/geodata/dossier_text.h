#pragma once

#include <azalai/geodata/raw_dossier.h>

#include <map>
#include <string>

namespace azalai {

/// The folder's files by name: one feature a line, members in the order of the format, LF, no byte that depends on the
/// machine or the hour.
[[nodiscard]] std::map<std::string, std::string> dossierTexts(const RawDossier& raw);

/// One feature as its line of a layer's file: a GeoJSON feature, without a line feed.
[[nodiscard]] std::string featureText(const RawFeature& feature);

/// The GeoPackage's bytes: one layer per kind with a geometry, and the table azalai_records with the other kinds'
/// records. Errors  LibraryFailure (subject: "GeoPackage", detail: what GDAL said).
[[nodiscard]] Result<std::string> dossierPackage(const RawDossier& raw);

} // namespace azalai

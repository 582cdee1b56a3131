#pragma once

#include <azalai/geodata/zones_as_text.h>

#include <filesystem>

namespace azalai {

/// Endings of the files that zones can be read from, in lower case, with the dot.
inline constexpr std::string_view zoneFileEndings[] = {".geojson", ".json", ".wkt", ".kml", ".gpkg", ".shp"};

/// Reads zones out of a file that somebody hands over: GeoJSON, WKT, KML, a GeoPackage or a Shapefile (with its .shx,
/// .dbf and .prj beside it), in longitude and latitude of WGS 84. All layers are read; of an Azalai document, its zones
/// alone. Features that say whose zone they are, in the columns of docs/formats/dossier.md, come as zones; the others
/// as outlines. Outlines are on the grid and valid; what was repaired or left out is in the issues: the file, the layer
/// and the number of the feature, and why.
/// Errors  FileNotFound, FileUnreadable, OutOfRange (above 256 MiB, 100,000 features), UnsupportedFormat (another
///         ending, another reference system), MalformedText, LibraryFailure (subject: the file's name); what is wrong
///         with the first feature, where none could be taken.
[[nodiscard]] Result<PastedZones> readZonesFile(const Dossier& dossier, const std::filesystem::path& file);

} // namespace azalai

#pragma once

#include <azalai/geodata/raw_dossier.h>

namespace azalai {

/// Reads what a person pastes or hands over as text: GeoJSON (a geometry, a feature or a collection), or WKT: one
/// geometry, or one a line, as a GIS puts rows on the clipboard: what stands behind a tab is passed over, and so is a
/// first line of headings. Longitude and latitude in WGS 84. Geometries are not judged.
/// name    Of the text, for issues and errors: a path, "clipboard".
/// issues  Features that could not be read, the others are given.
/// Errors  MalformedText (nothing in it, no JSON, WKT that breaks off), UnsupportedFormat (neither GeoJSON nor WKT,
///         another system) (subject: the name).
[[nodiscard]] Result<std::vector<RawFeature>> readFeatures(const std::string& text, const std::string& name,
                                                           std::vector<Issue>& issues);

} // namespace azalai

#pragma once

#include <azalai/base/loaded.h>
#include <azalai/model/dossier.h>

#include <span>
#include <string>
#include <vector>

namespace azalai {

/// Zone states for other programs: a GeoJSON collection with the columns of docs/formats/dossier.md.
/// states  Ids; those that are not in the dossier are left out.
[[nodiscard]] std::string zonesGeoJson(const Dossier& dossier, std::span<const std::string> states);

/// Their outlines alone, a MULTIPOLYGON in WKT a line, to seven decimals.
[[nodiscard]] std::string outlinesWkt(const Dossier& dossier, std::span<const std::string> states);

/// What a text of somebody's gave.
struct PastedZones {
    std::vector<ZoneState> zones; ///< that say whose they are, as the dossier knows them
    std::vector<Area> outlines;   ///< of the others
    std::vector<Issue> issues;    ///< what was repaired or left out; the features are numbered: "#2"
};

/// Reads zones out of GeoJSON or WKT, as readFeatures. Outlines are on the grid and valid.
/// Errors  As readFeatures (subject: "clipboard"); what is wrong with the first feature, where none could be taken.
[[nodiscard]] Result<PastedZones> readPastedZones(const Dossier& dossier, const std::string& text);

} // namespace azalai

#pragma once

#include <azalai/base/result.h>
#include <azalai/geodata/road_words.h>
#include <azalai/network/line_rows.h>

#include <filesystem>
#include <string>
#include <vector>

namespace azalai {

/// A feature that gave no line, or less than it might have.
struct RoadFault {
    std::string feature;
    std::optional<GridPoint> at;
    std::string detail;
};

/// The roads of a layer, before they are made to meet. Vectors are per line; a feature of several parts is several
/// lines.
struct RoadLayer {
    std::string layer; ///< its name
    LineRows lines;
    std::vector<RoadKind> kinds;
    std::vector<std::uint32_t> names;  ///< indices into words; 0: none
    std::vector<std::string> features; ///< what the file calls it: its osm_id, else "#" and its number
    std::vector<std::string> words{std::string()};
    std::vector<RoadFault> faults;
    std::size_t others = 0; ///< features that no lorry drives on, and were left out
};

inline constexpr std::size_t roadFileCap = 1u << 30;     ///< bytes of a layer's files together
inline constexpr std::size_t roadPointCap = 100'000'000; ///< of all lines

/// Reads a layer of lines with OpenStreetMap's tags from a GeoPackage (.gpkg) or a Shapefile (.shp):
/// docs/formats/roads.md.
///
/// layer   Which; empty: the only one that has tags of roads.
/// Errors  As readFile and GeoPackage::open; UnsupportedFormat for other files and for a layer that is not in WGS 84;
///         UnknownOption when there is no such layer, or when it has to be told which (detail: their names);
///         MissingField when it has no tags of roads; OutOfRange beyond the caps.
[[nodiscard]] Result<RoadLayer> readRoadLayer(const std::filesystem::path& file, const std::string& layer);

} // namespace azalai

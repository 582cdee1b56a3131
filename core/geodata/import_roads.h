#pragma once

#include <azalai/geodata/road_layer.h>
#include <azalai/model/dossier.h>

namespace azalai {

/// How a layer of roads becomes a part of a dossier.
struct RoadImport {
    std::string layer;     ///< of the file; empty: the only one that has roads
    std::string source;    ///< key of the source that the legs name
    std::string credit;    ///< whose data it is; needed when the dossier does not have the source yet
    Grade grade;           ///< of the legs, and of a source that is new
    Metres snap{10.0};     ///< ends so near to another road are led to it; ten times as far they are told of
    Metres reach{1'000.0}; ///< places so near to a road are joined with it
};

enum class RoadFinding { Gap, Dangle, Island, Doubled, Vanished, Unusable };

/// Something about the roads that the desk should look at.
struct RoadIssue {
    RoadFinding finding = RoadFinding::Unusable;
    std::string feature; ///< of the file: an osm_id, or "#" and a number
    std::optional<Position> position;
    std::string detail; ///< English

    bool operator==(const RoadIssue&) const = default;
};

struct ImportedRoads {
    Dossier dossier;
    std::vector<RoadIssue> issues; ///< by finding, then in the order of the file
    std::string layer;             ///< the one that was read
    std::size_t lines = 0;         ///< that were taken
    std::size_t others = 0;        ///< features that no lorry drives on
    std::size_t legs = 0;          ///< that are new
    std::size_t junctions = 0;
    std::size_t links = 0; ///< legs between a place and a road that does not pass through it
};

/// Adds the roads of a GeoPackage or Shapefile to a dossier's supply network: docs/formats/roads.md.
///
/// Errors  As readRoadLayer; UnknownId when the source is neither in the dossier nor has a credit; InvalidValue for a
/// key of
///         the wrong form; OutOfRange for a tolerance below 0 or above 1 km, a reach above 100 km.
[[nodiscard]] Result<ImportedRoads> importRoads(const std::filesystem::path& file, Dossier dossier,
                                                const RoadImport& how);

} // namespace azalai

#pragma once

#include <azalai/geodata/import_roads.h>
#include <azalai/network/node_lines.h>

namespace azalai {

/// Turns noded roads into legs and junctions of imported.dossier. Ids are `<source>-<number>` and `<source>-j<number>`,
/// in order of the edges and nodes, from the first number on that is free.
/// places  Indices into dossier.places, as NodingRules::places that the roads were noded with.
void addRoads(ImportedRoads& imported, const RoadImport& how, const RoadLayer& roads, const NodedLines& noded,
              const std::vector<std::size_t>& places);

} // namespace azalai

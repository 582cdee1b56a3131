#pragma once

#include <azalai/geodata/import_roads.h>
#include <azalai/network/node_lines.h>

namespace azalai {

/// What is odd about roads, as ImportedRoads::issues.
[[nodiscard]] std::vector<RoadIssue> roadIssues(const RoadLayer& roads, const NodedLines& noded);

} // namespace azalai

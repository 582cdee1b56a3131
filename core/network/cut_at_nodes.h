#pragma once

#include <azalai/network/foot_on_stretch.h>
#include <azalai/network/node_lines.h>
#include <azalai/network/noding_rows.h>

#include <optional>
#include <span>

namespace azalai {

/// Makes nodes and edges of lines that have met: NodedLines::nodes, edges, points, vanished, placeNodes.
/// stops  Of joinPlaces.
void cutAtNodes(const NodingRows& rows, std::span<const std::optional<StretchFoot>> stops, NodedLines& noded);

} // namespace azalai

#pragma once

#include <azalai/network/node_lines.h>
#include <azalai/network/noding_rows.h>

namespace azalai {

/// Makes nodes and edges of lines that have met: NodedLines::nodes, edges, points, vanished.
void cutAtNodes(const NodingRows& rows, NodedLines& noded);

} // namespace azalai

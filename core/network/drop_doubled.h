#pragma once

#include <azalai/network/node_lines.h>
#include <azalai/network/noding_rows.h>

namespace azalai {

/// Of stretches of one level that run on top of each other, leaves that of the line with the lowest rank, and marks the
/// others as gone. Result  One entry for each line and the one that stays in its place, in order of both.
[[nodiscard]] std::vector<DoubledLine> dropDoubled(NodingRows& rows);

} // namespace azalai

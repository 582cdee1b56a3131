#pragma once

#include <azalai/network/node_lines.h>
#include <azalai/network/noding_rows.h>

namespace azalai {

/// Ends that meet nothing, with another line no farther away than told: on the end's level, or an end like it on any.
/// Result  As NodedLines::looseEnds.
[[nodiscard]] std::vector<LooseEnd> findLooseEnds(const NodingRows& rows, Metres distance);

} // namespace azalai

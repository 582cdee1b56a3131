#pragma once

#include <azalai/network/foot_on_stretch.h>
#include <azalai/network/noding_rows.h>

#include <optional>
#include <span>
#include <vector>

namespace azalai {

/// Leads the nearest line of each place through a point that is to be a node; then lines have to meet again. Of places
/// equally near on several lines the first (StretchFoot). Result  Per place its foot; none when nothing is within
/// reach.
[[nodiscard]] std::vector<std::optional<StretchFoot>> joinPlaces(NodingRows& rows, std::span<const GridPoint> places,
                                                                 Metres reach);

} // namespace azalai

#pragma once

#include <azalai/overlap/overlaps.h>

#include <string>
#include <vector>

namespace azalai {

/// The outlines of pairs of zones as a GeoJSON FeatureCollection, a feature a line: the ids of the two zone states and
/// their shared ground in km². Positions are not rounded: what is valid in doubles stays so.
/// Input  an outline for each pair.
[[nodiscard]] std::string outlinesText(const std::vector<ZonePair>& pairs, const std::vector<Area>& outlines);

} // namespace azalai

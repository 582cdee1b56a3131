#pragma once

#include <azalai/overlap/overlaps.h>

#include <stop_token>
#include <vector>

namespace azalai {

/// The outlines of what pairs of zones share, for those who ask: `Overlaps` has the areas alone.
///
/// pairs     Of the workspace's overlaps.
/// Result    Valid polygons for each pair, in the order of the pairs; see sharedOutline.
/// Errors    Cancelled.
[[nodiscard]] Result<std::vector<Area>> sharedOutlinesOf(const Workspace& workspace, const std::vector<ZonePair>& pairs,
                                                         const std::stop_token& stop = {});

} // namespace azalai

#pragma once

#include <azalai/cartography/scene.h>

#include <vector>

namespace azalai {

/// What is drawn at a point, topmost first, each feature once: symbols, routes, contested faces, zones, regions,
/// countries. Several events under one number are one symbol and give the first event's id; see SceneSymbol::ref.
///
/// metresPerMm  projected metres per millimetre of the picture
/// tolerance    how far off symbols and lines still count; areas count only when the point is inside
[[nodiscard]] std::vector<FeatureRef> pick(const Scene& scene, PlanePoint point, double metresPerMm,
                                           Millimetres tolerance);

} // namespace azalai

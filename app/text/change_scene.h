#pragma once

#include <app/work/analysis.h>

#include <azalai/cartography/scene.h>

namespace azalai {

/// The scene with zones and contested ground taken out, and in their place what each actor gained since the baseline,
/// what it lost, and what it held throughout.
///
/// scene   of the analysis's own instant
/// Result  Per actor up to three areas on the layer of zones; legend keys Actor (held throughout), Gained and Lost.
/// Errors  Cancelled; LibraryFailure, InvalidGeometry: as unitedArea and areaWithout.
[[nodiscard]] Result<Scene> changeScene(Scene scene, const Analysis& analysis, const std::stop_token& stop = {});

} // namespace azalai

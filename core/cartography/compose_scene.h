#pragma once

#include <azalai/cartography/scene.h>
#include <azalai/cartography/scene_input.h>

namespace azalai {

/// Makes the picture of a workspace and what was derived from it: pure, without camera; the same input gives the same
/// scene.
///
/// Input   workspace.dossier not null. Features with unknown actors or places are left out: loading has told of them.
/// Result  What hiddenLayers and hiddenActors name is not in it; labels in the input's language.
[[nodiscard]] Scene composeScene(const SceneInput& input);

} // namespace azalai

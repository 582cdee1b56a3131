#pragma once

#include <app/work/session.h>

#include <azalai/cartography/scene.h>

namespace azalai {

/// Adds a second line to the names of places and towns: the name in another language, where there is another one.
void addSecondNames(Scene& scene, const Session& session, Language second);

} // namespace azalai

#pragma once

#include <app/render/map_frame.h>
#include <azalai/cartography/scene.h>

class QPainter;

namespace azalai {

/// Ticks and numbers around a map's frame, which begins at the painter's origin. Degrees stand below it and at its
/// left; with the UTM grid, whose numbers take the top and the end, at the side where lines begin.
void paintMapRim(QPainter& painter, const Scene& scene, const MapFrame& frame, double textScale);

} // namespace azalai

#pragma once

#include <app/render/map_frame.h>
#include <azalai/cartography/scene.h>

#include <set>

class QPainter;

namespace azalai {

/// Draws the marks of what is chosen: outlines, lines and symbols ringed in the accent colour over a halo.
void paintSelection(QPainter& painter, const Scene& scene, const std::set<FeatureRef>& chosen, const MapFrame& frame);

} // namespace azalai

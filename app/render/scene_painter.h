#pragma once

#include <app/render/map_frame.h>
#include <azalai/cartography/scene.h>

#include <stop_token>

class QPainter;

namespace azalai {

/// Paints layers of a scene into the rectangle (0, 0, frame.sizePx) of the painter's coordinates, and nothing outside
/// it. For screen images, PDF and printers alike: no opacity state, no pixmaps; fills, stripes and text stay vector.
///
/// Input   loadBundledFonts() was called. A layer left out is left transparent: only Base fills the whole frame.
/// stop    When asked to stop, the picture is left unfinished.
/// Safe to call from several threads at once with different painters. The cost follows pixels: geometry is clipped to
/// the frame and points closer than half a pixel are dropped.
void paintScene(QPainter& painter, const Scene& scene, const MapFrame& frame, SceneLayers layers = allSceneLayers,
                std::stop_token stop = {});

} // namespace azalai

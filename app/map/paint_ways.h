#pragma once

#include <app/map/map_ways.h>
#include <app/render/map_frame.h>

class QPainter;

namespace azalai {

/// Draws the ways as bands that lie under the roads, so that a leg's status stays to be seen on them.
void paintWays(QPainter& painter, const WayPicture& ways, bool isDark, const MapFrame& frame);

/// Draws what lies over everything: the ends of the main way, and where a convoy was seen.
void paintWayMarks(QPainter& painter, const WayPicture& ways, bool isDark, const MapFrame& frame);

} // namespace azalai

#pragma once

#include <app/map/map_marks.h>
#include <app/render/map_frame.h>

class QPainter;

namespace azalai {

/// Draws the bands of what is different.
void paintMarks(QPainter& painter, const MapMarks& marks, bool dark, const MapFrame& frame);

} // namespace azalai

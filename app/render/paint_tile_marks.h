#pragma once

#include <azalai/sheet/sheet.h>
#include <azalai/sheet/tiles.h>

class QPainter;

namespace azalai {

/// What stands around a tile's window: whole lines where to cut (at its start and top, where it is laid over a
/// neighbour, and at the sheet's own edges), broken ones where the next tile will end, its label, the sheet's title,
/// and a key with all tiles and this one.
void paintTileMarks(QPainter& painter, const Sheet& sheet, const TilePlan& plan, const Tile& tile, double pixelsPerMm);

/// Lines outside the corners of a rectangle at which it is cut, `away` millimetres from them.
void paintCutMarks(QPainter& painter, const PaperRect& rect, double away, double pixelsPerMm);

} // namespace azalai

#pragma once

#include <azalai/cartography/strip_picture.h>

#include <QPointF>

class QPainter;

namespace azalai {

/// Paints a piece of road, track, river or ferry from one pixel to another, told apart by form and not by colour alone.
/// Roads are broad: paved full, gravel hollow, earth hollow with broken edges, sand hollow with dotted ones. Tracks are
/// one line: whole, dashed or dotted by surface. A river is a wave, a ferry a broken wave, a flight long hairs.
void paintRoad(QPainter& painter, StripPicture::Make make, QPointF from, QPointF to, const Style& style,
               double pixelsPerMm);

} // namespace azalai

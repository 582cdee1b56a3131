#pragma once

#include <azalai/arrangement/indexed_outline.h>

namespace azalai {

/// Does the point, of a zone whose number is higher (moved = 1) or lower (moved = -1) than the outline's, lie in the
/// outline's ground. Never "on the border": see orientation.h. A point of no zone counts as one of the highest number.
/// Cost  O(log n) plus the blocks of sixteen edges in the point's row.
[[nodiscard]] bool isInside(GridPoint p, int moved, const IndexedOutline& outline);

} // namespace azalai

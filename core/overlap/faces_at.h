#pragma once

#include <azalai/overlap/overlaps.h>

#include <vector>

namespace azalai {

/// The faces at a position, in their order: one on open ground of a face, several on a border, none where nobody is.
/// The pointers live as long as the overlaps.
[[nodiscard]] std::vector<const Face*> facesAt(const Overlaps& overlaps, Position position);

} // namespace azalai

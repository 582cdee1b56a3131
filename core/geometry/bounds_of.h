#pragma once

#include <azalai/geo/bounds.h>

namespace azalai {

/// The smallest box around everything; empty for no positions.
[[nodiscard]] inline Bounds boundsOf(const Area& area) {
    Bounds bounds;
    bounds.add(area);
    return bounds;
}

[[nodiscard]] inline Bounds boundsOf(const Line& line) {
    Bounds bounds;
    bounds.add(line);
    return bounds;
}

} // namespace azalai

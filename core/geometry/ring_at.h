#pragma once

#include <azalai/geo/position.h>

#include <cstddef>

namespace azalai {

/// The ring of that number, counted over the area: polygon 0's outer ring, its holes, polygon 1's outer ring. Null when
/// there are fewer. Lives as long as the area.
[[nodiscard]] inline const Ring* ringAt(const Area& area, std::size_t number) {
    for (const Polygon& polygon : area) {
        if (number == 0) return &polygon.outer;
        if (number <= polygon.holes.size()) return &polygon.holes[number - 1];
        number -= polygon.holes.size() + 1;
    }
    return nullptr;
}
[[nodiscard]] inline Ring* ringAt(Area& area, std::size_t number) {
    return const_cast<Ring*>(ringAt(static_cast<const Area&>(area), number));
}

} // namespace azalai

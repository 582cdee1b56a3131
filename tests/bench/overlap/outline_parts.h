#pragma once

#include <azalai/arrangement/grid_point.h>

#include <span>
#include <vector>

namespace azalai::bench {

[[nodiscard]] inline bool isHole(const GridRing& ring) {
    std::int64_t sum = 0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i)
        sum += turnOf(ring[0], ring[i], ring[i + 1]);
    return sum < 0;
}

/// The polygons of an outline: the outer ring first, then its holes.
/// Input  each outer ring followed by its own holes, as the sets have them.
[[nodiscard]] inline std::vector<std::span<const GridRing>> partsOf(const GridOutline& outline) {
    std::vector<std::span<const GridRing>> parts;
    for (std::size_t begin = 0; begin < outline.rings.size();) {
        std::size_t end = begin + 1;
        while (end < outline.rings.size() && isHole(outline.rings[end]))
            ++end;
        parts.push_back(std::span(outline.rings).subspan(begin, end - begin));
        begin = end;
    }
    return parts;
}

} // namespace azalai::bench

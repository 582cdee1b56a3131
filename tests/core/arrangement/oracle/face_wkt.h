#pragma once

#include <azalai/geo/position.h>

#include <cstdio>
#include <string>

namespace azalai::oracle {

/// A polygon as text, every double to the last bit.
[[nodiscard]] inline std::string wktOf(const Polygon& shape) {
    std::string out = "POLYGON(";
    const auto add = [&](const Ring& ring) {
        out += out.back() == '(' ? "(" : ",(";
        for (std::size_t i = 0; i <= ring.size(); ++i) {
            char text[64];
            const Position p = ring[i % ring.size()];
            std::snprintf(text, sizeof text, "%s%.17g %.17g", i ? "," : "", p.longitude, p.latitude);
            out += text;
        }
        out += ")";
    };
    add(shape.outer);
    for (const Ring& hole : shape.holes)
        add(hole);
    return out + ")";
}

} // namespace azalai::oracle

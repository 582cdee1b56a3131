#include "exact.h"

namespace azalai::oracle {

std::vector<Chord> chordsOf(const std::vector<GridRing>& rings) {
    std::vector<Chord> out;
    for (const GridRing& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint a = ring[i];
            const GridPoint b = ring[(i + 1) % ring.size()];
            if (a.x < b.x) out.push_back({a.x, a.y, b.x, b.y, -1});
            if (a.x > b.x) out.push_back({b.x, b.y, a.x, a.y, 1});
        }
    }
    return out;
}

std::string describe(const std::vector<GridRing>& rings) {
    std::string out;
    for (const GridRing& ring : rings) {
        out += out.empty() ? "{{" : ", {";
        for (std::size_t i = 0; i < ring.size(); ++i)
            out += (i ? ",{" : "{") + std::to_string(ring[i].x) + "," + std::to_string(ring[i].y) + "}";
        out += "}";
    }
    return out.empty() ? "{}" : out + "}";
}

} // namespace azalai::oracle

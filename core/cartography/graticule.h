#pragma once

#include <azalai/cartography/scene.h>

#include <string>
#include <vector>

namespace azalai {

/// A meridian or parallel that a frame shows.
struct GraticuleLine {
    bool isParallel = false;
    double degrees = 0;
    double plane = 0; ///< x of a meridian, y of a parallel, in projected metres

    bool operator==(const GraticuleLine&) const = default;
};

/// The lines of the graticule inside a box, at a whole step that keeps them 25 mm or more apart; meridians from west to
/// east, then parallels from south to north.
[[nodiscard]] std::vector<GraticuleLine> graticuleLines(const PlaneBox& box, double metresPerMm);

/// "16° N", "2°30′ O" in French. The equator and the zero meridian have no letter.
[[nodiscard]] std::string graticuleLabel(const GraticuleLine& line, Language language);

} // namespace azalai

#pragma once

#include <azalai/cartography/plane_frame.h>

#include <optional>
#include <vector>

namespace azalai {

/// One line of a legend: what it explains, and how that is drawn. Exactly one of area, line and symbol is there.
struct LegendEntry {
    LegendKey key{};
    struct Swatch {
        SceneFill fill{};
        SceneStroke stroke{};

        bool operator==(const Swatch&) const = default;
    };
    std::optional<Swatch> area{};
    std::optional<SceneStroke> line{};
    std::optional<SceneSymbol> symbol{}; ///< its place on the map means nothing here
};

/// The legend of what is really drawn in a frame: an item counts when its geometry, not only its bounds, meets it.
///
/// metresPerMm  projected metres per millimetre of the picture: what is shown only nearer does not count. 0: all counts
/// Result  By kind, and within a kind in the order in which the scene paints (contested ground by number of actors);
/// each
///         key once.
[[nodiscard]] std::vector<LegendEntry> legend(const Scene& scene, const PlaneFrame& visible, double metresPerMm = 0);

} // namespace azalai

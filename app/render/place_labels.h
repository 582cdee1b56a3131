#pragma once

#include <app/render/map_frame.h>
#include <app/render/map_text.h>
#include <azalai/cartography/scene.h>

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <stop_token>
#include <vector>

namespace azalai {

/// A text and where it goes, in pixels of the frame.
struct PlacedLabel {
    FeatureRef ref;
    MapText text;
    QPointF baseline;                ///< left end
    std::optional<MapText> second{}; ///< in another language
    QPointF secondBaseline{};
    std::vector<LetterSpot> letters{}; ///< of a name along a bent river; else empty
    std::optional<QLineF> leader{};    ///< from its sign
    double angleDeg = 0;
    std::vector<QRectF> boxes; ///< the ground it takes; several small ones for a text at an angle
};

/// Chooses a place for each label of the scene, the most important first; one that finds none is left out. No text lies
/// on another text, on a symbol, or outside the frame; among the free places the one that crosses least of the routes
/// is taken; a place's name that finds none beside its sign may stand farther off, where frame.hasLeaders. Same scene,
/// same frame: same places.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const Scene& scene, const MapFrame& frame,
                                                   std::stop_token stop = {});

/// The box of a symbol in pixels, its offset counted.
[[nodiscard]] QRectF symbolBox(const SceneSymbol& symbol, const MapFrame& frame);

/// Degrees inside the frame's edges, where frame.hasEdgeLabels.
[[nodiscard]] std::vector<PlacedLabel> placeEdgeLabels(const Scene& scene, const MapFrame& frame);

} // namespace azalai

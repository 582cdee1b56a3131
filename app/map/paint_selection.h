#pragma once

#include <app/render/map_frame.h>
#include <azalai/cartography/scene.h>

#include <QString>

#include <optional>
#include <set>

class QPainter;

namespace azalai {

/// Kind words of features as the window passes them around: "zone", "face", "leg", "route", "place", "event", "camp",
/// "displacement", "region", "country", "river", "lake", "town". None for an empty or unknown word.
[[nodiscard]] std::optional<FeatureRef> featureRef(const QString& kind, const QString& id);
[[nodiscard]] QString kindWord(FeatureKind kind);

/// Draws the marks of what is chosen: outlines, lines and symbols ringed in the accent colour over a halo.
void paintSelection(QPainter& painter, const Scene& scene, const std::set<FeatureRef>& chosen, const MapFrame& frame);

} // namespace azalai

#pragma once

#include <azalai/cartography/scene.h>

#include <QString>

#include <optional>

namespace azalai {

/// Kind words of features as the window passes them around: "zone", "face", "leg", "route", "place", "event", "camp",
/// "displacement", "region", "country", "river", "lake", "town". None for an empty or unknown word.
[[nodiscard]] std::optional<FeatureRef> featureRef(const QString& kind, const QString& id);
[[nodiscard]] QString kindWord(FeatureKind kind);

} // namespace azalai

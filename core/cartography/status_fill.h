#pragma once

#include <azalai/cartography/scene.h>

namespace azalai {

/// How a status fills the bands of calendars and strips. The four differ in brightness and in pattern, so that a
/// photocopy keeps them apart: pale and plain, hatched, nearly black, dotted.
[[nodiscard]] SceneFill statusFill(const Style& style, Status status);

/// How an actor fills such a band: its colour and pattern as on the map, stronger, because a band is small.
[[nodiscard]] SceneFill holderFill(const Style& style, Color color, Pattern pattern);

/// The style for bands: patterns as fine as a band is narrow.
[[nodiscard]] Style bandStyle(Style style);

} // namespace azalai

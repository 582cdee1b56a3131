#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

#include <cstddef>

namespace azalai {

/// What a hand can tell apart when it draws: 0.1 mm on a sheet of 1 : 1,000,000.
inline constexpr Metres digitisingTolerance{100.0};

/// How wide a ring is on average: twice its ground, by the length of its border. A long strip has its own width, a
/// square half of its side.
[[nodiscard]] Metres meanWidth(const Ring& ring);

[[nodiscard]] Metres
meanWidth(const Polygon& polygon); ///< the same with its holes: their border counts, not their ground

/// Is a ring what two borders leave between them that were meant to be one: narrower than the tolerance, and either
/// more than ten times as long as wide or of less ground than a square of the tolerance.
[[nodiscard]] bool isSliver(const Ring& ring, Metres tolerance = digitisingTolerance);
[[nodiscard]] bool isSliver(const Polygon& polygon, Metres tolerance = digitisingTolerance);

/// How many polygons and holes of an area are slivers.
[[nodiscard]] std::size_t sliverCount(const Area& area, Metres tolerance = digitisingTolerance);

/// The area without them: narrow polygons dropped, narrow holes filled.
[[nodiscard]] Area withoutSlivers(const Area& area, Metres tolerance = digitisingTolerance);

} // namespace azalai

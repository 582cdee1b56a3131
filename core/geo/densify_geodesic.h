#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

#include <cstddef>

namespace azalai {

/// Puts positions on the geodesics between those of a ring, so that its straight edges follow them.
///
/// Input     Edges that span less than 180° of longitude; longer ones stay as they are. longest: of arc, over 0°.
/// Result    The ring's own positions, unmoved and in order; on each edge over `longest`, positions that divide its
///           geodesic into the least number of equal parts that are not. The same positions whichever way the edge
///           runs, so that a border which two rings share stays shared.
/// Accuracy  With 0.1° no straight part is farther than 2.5 m · tan(latitude) from its geodesic.
/// Source    Karney, "Algorithms for geodesics", J. Geodesy 87 (2013), by GeographicLib.
[[nodiscard]] Ring densifyGeodesic(const Ring& ring, Degrees longest = {0.1});

/// How many positions densifyGeodesic gives, without making them.
[[nodiscard]] std::size_t densifiedCount(const Ring& ring, Degrees longest = {0.1});

} // namespace azalai

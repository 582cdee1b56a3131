#pragma once

#include <app/work/session.h>

#include <azalai/geo/bounds.h>
#include <azalai/sheet/sheet.h>

namespace azalai {

[[nodiscard]] PlaneBox planeBox(const Bounds& bounds);

/// The country in the middle of a frame with some ground around it; none without base map.
[[nodiscard]] std::optional<PlaneBox> locatorGround(const Session& session, PlanePoint centre);

/// The denominator of a map's scale, true at the middle of its frame.
[[nodiscard]] double scaleOf(const SheetMap& map);

/// Puts some ground into the middle of a map's frame.
/// denominator  of the scale, true at that middle; 0: the least round one (two digits and zeros) that shows all of it
void lookAt(SheetMap& map, const PlaneBox& ground, const PaperRect& frame, double denominator);

} // namespace azalai

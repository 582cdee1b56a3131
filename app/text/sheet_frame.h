#pragma once

#include <app/text/sheet_options.h>
#include <app/work/session.h>

#include <azalai/geo/bounds.h>
#include <azalai/sheet/sheet.h>

namespace azalai {

/// Scales that a sheet may have, by their denominators.
inline constexpr double leastDenominator = 1000;
inline constexpr double mostDenominator = 1e8;

[[nodiscard]] PlaneBox planeBox(const Bounds& bounds);

/// The country in the middle of a frame with some ground around it; none without base map.
[[nodiscard]] std::optional<PlaneBox> locatorGround(const Session& session, PlanePoint centre);

/// The denominator of a map's scale, true at the middle of its frame.
[[nodiscard]] double scaleOf(const SheetMap& map);

/// Puts some ground into the middle of the frame of a map, whose turn is set.
/// denominator  of the scale, true at that middle; 0: the least round one (two digits and zeros) that shows all of it
void lookAt(SheetMap& map, const PlaneBox& ground, const PaperRect& frame, double denominator);

/// Puts a map where the desk wants it.
void lookAt(SheetMap& map, const MapLook& frame);

/// The nearest denominator of two digits and zeros that a sheet may have.
[[nodiscard]] double roundScale(double denominator);

/// Where a map looks once its content was moved over the paper, by millimetres to the right and downwards.
[[nodiscard]] MapLook moved(const SheetMap& map, double rightMm, double downMm);

/// Where a map looks once its scale's denominator is another by a factor: a round one (two digits and zeros) between
/// 1,000 and 100,000,000, and never the same when there is another. What stands at a point of the paper, in millimetres
/// right of and below the frame's middle, stays there.
[[nodiscard]] MapLook scaled(const SheetMap& map, double factor, double rightMm = 0, double downMm = 0);

} // namespace azalai

#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/move_on_ground.h>

namespace azalai {

/// The outline of a zone that is moved over the ground, on the 1e-7 degree grid.
/// Errors  InvalidGeometry (detail: word of the AreaFaultKind) when it cannot stand there, as beyond 85° or across
/// 180°.
[[nodiscard]] Result<Area> movedOutline(const Area& outline, GroundShift shift);

} // namespace azalai

#pragma once

#include <azalai/base/result.h>
#include <azalai/base/units.h>
#include <azalai/geo/bounds.h>
#include <azalai/geometry/planar_kernel.h>
#include <azalai/overlap/zone_locator.h>

#include <cstdint>

namespace azalai {

/// An outline made ready for overlaying: on the 1e-7 degree grid, valid, measured.
struct PreparedZone {
    std::uint64_t key; ///< fingerprint of the outline as the dossier has it; equal outlines have equal keys
    Area outline;
    Bounds bounds;
    SquareMetres area;
    ZoneLocator locator;
};

/// Fingerprint of an outline's numbers and ring structure.
[[nodiscard]] std::uint64_t outlineKey(const Area& outline);

/// Snaps an outline to the grid on which the engines can be trusted, and has the kernel mend it where that, or the
/// file, left it invalid. An outline without ground is prepared as an empty one.
///
/// Input   Finite coordinates.
/// Errors  InvalidGeometry when it cannot be mended; those of the kernel.
[[nodiscard]] Result<PreparedZone> prepareZone(const Area& outline, std::uint64_t key, const PlanarKernel& kernel);

} // namespace azalai

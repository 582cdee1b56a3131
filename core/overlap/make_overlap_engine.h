#pragma once

#include <azalai/overlap/overlaps.h>

#include <memory>

namespace azalai {

/// An engine that arranges the outlines in force and remembers what it made: outlines made ready, by their numbers, and
/// whole arrangements, by their outlines. To go back to an earlier instant costs no geometry, whichever dossier it
/// is in.
/// Outlines  Any quality, within ±180° and ±90°: ground is what lies inside an odd number of times, on the 1e-7 degree
///           grid. One without ground has no faces.
/// Threads   Up to four. The result does not depend on their number.
[[nodiscard]] std::unique_ptr<OverlapEngine> makeOverlapEngine();

} // namespace azalai

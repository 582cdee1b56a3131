#pragma once

#include <azalai/geometry/planar_kernel.h>
#include <azalai/overlap/overlaps.h>

#include <memory>

namespace azalai {

/// An engine that computes pairs and faces and remembers them: pairs by the two outlines, faces by the group of
/// outlines that hang together. What has not changed since an earlier instant is not computed again, whichever dossier
/// it is in.
///
/// kernel  Not null. Makes the faces, and answers for pairs where a check fails.
[[nodiscard]] std::unique_ptr<OverlapEngine> makeOverlapEngine(std::shared_ptr<const PlanarKernel> kernel);

} // namespace azalai

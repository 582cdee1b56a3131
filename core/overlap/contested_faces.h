#pragma once

#include <azalai/overlap/live_zones.h>

#include <vector>

namespace azalai {

/// The contested faces that a zone is part of, as Overlaps has them. Arranges only the zone and those that lie with it
/// on contested ground: what the others do does not show there.
///
/// states, alliances  Those that the live zones were made with.
[[nodiscard]] std::vector<Face> contestedFaces(const LiveZones& live, std::uint32_t zone,
                                               const std::vector<const ZoneState*>& states, const Alliances& alliances);

} // namespace azalai

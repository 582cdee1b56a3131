#pragma once

#include <azalai/overlap/alliances.h>
#include <azalai/overlap/arranged_zones.h>
#include <azalai/overlap/overlaps.h>

#include <vector>

namespace azalai {

/// Words what was arranged as overlaps: names sets and faces, and adds up actors. Areas are summed as whole units.
///
/// states     Zone n of the arrangement is the outline of state n.
/// alliances  Of the same states.
[[nodiscard]] Overlaps deriveOverlaps(const std::vector<const ZoneState*>& states, const Alliances& alliances,
                                      const ArrangedZones& arranged);

/// A face of a set of zones, but for its area and shape.
/// zones  Places in the states, ascending.
[[nodiscard]] Face nameSet(const std::vector<std::uint32_t>& zones, const std::vector<const ZoneState*>& states,
                           const Alliances& alliances);

} // namespace azalai

#pragma once

#include <azalai/overlap/live_zones.h>

#include <map>
#include <vector>

namespace azalai {

/// The contested faces that the changed zone is part of, as Overlaps has them. Arranges only that zone and those that
/// lie with it on contested ground, under the numbers that they have among all: what others do does not show there.
class ContestedFaces {
public:
    /// Those that the live zones were made with; borrowed.
    ContestedFaces(const std::vector<const ZoneState*>& states, const Alliances& alliances)
        : m_states(states), m_alliances(alliances) {}

    [[nodiscard]] std::vector<Face> of(const LiveZones& live);

private:
    const std::vector<const ZoneState*>& m_states;
    const Alliances& m_alliances;
    IndexedOutline m_nothing{GridOutline{}}; ///< in place of zones that are left out
    std::map<Label, Face> m_named{};         ///< sets that were met, without area and shape
};

} // namespace azalai

#pragma once

#include <azalai/access/spell_table.h>
#include <azalai/access/supply_network.h>
#include <azalai/network/joint_search.h>

namespace azalai {

/// What becomes of places over time when the statuses of a few legs do: looked for around these legs only.
///
/// While none of the legs that it looked at changes, nor a place that it met, what it found holds on; so it goes
/// through the time in which the revisions differ in steps as long as the surroundings allow.
class PlaceRevision {
public:
    /// Borrows all but the list.
    /// before, now   Statuses of all legs over time, in the two revisions.
    /// changedLegs   Those in which the two differ.
    PlaceRevision(const SupplyNetwork& network, const SpellTable& before, const SpellTable& now,
                  std::vector<EdgeIndex> changedLegs);

    /// As PlaceSweep::of, of places in which the revisions differ only; of these all changes. None when looking came to
    /// more than a sweep would cost: then sweep. places  What was told of all places on the network in the revision
    /// before.
    [[nodiscard]] std::optional<std::vector<StatusChange>> of(const CargoRoads& roads, const SpellTable& places);

private:
    const SupplyNetwork& m_network;
    const SpellTable& m_before;
    const SpellTable& m_now;
    std::vector<EdgeIndex> m_changedLegs;
    std::vector<Instant> m_rainTurns;
    JointSearch m_search;
    std::vector<std::uint8_t> m_marks; ///< per place; all 0 between looks
};

} // namespace azalai

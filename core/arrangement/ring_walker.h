#pragma once

#include <azalai/arrangement/crossed_rings.h>
#include <azalai/arrangement/found_crossings.h>
#include <azalai/arrangement/ring_order.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// What walks along rings share.
struct WalkInput {
    std::span<const IndexedOutline* const> zones;
    const FoundCrossings& found;
    const PairsOfZones& pairs;
    std::vector<GridBox> boxes; ///< of the zones
    bool keepsOrder = false;    ///< fills in all of CrossedRings, not only the rings
    bool findsCrowded = false;
};

/// Walks along rings and adds the ground under each piece of border to the sets on both sides. One for each thread.
class alignas(64) RingWalker {
public:
    RingWalker(const WalkInput& input, CrossedRings& rings);

    /// All rings of a zone. The first place of its first ring is to be known.
    void walk(std::uint32_t zone);

    LabelTable table;
    std::vector<std::uint32_t> crowded; ///< places of crossings that may fall on one point with another on the edge
    std::size_t openWalks = 0;          ///< rings whose walk did not come back to the set that it began with

private:
    void walkRing(std::uint32_t number, std::span<const BorderCrossing> met);
    [[nodiscard]] std::uint32_t startEntry(const CrossedRing& ring, std::span<const BorderCrossing> met);
    void keep(std::uint32_t number, std::span<const BorderCrossing> met);

    const WalkInput& m_input;
    CrossedRings& m_rings;
    RingOrder m_order;
    std::vector<std::uint32_t> m_metBy; ///< by zone: the number of the last ring that was seen to cross it, plus one
    std::vector<Label> m_labels;        ///< left of the ring behind each crossing
};

} // namespace azalai

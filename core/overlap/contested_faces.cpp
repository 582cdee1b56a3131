#include <azalai/overlap/contested_faces.h>

#include <azalai/overlap/arranged_zones.h>
#include <azalai/overlap/derive_overlaps.h>

#include <algorithm>

namespace azalai {

std::vector<Face> contestedFaces(const LiveZones& live, std::uint32_t zone, const std::vector<const ZoneState*>& states,
                                 const Alliances& alliances) {
    const std::vector<std::uint32_t> numbers = live.figures().zonesOnContested();
    std::vector<const IndexedOutline*> outlines;
    for (const std::uint32_t number : numbers)
        outlines.push_back(&live.arrangement().zone(number));
    std::optional<ArrangedZones> arranged = arrangeZones(outlines, 1, {});
    if (!arranged) return {};
    for (ZoneSet& set : arranged->sets)
        for (std::uint32_t& member : set.zones)
            member = numbers[member]; // ascending as before
    std::erase_if(arranged->faces, [&](const ArrangedZones::Face& face) {
        return !std::ranges::binary_search(arranged->sets[face.set].zones, zone);
    });
    std::vector<Face> faces = nameFaces(states, alliances, *arranged);
    std::erase_if(faces, [](const Face& face) { return !face.contested; });
    return faces;
}

} // namespace azalai

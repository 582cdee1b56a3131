#include <azalai/arrangement/crossing_lists.h>

namespace azalai {

CrossingLists listsOf(const Arrangement& arrangement) {
    const FoundCrossings& found = arrangement.found();
    const CrossedRings& rings = arrangement.rings();
    CrossingLists lists{.zones = arrangement.zones(), .starts = {}, .heads = {}, .crossings = {}};
    std::size_t slots = 0;
    for (const IndexedOutline* zone : lists.zones) {
        lists.starts.push_back(slots);
        slots += zone->slots();
    }
    lists.heads.assign(slots, noLink);
    lists.crossings.reserve(found.size());
    for (std::size_t pair = 0; pair < found.pairs().size(); ++pair)
        for (const FoundCrossing& c : found.of(pair))
            lists.crossings.push_back({.zone = {found.pairs()[pair].first, found.pairs()[pair].second},
                                       .edge = c.edge,
                                       .next = {noLink, noLink},
                                       .under = c.under,
                                       .label = {},
                                       .x = c.x,
                                       .y = c.y,
                                       .firstEnters = c.firstEnters});
    // Links by place; then backwards along the rings, each put before what follows it on its edge.
    std::vector<Link> links(lists.crossings.size() * 2);
    for (Link link = 0; link < links.size(); ++link)
        links[rings.placeOf[link]] = link;
    for (std::size_t place = links.size(); place-- > 0;) {
        const Link link = links[place];
        Crossing& c = lists.crossings[link / 2];
        c.label[link % 2] = arrangement.table().entries()[rings.sets[place * 2]].label;
        Link& head = lists.head(c.zone[link % 2], c.edge[link % 2]);
        c.next[link % 2] = head;
        head = link;
    }
    return lists;
}

} // namespace azalai

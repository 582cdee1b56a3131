#include <azalai/access/cut_off_settlements.h>
#include <azalai/briefing/gather_facts.h>
#include <azalai/briefing/routes_worst_first.h>
#include <azalai/briefing/select_facts.h>

#include <algorithm>
#include <tuple>

namespace azalai {

namespace {

std::vector<std::string> cutOffPlaces(const Derived& now) {
    const Dossier& dossier = *now.workspace.dossier;
    std::vector<std::string> ids;
    for (const Place* town : cutOffSettlements({now.workspace, now.access}))
        ids.push_back(town->id);
    std::ranges::sort(ids, {}, [&](const std::string& id) {
        const Place* place = dossier.place(id);
        return std::tuple(place->rank, -place->population.value_or(0), std::string_view(id));
    });
    return ids;
}

std::vector<std::string> actorsBySize(const Overlaps& overlaps) {
    std::vector<std::string> ids;
    for (const auto& [actor, area] : overlaps.actorAreas)
        if (area.value > 0) ids.push_back(actor);
    std::ranges::stable_sort(ids, std::ranges::greater{},
                             [&](const std::string& id) { return overlaps.actorAreas.at(id); });
    return ids;
}

} // namespace

BriefingFacts gatherFacts(const Changes& changes, const Derived& now, std::size_t most) {
    return {.changed = selectFacts(changes, now, most),
            .cutOff = cutOffPlaces(now),
            .routes = routesWorstFirst(now.access),
            .actors = actorsBySize(now.overlaps)};
}

} // namespace azalai

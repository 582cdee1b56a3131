#include <azalai/base/expect.h>
#include <azalai/change/changes.h>
#include <azalai/change/compare_access.h>
#include <azalai/change/compare_areas.h>
#include <azalai/change/compare_supply.h>

#include <algorithm>

namespace azalai {

namespace {

std::vector<std::string> campsClosed(const Dossier& dossier, Instant from, Instant to) {
    std::vector<const Camp*> closed;
    for (const Camp& camp : dossier.camps)
        if (camp.closes && from < camp.closes->begin && camp.closes->begin <= to) closed.push_back(&camp);
    std::ranges::stable_sort(closed, std::ranges::greater{}, [](const Camp* camp) { return camp->closes->begin; });
    std::vector<std::string> ids;
    for (const Camp* camp : closed)
        ids.push_back(camp->id);
    return ids;
}

std::vector<std::string> eventsBegun(const Dossier& dossier, Instant from, Instant to) {
    std::vector<const Event*> begun;
    for (const Event& event : dossier.events)
        if (const auto begin = event.begin(); begin && from < *begin && *begin <= to) begun.push_back(&event);
    std::ranges::stable_sort(begun, std::ranges::greater{}, [](const Event* event) { return *event->begin(); });
    std::vector<std::string> ids;
    for (const Event* event : begun)
        ids.push_back(event->id);
    return ids;
}

} // namespace

Changes compareDerived(const Derived& before, const Derived& after) {
    AZALAI_EXPECT(before.workspace.dossier && after.workspace.dossier);
    Changes changes;
    changes.from = before.workspace.at;
    changes.to = after.workspace.at;
    changes.areas = compareAreas(before, after);
    changes.pairs = comparePairs(before, after);
    changes.legs = compareLegs(before, after);
    changes.routes = compareRoutes(before, after);
    changes.places = comparePlaces(before, after);
    changes.cargoes = compareCargoes(before, after);
    changes.openWays = compareOpenWays(before, after);
    changes.lastRoads = compareLastRoads(before, after);
    changes.campsClosed = campsClosed(*after.workspace.dossier, changes.from, changes.to);
    changes.events = eventsBegun(*after.workspace.dossier, changes.from, changes.to);
    return changes;
}

} // namespace azalai

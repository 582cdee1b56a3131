#include <azalai/access/cut_off_settlements.h>

namespace azalai {

std::vector<const Place*> cutOffSettlements(const AccessView& view) {
    std::vector<const Place*> cutOff;
    for (const Place& place : view.workspace.dossier->places) {
        if (!isSettlement(place)) continue;
        const auto index = view.access.placeIndex(place.id);
        if (index && view.access.placeStatus(*index) == Status::Cut) cutOff.push_back(&place);
    }
    return cutOff;
}

} // namespace azalai

#include <azalai/access/cargo_statuses.h>
#include <azalai/access/usable_legs.h>
#include <azalai/network/reach.h>

namespace azalai {

std::vector<Status> cargoStatuses(const SupplyNetwork& network, const CargoRoads& roads, const Situation& now,
                                  const std::vector<Status>& legs) {
    const auto reached = [&](Status worst) {
        return reach(network.roads->graph, usableLegs(legs, worst, roads, now), roads.entries);
    };
    const std::vector<bool> open = reached(Status::Open);
    const std::vector<bool> notCut = reached(Status::AtRisk);
    std::vector<Status> statuses;
    for (std::size_t place = 0; place < open.size(); ++place)
        statuses.push_back(open[place] ? Status::Open : notCut[place] ? Status::AtRisk : Status::Cut);
    return statuses;
}

} // namespace azalai

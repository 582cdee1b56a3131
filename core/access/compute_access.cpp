#include <azalai/access/access.h>
#include <azalai/access/describe_leg.h>
#include <azalai/access/describe_places.h>
#include <azalai/access/exposure_at.h>
#include <azalai/access/judge_way.h>
#include <azalai/access/since.h>
#include <azalai/base/expect.h>

namespace azalai {

namespace {

RouteStatus describeRoute(const SupplyNetwork& network, const LegVerdicts& verdicts, const AccessHistory& history,
                          std::size_t index, Instant at) {
    RouteStatus route;
    route.route = network.dossier->routes[index].id;
    route.status = Status::Unknown;
    if (const auto best = bestWay(network, verdicts, index)) {
        const Way& way = *network.roads->ways[index][*best];
        const WayFigures figures = measureWay(verdicts, way);
        route.status = figures.status;
        route.bestWay = *best;
        route.open = figures.open;
        route.atRisk = figures.atRisk;
        route.cut = figures.cut;
        route.firstCut = firstCut(network, verdicts, way);
        route.lastCut = lastCut(network, verdicts, way);
    }
    if (const auto spells = history.routes.find(route.route))
        route.since = since(*spells, at, [&](Status s) { return s == route.status; });
    return route;
}

} // namespace

Access computeAccess(const Workspace& workspace, const AccessHistory& history) {
    AZALAI_EXPECT(workspace.dossier != nullptr);
    const bool isOfThisDossier = history.network && history.network->dossier == workspace.dossier;
    const auto network = isOfThisDossier ? history.network : makeSupplyNetwork(workspace.dossier);
    const Situations situations(*network, workspace);
    const Situation now = situations.at(workspace.at);
    const LegVerdicts verdicts(*network, now);

    Access access;
    access.network = network;
    const ExposureAt exposure(*network, workspace.at);
    for (std::size_t leg = 0; leg < network->legCount(); ++leg) {
        access.legs.push_back(describeLeg(*network, verdicts[leg], leg));
        access.legs.back().lapsedOverride = now.lapsedOverrideOf(leg);
        access.legs.back().exposure = exposure.ofLeg(leg);
    }
    for (std::size_t route = 0; route < network->roads->ways.size(); ++route) {
        RouteStatus status = describeRoute(*network, verdicts, history, route, workspace.at);
        if (status.bestWay < network->roads->ways[route].size() && network->roads->ways[route][status.bestWay])
            status.exposure = exposure.ofWay(*network->roads->ways[route][status.bestWay]);
        access.routes.push_back(std::move(status));
    }
    access.places = describePlaces(*network, now, verdicts, history, workspace.at);
    for (std::size_t place = 0; place < access.places.size(); ++place)
        access.places[place].exposure = exposure.ofPlace(place);
    return access;
}

} // namespace azalai

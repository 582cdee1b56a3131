#include <app/work/supply_findings.h>

#include <azalai/access/cargo_roads.h>
#include <azalai/access/severity.h>
#include <azalai/access/supply_network.h>
#include <azalai/network/reach.h>

#include <algorithm>
#include <array>

namespace azalai {
namespace {

std::vector<EntryReach> reaches(const Analysis& analysis, const Cargo& cargo, const std::vector<bool>& passable) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const SupplyNetwork& network = *analysis.now.access.network;
    const std::vector<Status> statuses = analysis.now.access.legStatuses();
    std::vector<bool> usable = passable;
    for (std::size_t leg = 0; leg < usable.size(); ++leg)
        usable[leg] = usable[leg] && statuses[leg] != Status::Cut;
    std::vector<NodeIndex> towns;
    for (const NodeIndex place : network.roads->named)
        if (isSettlement(dossier.places[place])) towns.push_back(place);
    std::vector<bool> isEntry(dossier.places.size());
    for (const NodeIndex entry : network.roads->entries)
        isEntry[entry] = true;
    std::vector<EntryReach> all;
    for (const SupplyEntry& entry : dossier.entries) {
        const Place* place = dossier.place(entry.place);
        if (!place || !gives(entry, cargo, dossier)) continue;
        const auto reached =
            reach(network.roads->graph, usable, std::array{static_cast<NodeIndex>(place - dossier.places.data())});
        EntryReach one{.entry = entry.place, .places = {}};
        for (const NodeIndex town : towns)
            if (reached[town] && !isEntry[town]) one.places.push_back(dossier.places[town].id);
        all.push_back(std::move(one));
    }
    return all;
}

bool isOpenTo(const Dossier& dossier, const std::vector<std::string>& way, const std::vector<bool>& passable) {
    return std::ranges::all_of(way, [&](const std::string& id) {
        const Leg* leg = dossier.leg(id);
        return leg && passable[static_cast<std::size_t>(leg - dossier.legs.data())];
    });
}

std::vector<ConvoyFindings> findConvoys(const Workspace& workspace) {
    std::vector<ConvoyFindings> all;
    for (const Convoy& convoy : workspace.dossier->convoys) {
        ConvoyFindings found{.convoy = convoy.id, .marks = {}};
        auto marks = convoyClock(*workspace.dossier, convoy, workspace.at);
        if (marks)
            found.marks = std::move(*marks);
        else
            found.error = marks.error();
        found.standing = standingOf(found.marks);
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace

SupplyFindings findSupply(const Analysis& analysis, const Cargo& cargo) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const CargoRoads roads = cargoRoads(*analysis.now.access.network, cargo);
    const std::vector<bool>& passable = roads.passable(isInRains(dossier.supply, analysis.now.workspace.at));
    SupplyFindings findings{.cargo = cargo,
                            .entries = reaches(analysis, cargo, passable),
                            .impassableRoutes = {},
                            .lastRoads = lastRoadsAlone({analysis.now.workspace, analysis.now.access}, cargo),
                            .convoys = findConvoys(analysis.now.workspace)};
    for (const RouteStatus& status : analysis.now.access.routes) {
        const Route* route = dossier.route(status.route);
        if (route && status.bestWay < route->ways.size() && !isOpenTo(dossier, route->ways[status.bestWay], passable))
            findings.impassableRoutes.insert(route->id);
    }
    return findings;
}

Result<PlaceFindings> findPlaceWays(const Analysis& analysis, const Cargo& cargo, const std::string& place) {
    PlaceFindings findings{.place = place, .cargo = cargo, .ways = {}};
    const Dossier& dossier = *analysis.now.workspace.dossier;
    for (const SupplyEntry& entry : dossier.entries) {
        if (entry.place == place || !gives(entry, cargo, dossier)) continue;
        auto answer = findWays({analysis.now.workspace, analysis.now.access},
                               {.from = entry.place, .to = place, .cargo = cargo, .alternatives = 0});
        if (!answer) return std::unexpected(answer.error());
        findings.ways.push_back({entry.place, std::move(*answer)});
    }
    const AccessView view{analysis.now.workspace, analysis.now.access};
    findings.lifeline = lifelineOf(view, place, cargo);
    (void)analysis.now.access.place(place);
    return findings;
}

std::optional<std::int64_t> peopleIn(const Dossier& dossier, const std::vector<std::string>& places) {
    std::optional<std::int64_t> sum;
    for (const std::string& id : places) {
        const Place* place = dossier.place(id);
        if (place && isSettlement(*place) && place->population) sum = sum.value_or(0) + *place->population;
    }
    return sum;
}

} // namespace azalai

// How much processor time each stage of a country-sized network takes, and how much memory is held at most: for a look
// while working.
#include "../turns.h"
#include "make_network.h"

#include <azalai/access/last_roads.h>
#include <azalai/access/supply_network.h>
#include <azalai/change/changes.h>
#include <azalai/change/compare_access.h>
#include <azalai/change/compare_supply.h>
#include <azalai/network/live_reach.h>
#include <azalai/network/shortest_paths.h>
#include <azalai/supply/find_ways.h>

#include <sys/resource.h>

using namespace azalai;

namespace {

template <class Work> auto timed(const char* what, Work work) {
    decltype(work()) result;
    const double ms = bench::millisecondsOf([&] { result = work(); });
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-44s %10.2f ms   %6ld MB\n", what, ms, usage.ru_maxrss / 1024);
    std::fflush(stdout);
    return result;
}

void tellWays(const AccessView& view, const std::string& from, const std::string& to) {
    for (const std::size_t alternatives : {std::size_t{0}, std::size_t{2}}) {
        const WayRequest request{.from = from, .to = to, .alternatives = alternatives};
        const auto ways = timed(alternatives == 0 ? "way across the country" : "way with two alternatives",
                                [&] { return std::optional(findWays(view, request)); });
        std::printf("    %zu legs, %zu alternatives\n", (*ways)->best ? (*ways)->best->steps.size() : 0,
                    (*ways)->alternatives.size());
    }
}

void tellAccess(const Workspace& workspace, const AccessHistory& history) {
    const Dossier& dossier = *workspace.dossier;
    const Derived now{workspace, {}, timed("access", [&] { return computeAccess(workspace, history); })};
    timed("statuses of legs", [&] { return now.access.legStatuses(); });
    std::vector<std::size_t> towns;
    for (std::size_t place = 0; place < dossier.places.size(); ++place)
        if (isSettlement(dossier.places[place])) towns.push_back(place);
    timed("statuses of towns", [&] {
        return std::ranges::count_if(towns, [&](auto t) { return now.access.placeStatus(t) == Status::Cut; });
    });
    for (const std::size_t which : {1, 2, 3})
        timed("a town described", [&] { return now.access.places[towns[towns.size() * which / 4]].entries.size(); });
    timed("all towns described",
          [&] { return std::ranges::count_if(towns, [&](auto t) { return now.access.places[t].cutOff; }); });
    const AccessView view{now.workspace, now.access};
    timed("last roads", [&] { return lastRoadsAlone(view); });
    const LastRoads last = timed("last roads and lifelines", [&] { return lastRoads(view); });
    std::printf("    %zu roads, %zu places\n", last.roads.size(), last.places.size());
    const Workspace earlier = atInstant(workspace, dossier.baseline.begin);
    const Derived before{earlier, {}, computeAccess(earlier, history)};
    timed("changes of legs", [&] { return compareLegs(before, now); });
    timed("changes of places", [&] { return comparePlaces(before, now); });
    timed("changes of open ways", [&] { return compareOpenWays(before, now); });
    timed("changes of cargoes", [&] { return compareCargoes(before, now); });
    timed("changes of last roads", [&] { return compareLastRoads(before, now); });
    const Changes changes = timed("changes", [&] { return compareDerived(before, now); });
    std::printf("    %zu legs, %zu places, %zu cargoes, %zu last roads\n", changes.legs.size(), changes.places.size(),
                changes.cargoes.size(), changes.lastRoads.size());
    tellWays(view, dossier.places[towns.front()].id, dossier.places[towns.back()].id);
}

} // namespace

int main() {
    Dossier made = timed("make the dossier", [] { return bench::makeNetwork(bench::wholeCountry); });
    const auto dossier = timed("copy it", [&] { return std::make_shared<const Dossier>(made); });
    std::printf("%zu places, %zu legs, %zu zones\n", dossier->places.size(), dossier->legs.size(),
                dossier->zones.size());
    timed("fingerprint", [&] { return stateHash(*dossier); });
    const auto network = timed("supply network", [&] { return makeSupplyNetwork(dossier); });
    const RoadGraph& graph = network->roads->graph;
    const std::vector<bool> all(dossier->legs.size(), true);
    timed("shortest paths", [&] {
        return shortestPaths({graph, network->roads->lengths, all}, std::span(network->roads->entries.data(), 1));
    });
    timed("live reach", [&] { return std::optional<LiveReach>(std::in_place, graph, network->roads->entries, all); });
    const AccessHistory history =
        timed("history, network with it", [&] { return computeAccessHistory(openingWorkspace(dossier)); });
    tellAccess(openingWorkspace(dossier), history);
    for (std::size_t zone = 0; zone < 1000; zone += 200) {
        for (Position& p : made.zones[zone].outline.front().outer)
            p.longitude += 0.01;
        const auto edited = timed("next revision", [&] { return std::make_shared<const Dossier>(made); });
        timed("its fingerprint", [&] { return stateHash(*edited); });
        const RevisedNetwork revised = timed(
            "network, one zone edited", [&] { return reviseSupplyNetwork(*network, edited, {made.zones[zone].id}); });
        std::printf("    %zu legs\n", revised.legs.size());
        timed("history, one zone edited",
              [&] { return reviseAccessHistory(history, openingWorkspace(edited), {made.zones[zone].id}); });
        made.zones[zone] = dossier->zones[zone];
    }
    return 0;
}

// How long each stage of a country-sized network takes, and how much memory is held at most: for a look while working.
#include "make_network.h"

#include <azalai/access/access.h>
#include <azalai/access/supply_network.h>
#include <azalai/network/live_reach.h>
#include <azalai/network/shortest_paths.h>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>

using namespace azalai;

namespace {

template <class Work> auto timed(const char* what, Work work) {
    const auto begin = std::chrono::steady_clock::now();
    auto result = work();
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-28s %10.2f ms   %6ld MB\n", what, spent.count(), usage.ru_maxrss / 1024);
    std::fflush(stdout);
    return result;
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
    timed("live reach", [&] { return LiveReach(graph, network->roads->entries, all); });
    const AccessHistory history =
        timed("history, network with it", [&] { return computeAccessHistory(openingWorkspace(dossier)); });
    for (std::size_t zone = 0; zone < 1000; zone += 200) {
        for (Position& p : made.zones[zone].outline.front().outer)
            p.longitude += 0.01;
        const auto edited = std::make_shared<const Dossier>(made);
        const RevisedNetwork revised = timed(
            "network, one zone edited", [&] { return reviseSupplyNetwork(*network, edited, {made.zones[zone].id}); });
        std::printf("    %zu legs\n", revised.legs.size());
        timed("history, one zone edited",
              [&] { return reviseAccessHistory(history, openingWorkspace(edited), {made.zones[zone].id}); });
        made.zones[zone] = dossier->zones[zone];
    }
    return 0;
}

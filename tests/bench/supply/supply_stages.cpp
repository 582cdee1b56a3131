// How long each stage of a country-sized network takes, and how much memory is held at most: for a look while working.
#include "make_network.h"

#include <azalai/access/supply_network.h>
#include <azalai/network/live_reach.h>
#include <azalai/network/shortest_paths.h>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace azalai;

namespace {

template <class Work> auto timed(const char* what, Work work) {
    const auto begin = std::chrono::steady_clock::now();
    auto result = work();
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-28s %10.2f ms   %6ld MB\n", what, spent.count(), usage.ru_maxrss / 1024);
    return result;
}

} // namespace

int main() {
    auto dossier = timed("make the dossier",
                         [] { return std::make_shared<const Dossier>(bench::makeNetwork(bench::wholeCountry)); });
    std::printf("%zu places, %zu legs, %zu zones\n", dossier->places.size(), dossier->legs.size(),
                dossier->zones.size());
    const auto network = timed("supply network", [&] { return makeSupplyNetwork(dossier); });
    const std::vector<bool> all(dossier->legs.size(), true);
    timed("shortest paths", [&] {
        return shortestPaths({network->graph, network->lengths, all}, std::span(network->entries.data(), 1));
    });
    timed("live reach", [&] { return LiveReach(network->graph, network->entries, all); });
    return 0;
}

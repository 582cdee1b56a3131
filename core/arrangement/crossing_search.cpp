#include <azalai/arrangement/crossing_search.h>

#include <azalai/arrangement/crossing_search_units.h>

#include <atomic>

namespace azalai {

namespace {

/// Best first.
std::vector<const CrossingSearchUnit*> unitsHere() {
    std::vector<const CrossingSearchUnit*> units;
#ifdef __x86_64__
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        units.push_back(&avx512Unit());
    if (__builtin_cpu_supports("avx2")) units.push_back(&avx2Unit());
#endif
    units.push_back(&portableUnit());
    return units;
}

std::atomic<const CrossingSearchUnit*>& unitInUse() {
    static std::atomic<const CrossingSearchUnit*> unit = unitsHere().front();
    return unit;
}

} // namespace

void findCrossings(const IndexedOutline& first, const IndexedOutline& second, bool isFirstLower,
                   CrossingSearch& found) {
    unitInUse().load(std::memory_order_relaxed)->all(first, second, isFirstLower, found);
}

void findCrossingsOfEdge(GridPoint from, GridPoint to, std::uint32_t edge, const IndexedOutline& second,
                         bool isFirstLower, CrossingSearch& found) {
    unitInUse().load(std::memory_order_relaxed)->edge(from, to, edge, second, isFirstLower, found);
}

std::vector<std::string_view> crossingSearchUnits() {
    std::vector<std::string_view> names;
    for (const CrossingSearchUnit* unit : unitsHere())
        names.push_back(unit->name);
    return names;
}

void useCrossingSearchUnit(std::string_view unit) {
    for (const CrossingSearchUnit* known : unitsHere())
        if (known->name == unit) unitInUse().store(known, std::memory_order_relaxed);
}

} // namespace azalai

#pragma once

#include <azalai/arrangement/crossing_search.h>

namespace azalai {

/// The search compiled for one vector unit.
struct CrossingSearchUnit {
    std::string_view name;
    void (*all)(const IndexedOutline& first, const IndexedOutline& second, bool isFirstLower, CrossingSearch& found);
    void (*edge)(GridPoint from, GridPoint to, std::uint32_t edge, const IndexedOutline& second, bool isFirstLower,
                 CrossingSearch& found);
};

const CrossingSearchUnit& portableUnit();
#ifdef __x86_64__
const CrossingSearchUnit& avx2Unit();
const CrossingSearchUnit& avx512Unit();
#endif

} // namespace azalai

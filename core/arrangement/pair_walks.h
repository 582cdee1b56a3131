#pragma once

#include <azalai/arrangement/pair_loops.h>

#include <cstddef>
#include <vector>

namespace azalai {

/// A closed walk around ground that two zones share: a loop over crossings, or a whole ring.
struct PairWalk {
    std::size_t number = 0; ///< of the loop, or among the whole rings
    bool isWhole = false;
    bool isHole = false;
};

/// The walks that hold more than leastArea: loops, then whole rings. What is left out are slivers where borders
/// coincide or all but do.
void gatherWalks(const PairLoops& loops, std::vector<PairWalk>& walks);

} // namespace azalai

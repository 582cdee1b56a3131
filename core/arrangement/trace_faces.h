#pragma once

#include <azalai/arrangement/arrangement.h>

#include <stop_token>
#include <vector>

namespace azalai {

/// A connected piece of the ground where exactly one set of zones lies.
struct ArrangedFace {
    std::uint32_t set = 0; ///< entry of the arrangement's table
    AreaUnits area = 0;
    Polygon shape; ///< valid; crossings at the double nearest to where they are
};

/// The faces of an arrangement that lie in some zone and have ground (see leastArea). A face that is nowhere wider than
/// 1 µm (than some grid steps beside edges of several degrees) is left out as well: the table has its ground.
///
/// How     At a crossing the border of a face turns onto the other zone's border: which way is the crossing's one bit.
/// Input   Complete, made with forFaces.
/// Result  In a fixed order, the same for any number of threads. Incomplete where stopped: look at stop.
[[nodiscard]] std::vector<ArrangedFace> traceFaces(const Arrangement& arrangement, std::size_t threads = 1,
                                                   const std::stop_token& stop = {});

} // namespace azalai

#pragma once

#include <azalai/arrangement/indexed_outline.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace azalai {

/// Which grid point a crossing lies on, where it lies on one.
enum class CrossingEnd : std::uint8_t { None, FirstFrom, FirstTo, SecondFrom, SecondTo };

/// An edge of a first zone crosses an edge of a second one.
struct EdgeCrossing {
    std::uint32_t first = 0; ///< slot of the edge
    std::uint32_t second = 0;
    std::int64_t from = 0; ///< turn of the second edge to the first edge's start
    std::int64_t to = 0;   ///< and to its end
    bool enters = false;   ///< the first edge runs into the second zone, and so the second edge out of the first zone
    CrossingEnd end = CrossingEnd::None;
};

/// A point of one zone's border lies on the other's border.
struct BorderTouch {
    bool onFirst = false;    ///< on an edge of the first zone, else of the second
    std::uint32_t edge = 0;  ///< that edge
    std::uint32_t other = 0; ///< slot of the point in the other zone
    GridPoint at;            ///< a start of the edge, or between its ends
};

struct CrossingSearch {
    std::vector<EdgeCrossing> crossings;
    std::vector<BorderTouch> touches;
    bool wantsTouches = true; ///< else `touches` stays empty

    void clear() {
        crossings.clear();
        touches.clear();
    }
};

/// Every crossing of two zones' borders, and every touch, appended in a fixed order.
///
/// isFirstLower  The first zone has the lower number (see orientation.h).
/// Cost          O(log n) for borders that stay apart, then in proportion to the blocks of sixteen edges whose boxes
/// meet.
void findCrossings(const IndexedOutline& first, const IndexedOutline& second, bool isFirstLower, CrossingSearch& found);

/// The same for one edge of the first zone, which need not be in any outline: `first` of the crossings is `edge`.
void findCrossingsOfEdge(GridPoint from, GridPoint to, std::uint32_t edge, const IndexedOutline& second,
                         bool isFirstLower, CrossingSearch& found);

/// The vector units that this build can use and this machine has, best first: "avx512", "avx2", "portable".
[[nodiscard]] std::vector<std::string_view> crossingSearchUnits();

/// Uses one of crossingSearchUnits() from now on. For tests and benchmarks: all give the same answers.
void useCrossingSearchUnit(std::string_view unit);

} // namespace azalai

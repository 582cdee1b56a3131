#pragma once

#include <azalai/arrangement/crossing_search.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace azalai {

/// The ground that two zones share, the first having the lower number. By the crossings of their borders only: each
/// contributes the ground under both borders up to it (Green's theorem over the border of the shared ground).
/// Input     of one Figure.
/// Accuracy  one unit per crossing from rounding, on top of that of Figure.
[[nodiscard]] AreaUnits sharedArea(const IndexedOutline& first, const IndexedOutline& second, CrossingSearch& scratch);
[[nodiscard]] AreaUnits sharedArea(const IndexedOutline& first, const IndexedOutline& second);

using ZonePairNumbers = std::pair<std::uint32_t, std::uint32_t>; ///< the first below the second

/// Two numbers for each two outlines whose boxes meet, by first, then second.
[[nodiscard]] std::vector<ZonePairNumbers> meetingPairs(std::span<const IndexedOutline* const> outlines);
[[nodiscard]] std::vector<ZonePairNumbers> meetingPairs(std::span<const IndexedOutline> outlines);

/// sharedArea of every pair, in the order of the pairs, by as many threads as told: the same numbers with any.
/// Result  Incomplete where stopped: look at stop.
[[nodiscard]] std::vector<AreaUnits> sharedAreas(std::span<const IndexedOutline> outlines,
                                                 std::span<const ZonePairNumbers> pairs, std::size_t threads,
                                                 const std::stop_token& stop = {});

} // namespace azalai

#pragma once

#include <azalai/arrangement/grid_point.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azalai::bench {

/// Zones as they are met in dossiers, in sizes that hurt. Made by arithmetic alone: the same on every machine.
struct BenchSet {
    std::string name;
    std::vector<GridOutline> zones;  ///< valid; each outer ring is followed by its own holes
    std::vector<std::uint8_t> actor; ///< of each zone, 0..11
    std::vector<std::pair<std::int32_t, std::int32_t>>
        days; ///< each zone holds from first (included) to second, 0..365
    /// What there is to measure, ascending: zones of two actors whose boxes meet; in the sets of pairs 2k and 2k + 1.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
};

/// S, T, M, L, XL: growing sets of zones around forty towns. LD: ten thousand zones, a hundred deep. G: two zones of a
/// million vertices. A, A2: pairs that all but coincide. Lat: pairs on a coarse lattice.
[[nodiscard]] std::span<const std::string_view> setNames();

/// Input  one of setNames().
[[nodiscard]] BenchSet makeSet(std::string_view name);

[[nodiscard]] BenchSet makePairSet(std::string_view name); ///< A, A2, Lat: called by makeSet

[[nodiscard]] std::size_t vertexCount(const BenchSet& set);

/// Of every coordinate, actor, day and pair, in order.
[[nodiscard]] std::uint64_t dataHash(const BenchSet& set);

} // namespace azalai::bench

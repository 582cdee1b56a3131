#pragma once

#include <azalai/arrangement/grid_point.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// Many lines in one row of points.
struct LineRows {
    std::vector<GridPoint> points;
    std::vector<std::uint32_t> starts{0}; ///< of each line in the row, and at the end the number of points
    std::vector<std::int8_t> levels;      ///< of each line: 0 on the ground, above it on bridges, below in tunnels

    bool operator==(const LineRows&) const = default;

    [[nodiscard]] std::size_t count() const { return levels.size(); }
    [[nodiscard]] std::span<const GridPoint> line(std::size_t i) const {
        return {points.data() + starts[i], points.data() + starts[i + 1]};
    }
    void add(std::span<const GridPoint> line, std::int8_t level = 0) {
        points.insert(points.end(), line.begin(), line.end());
        starts.push_back(static_cast<std::uint32_t>(points.size()));
        levels.push_back(level);
    }
};

} // namespace azalai

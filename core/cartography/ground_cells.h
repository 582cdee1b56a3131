#pragma once

#include <azalai/cartography/scene.h>

#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// A rough set of ground: square cells of the plane that lines run through. Tells quickly whether a point is near one.
class GroundCells {
public:
    /// Sorts all cells once per call.
    void add(std::span<const PlaneLine* const> lines);
    /// Is a line within 2.5 to 5 projected kilometres of the point.
    [[nodiscard]] bool isNear(PlanePoint point) const;

private:
    void addLine(const PlaneLine& line);

    std::vector<std::int64_t> m_cells; ///< sorted
};

} // namespace azalai

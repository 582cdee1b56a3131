#include <azalai/cartography/ground_cells.h>

#include <cmath>

namespace azalai {
namespace {

constexpr double cellSize = 2500;

std::int64_t cellAt(double x, double y) {
    return (static_cast<std::int64_t>(std::floor(x / cellSize)) << 32) +
           static_cast<std::int64_t>(std::floor(y / cellSize));
}

} // namespace

void GroundCells::add(std::span<const PlaneLine* const> lines) {
    for (const PlaneLine* line : lines)
        addLine(*line);
    std::ranges::sort(m_cells);
    m_cells.erase(std::ranges::unique(m_cells).begin(), m_cells.end());
}

void GroundCells::addLine(const PlaneLine& line) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        const PlanePoint a = line[i - 1];
        const PlanePoint b = line[i];
        const int steps = 1 + static_cast<int>(std::hypot(b.x - a.x, b.y - a.y) / (cellSize / 2));
        for (int step = 0; step <= steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            const std::int64_t cell = cellAt(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y));
            if (m_cells.empty() || m_cells.back() != cell) m_cells.push_back(cell);
        }
    }
}

bool GroundCells::isNear(PlanePoint point) const {
    for (const double dx : {-cellSize, 0.0, cellSize})
        for (const double dy : {-cellSize, 0.0, cellSize})
            if (std::ranges::binary_search(m_cells, cellAt(point.x + dx, point.y + dy))) return true;
    return false;
}

} // namespace azalai

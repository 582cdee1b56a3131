#pragma once

#include <azalai/arrangement/box_tree.h>
#include <azalai/base/units.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace azalai {

/// Lengths of one grid step east and north of a place, in metres on the ellipsoid: a plane that fits for some
/// kilometres.
class StepLengths {
public:
    explicit StepLengths(GridPoint at) {
        constexpr double radius = 6378137.0; // WGS 84
        constexpr double flattening = 1 / 298.257223563;
        constexpr double e2 = flattening * (2 - flattening);
        constexpr double step = std::numbers::pi / 180 / gridStepsPerDegree;
        const double latitude = at.y * step;
        const double w2 = 1 - e2 * std::sin(latitude) * std::sin(latitude);
        m_east = radius / std::sqrt(w2) * std::cos(latitude) * step;
        m_north = radius * (1 - e2) / (w2 * std::sqrt(w2)) * step;
    }

    [[nodiscard]] double east() const { return m_east; }
    [[nodiscard]] double north() const { return m_north; }
    [[nodiscard]] Metres between(GridPoint a, GridPoint b) const {
        const double dx = (static_cast<double>(b.x) - a.x) * m_east;
        const double dy = (static_cast<double>(b.y) - a.y) * m_north;
        return {std::sqrt(dx * dx + dy * dy)};
    }
    /// The box of everything that is so near to a point.
    [[nodiscard]] GridBox around(GridPoint p, Metres distance) const {
        const auto steps = [&](double length) {
            return static_cast<std::int64_t>(std::min(distance.value / std::max(length, 1e-9), 2e9)) + 1;
        };
        const auto held = [](std::int64_t value) {
            return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, -1'800'000'000, 1'800'000'000));
        };
        return {held(p.x - steps(m_east)), held(p.y - steps(m_north)), held(p.x + steps(m_east)),
                held(p.y + steps(m_north))};
    }

private:
    double m_east = 0.0;
    double m_north = 0.0;
};

} // namespace azalai

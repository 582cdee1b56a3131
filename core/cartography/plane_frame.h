#pragma once

#include <azalai/cartography/scene.h>

#include <array>
#include <cmath>
#include <numbers>

namespace azalai {

/// What a map shows of the Web Mercator plane: a box that is turned about its middle, as the frame of a turned map is
/// turned on the ground.
struct PlaneFrame {
    PlaneBox box{};       ///< as it would be if it were not turned
    double turnDeg = 0.0; ///< clockwise, of what the map shows: at 90 north is at its right

    PlaneFrame() = default;
    PlaneFrame(const PlaneBox& upright, double clockwiseDeg = 0.0) // NOLINT: an upright box is a frame
        : box(upright), turnDeg(clockwiseDeg) {}

    bool operator==(const PlaneFrame&) const = default;

    /// A point as it lies where the frame is upright.
    [[nodiscard]] PlanePoint upright(PlanePoint p) const { return turned(p, -1); }
    /// And back.
    [[nodiscard]] PlanePoint onGround(PlanePoint upright) const { return turned(upright, 1); }

    [[nodiscard]] bool contains(PlanePoint p) const { return box.contains(upright(p)); }
    /// Upper left, upper right, lower right, lower left of the map.
    [[nodiscard]] std::array<PlanePoint, 4> corners() const {
        return {onGround({box.west, box.north}), onGround({box.east, box.north}), onGround({box.east, box.south}),
                onGround({box.west, box.south})};
    }
    /// The upright box around it.
    [[nodiscard]] PlaneBox bounds() const {
        if (turnDeg == 0.0) return box;
        PlaneBox around;
        for (const PlanePoint corner : corners())
            around.add(corner);
        return around;
    }

private:
    [[nodiscard]] PlanePoint turned(PlanePoint p, int way) const {
        if (turnDeg == 0.0) return p;
        const double angle = turnDeg * std::numbers::pi / 180 * way;
        const PlanePoint middle = box.centre();
        const double x = p.x - middle.x;
        const double y = p.y - middle.y;
        return {middle.x + x * std::cos(angle) - y * std::sin(angle),
                middle.y + x * std::sin(angle) + y * std::cos(angle)};
    }
};

} // namespace azalai

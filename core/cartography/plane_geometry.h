#pragma once

#include <azalai/cartography/plane_frame.h>
#include <azalai/cartography/scene.h>
#include <azalai/geo/position.h>

#include <memory>

namespace azalai {

[[nodiscard]] std::shared_ptr<const PlaneRings> toPlane(const Area& area);
[[nodiscard]] std::shared_ptr<const PlaneRings> toPlane(const Polygon& polygon);
[[nodiscard]] std::shared_ptr<const PlaneLine> toPlane(const Line& line);
[[nodiscard]] PlaneBox boxOf(const PlaneLine& line);
[[nodiscard]] PlaneBox boxOf(const PlaneRings& rings);

/// Is the point inside by the even-odd rule.
[[nodiscard]] bool contains(const PlaneRings& rings, PlanePoint point);

/// Distance from a point to the nearest point of a line with at least one point.
[[nodiscard]] double distance(const PlaneLine& line, PlanePoint point);

/// Does any part of the line lie in the box.
[[nodiscard]] bool meets(const PlaneLine& line, const PlaneBox& box);

/// Does any inside or border of the rings lie in the box.
[[nodiscard]] bool meets(const PlaneRings& rings, const PlaneBox& box);

// The same for what a map shows.
[[nodiscard]] bool meets(const PlaneLine& line, const PlaneFrame& frame);
[[nodiscard]] bool meets(const PlaneRings& rings, const PlaneFrame& frame);

} // namespace azalai

#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/position.h>

#include <memory>
#include <variant>
#include <vector>

class OGRGeometry;

namespace azalai {

/// A geometry as it was read, flat, without any judgement on it. monostate: none, or empty.
using Shape = std::variant<std::monostate, Position, std::vector<Line>, Area>;

/// Points, lines and polygons and their multi forms, the latter as several lines or polygons. Rings lose their repeated
/// last position and are wound (outer counter-clockwise). Collections, curves and multi-points of other than one point
/// are an InvalidGeometry error (subject: the type's name).
[[nodiscard]] Result<Shape> shapeOf(const OGRGeometry* geometry);

/// All polygons inside a geometry of any type; the lines and points that overlays leave behind are dropped.
[[nodiscard]] Area polygonsIn(const OGRGeometry* geometry);

[[nodiscard]] std::unique_ptr<OGRGeometry> toOgr(Position position);
[[nodiscard]] std::unique_ptr<OGRGeometry> toOgr(const Line& line);
[[nodiscard]] std::unique_ptr<OGRGeometry> toOgr(const Area& area); ///< always a multi-polygon
/// Null for none; of several lines the first.
[[nodiscard]] std::unique_ptr<OGRGeometry> toOgr(const Shape& shape);

} // namespace azalai

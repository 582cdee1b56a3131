#include <azalai/cartography/plane_geometry.h>

#include <azalai/base/expect.h>

#include <cmath>

namespace azalai {
namespace {

PlaneLine projected(const std::vector<Position>& positions) {
    PlaneLine line;
    line.reserve(positions.size());
    for (const Position p : positions)
        line.push_back(toMercator(p));
    return line;
}

double distanceToSegment(PlanePoint a, PlanePoint b, PlanePoint p) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double t = length2 == 0 ? 0 : std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0);
    return std::hypot(a.x + t * dx - p.x, a.y + t * dy - p.y);
}

/// Liang and Barsky: does a segment enter the box.
bool segmentMeets(PlanePoint a, PlanePoint b, const PlaneBox& box) {
    double enter = 0;
    double leave = 1;
    const auto cut = [&](double direction, double room) {
        if (direction == 0) return room >= 0;
        const double t = room / direction;
        if (direction < 0)
            enter = std::max(enter, t);
        else
            leave = std::min(leave, t);
        return enter <= leave;
    };
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    return cut(-dx, a.x - box.west) && cut(dx, box.east - a.x) && cut(-dy, a.y - box.south) && cut(dy, box.north - a.y);
}

} // namespace

std::shared_ptr<const PlaneRings> toPlane(const Polygon& polygon) { return toPlane(Area{polygon}); }

std::shared_ptr<const PlaneRings> toPlane(const Area& area) {
    auto rings = std::make_shared<PlaneRings>();
    for (const Polygon& polygon : area) {
        rings->push_back(projected(polygon.outer));
        for (const Ring& hole : polygon.holes)
            rings->push_back(projected(hole));
    }
    return rings;
}

std::shared_ptr<const PlaneLine> toPlane(const Line& line) {
    return std::make_shared<const PlaneLine>(projected(line));
}

PlaneBox boxOf(const PlaneLine& line) {
    PlaneBox box;
    for (const PlanePoint p : line)
        box.add(p);
    return box;
}

PlaneBox boxOf(const PlaneRings& rings) {
    PlaneBox box;
    for (const PlaneLine& ring : rings)
        for (const PlanePoint p : ring)
            box.add(p);
    return box;
}

bool contains(const PlaneRings& rings, PlanePoint point) {
    bool inside = false;
    for (const PlaneLine& ring : rings) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const PlanePoint a = ring[i];
            const PlanePoint b = ring[j];
            if ((a.y > point.y) == (b.y > point.y)) continue;
            if (point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
        }
    }
    return inside;
}

double distance(const PlaneLine& line, PlanePoint point) {
    AZALAI_EXPECT(!line.empty());
    double nearest = std::hypot(line.front().x - point.x, line.front().y - point.y);
    for (std::size_t i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(line[i - 1], line[i], point));
    return nearest;
}

bool meets(const PlaneLine& line, const PlaneBox& box) {
    if (line.size() == 1) return box.contains(line.front());
    for (std::size_t i = 1; i < line.size(); ++i)
        if (segmentMeets(line[i - 1], line[i], box)) return true;
    return false;
}

bool meets(const PlaneRings& rings, const PlaneBox& box) {
    for (const PlaneLine& ring : rings) {
        if (ring.empty()) continue;
        if (meets(ring, box) || segmentMeets(ring.back(), ring.front(), box)) return true;
    }
    return contains(rings, box.centre());
}

bool meets(const PlaneLine& line, const PlaneFrame& frame) {
    if (frame.turnDeg == 0.0) return meets(line, frame.box);
    PlaneLine upright;
    upright.reserve(line.size());
    for (const PlanePoint p : line)
        upright.push_back(frame.upright(p));
    return meets(upright, frame.box);
}

bool meets(const PlaneRings& rings, const PlaneFrame& frame) {
    if (frame.turnDeg == 0.0) return meets(rings, frame.box);
    PlaneRings upright(rings.size());
    for (std::size_t i = 0; i < rings.size(); ++i)
        for (const PlanePoint p : rings[i])
            upright[i].push_back(frame.upright(p));
    return meets(upright, frame.box);
}

} // namespace azalai

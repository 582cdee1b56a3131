#include <azalai/geodata/ogr_geometry.h>
#include <azalai/geometry/snap.h>

#include <ogr_geometry.h>

#include <algorithm>

namespace azalai {

namespace {

Line lineOf(const OGRSimpleCurve& curve) {
    Line line;
    line.reserve(static_cast<std::size_t>(curve.getNumPoints()));
    for (int i = 0; i < curve.getNumPoints(); ++i)
        line.push_back({.latitude = curve.getY(i), .longitude = curve.getX(i)});
    return line;
}

Ring ringOf(const OGRLinearRing& from, bool outer) {
    Ring ring = lineOf(from);
    if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
    if (ring.size() > 2 && (doubledPlanarArea(ring) > 0.0) != outer) std::reverse(ring.begin() + 1, ring.end());
    return ring;
}

Polygon polygonOf(const OGRPolygon& from) {
    Polygon polygon;
    if (from.getExteriorRing()) polygon.outer = ringOf(*from.getExteriorRing(), true);
    for (int i = 0; i < from.getNumInteriorRings(); ++i)
        polygon.holes.push_back(ringOf(*from.getInteriorRing(i), false));
    return polygon;
}

OGRLinearRing toOgrRing(const Ring& ring) {
    OGRLinearRing closed;
    closed.setNumPoints(static_cast<int>(ring.size()));
    for (std::size_t i = 0; i < ring.size(); ++i)
        closed.setPoint(static_cast<int>(i), ring[i].longitude, ring[i].latitude);
    closed.closeRings();
    return closed;
}

void collectPolygons(Area& area, const OGRGeometry& geometry) {
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon) {
        if (!geometry.IsEmpty()) area.push_back(polygonOf(*geometry.toPolygon()));
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry* part : *geometry.toGeometryCollection())
            collectPolygons(area, *part);
    }
}

} // namespace

Result<Shape> shapeOf(const OGRGeometry* geometry) {
    if (!geometry || geometry->IsEmpty()) return Shape{};
    switch (wkbFlatten(geometry->getGeometryType())) {
    case wkbPoint: {
        const OGRPoint* point = geometry->toPoint();
        return Position{.latitude = point->getY(), .longitude = point->getX()};
    }
    case wkbMultiPoint:
        if (geometry->toMultiPoint()->getNumGeometries() == 1)
            return shapeOf(geometry->toMultiPoint()->getGeometryRef(0));
        break;
    case wkbLineString:
        return std::vector<Line>{lineOf(*geometry->toLineString())};
    case wkbMultiLineString: {
        std::vector<Line> lines;
        for (const OGRLineString* part : *geometry->toMultiLineString())
            lines.push_back(lineOf(*part));
        return lines;
    }
    case wkbPolygon:
    case wkbMultiPolygon:
        return polygonsIn(geometry);
    default:
        break;
    }
    return failure(ErrorCode::InvalidGeometry, geometry->getGeometryName(), "expected points, lines or polygons");
}

Area polygonsIn(const OGRGeometry* geometry) {
    Area area;
    if (geometry) collectPolygons(area, *geometry);
    return area;
}

std::unique_ptr<OGRGeometry> toOgr(Position position) {
    return std::make_unique<OGRPoint>(position.longitude, position.latitude);
}

std::unique_ptr<OGRGeometry> toOgr(const Line& line) {
    auto converted = std::make_unique<OGRLineString>();
    converted->setNumPoints(static_cast<int>(line.size()));
    for (std::size_t i = 0; i < line.size(); ++i)
        converted->setPoint(static_cast<int>(i), line[i].longitude, line[i].latitude);
    return converted;
}

std::unique_ptr<OGRGeometry> toOgr(const Area& area) {
    auto converted = std::make_unique<OGRMultiPolygon>();
    for (const Polygon& polygon : area) {
        auto next = std::make_unique<OGRPolygon>();
        OGRLinearRing outer = toOgrRing(polygon.outer);
        next->addRing(&outer);
        for (const Ring& hole : polygon.holes) {
            OGRLinearRing inner = toOgrRing(hole);
            next->addRing(&inner);
        }
        converted->addGeometryDirectly(next.release());
    }
    return converted;
}

namespace {

struct Converted {
    std::unique_ptr<OGRGeometry> operator()(std::monostate) const { return nullptr; }
    std::unique_ptr<OGRGeometry> operator()(Position p) const { return toOgr(p); }
    std::unique_ptr<OGRGeometry> operator()(const std::vector<Line>& lines) const { return toOgr(lines.front()); }
    std::unique_ptr<OGRGeometry> operator()(const Area& area) const { return toOgr(area); }
};

} // namespace

std::unique_ptr<OGRGeometry> toOgr(const Shape& shape) { return std::visit(Converted{}, shape); }

} // namespace azalai

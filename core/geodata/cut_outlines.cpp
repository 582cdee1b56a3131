#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/cut_outlines.h>
#include <azalai/geodata/ogr_geometry.h>
#include <azalai/geodata/polygons_on_grid.h>
#include <azalai/geometry/contains.h>

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

using Owned = std::unique_ptr<OGRGeometry>;

/// Nearer to the line than this, in degrees, lies on it: 0.1 mm, far more than what nodes are rounded by.
constexpr double onLine = 1e-9;

/// Does an edge lie on a segment. Then 1 when it runs the same way, -1 when it runs against it; else 0.
int runsAlong(Position a, Position b, Position from, Position to) {
    const double dx = to.longitude - from.longitude;
    const double dy = to.latitude - from.latitude;
    const double length = std::hypot(dx, dy);
    const auto isOn = [&](Position p) {
        const double px = p.longitude - from.longitude;
        const double py = p.latitude - from.latitude;
        const double along = (px * dx + py * dy) / length;
        return std::abs(px * dy - py * dx) <= onLine * length && along >= -onLine && along <= length + onLine;
    };
    if (length == 0.0 || !isOn(a) || !isOn(b)) return 0;
    return (b.longitude - a.longitude) * dx + (b.latitude - a.latitude) * dy > 0 ? 1 : -1;
}

/// How much more of a face's border runs along the line than against it, in degrees: a face has its ground on its
/// left, so that it lies left of what it runs along.
double leftness(const Polygon& face, const Line& line) {
    double sum = 0.0;
    const auto add = [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[(i + 1) % ring.size()];
            for (std::size_t s = 0; s + 1 < line.size(); ++s)
                if (const int way = runsAlong(a, b, line[s], line[s + 1]); way != 0) {
                    sum += way * std::hypot(b.longitude - a.longitude, b.latitude - a.latitude);
                    break;
                }
        }
    };
    add(face.outer);
    std::ranges::for_each(face.holes, add);
    return sum;
}

/// All faces between borders and a line.
Result<Area> facesBetween(const Area& area, const Line& line, const GdalComplaints& complaints) {
    OGRMultiLineString borders;
    const auto add = [&](Line part, bool isRing) {
        if (isRing) part.push_back(part.front());
        borders.addGeometryDirectly(toOgr(part).release());
    };
    for (const Polygon& polygon : area) {
        add(polygon.outer, true);
        for (const Ring& hole : polygon.holes)
            add(hole, true);
    }
    add(line, false);
    const Owned cut(borders.UnaryUnion());
    if (!cut) return geosFailure(complaints, "union of lines");
    const Owned faces(cut->Polygonize());
    if (!faces) return geosFailure(complaints, "polygons of lines");
    return polygonsIn(faces.get());
}

Result<bool> liesIn(const Polygon& face, const Area& area, const GdalComplaints& complaints) {
    const Owned whole = toOgr(Area{face});
    OGRPoint inside(0, 0); // GDAL does not fill an empty one
    if (whole->toMultiPolygon()->getGeometryRef(0)->PointOnSurface(&inside) != OGRERR_NONE)
        return geosFailure(complaints, "point inside");
    return contains(area, {.latitude = inside.getY(), .longitude = inside.getX()});
}

Result<Area> united(const Area& pieces, const GdalComplaints& complaints) {
    const Owned whole(toOgr(pieces)->UnaryUnion());
    if (!whole) return geosFailure(complaints, "union");
    return polygonsOnGrid(*whole, complaints);
}

double groundOf(const Area& area) { return ellipsoidalArea(area).value; }

} // namespace

Result<Area> unitedArea(std::span<const Area> areas) {
    startGdal();
    const GdalComplaints complaints;
    Area pieces;
    for (const Area& area : areas)
        pieces.insert(pieces.end(), area.begin(), area.end());
    return united(pieces, complaints);
}

Result<Area> groundOutside(const Area& area, const Area& taken) {
    if (area.empty() || taken.empty()) return area;
    startGdal();
    const GdalComplaints complaints;
    const Owned left(toOgr(area)->Difference(toOgr(taken).get()));
    if (!left) return geosFailure(complaints, "difference");
    return polygonsOnGrid(*left, complaints);
}

Result<Area> areaWithout(const Area& area, const Area& taken) {
    Result<Area> result = groundOutside(area, taken);
    if (!result) return result;
    if (result->empty()) return failure(ErrorCode::InvalidGeometry, "", "nothing would be left");
    if (groundOf(*result) >= groundOf(area)) return failure(ErrorCode::InvalidGeometry, "", "nothing would be taken");
    return result;
}

Result<std::array<Area, 2>> partedArea(const Area& area, const Line& line) {
    startGdal();
    const GdalComplaints complaints;
    const Result<Area> faces = facesBetween(area, line, complaints);
    if (!faces) return std::unexpected(faces.error());
    std::array<Area, 2> sides;
    Area whole; // polygons that the line does not part
    for (const Polygon& face : *faces) {
        const Result<bool> isGround = liesIn(face, area, complaints);
        if (!isGround) return std::unexpected(isGround.error());
        if (!*isGround) continue;
        const double left = leftness(face, line);
        (left > 0 ? sides[0] : left < 0 ? sides[1] : whole).push_back(face);
    }
    if (sides[0].empty() || sides[1].empty())
        return failure(ErrorCode::InvalidGeometry, "", "the line does not run from border to border");
    if (groundOf(sides[1]) > groundOf(sides[0])) std::swap(sides[0], sides[1]);
    sides[0].insert(sides[0].end(), whole.begin(), whole.end());
    for (Area& side : sides) {
        Result<Area> settled = united(side, complaints);
        if (!settled) return std::unexpected(settled.error());
        side = std::move(*settled);
    }
    return sides;
}

} // namespace azalai

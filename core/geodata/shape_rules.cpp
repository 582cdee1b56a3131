#include <azalai/geo/densify_geodesic.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/repaired_area.h>
#include <azalai/geodata/shape_rules.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <algorithm>
#include <cmath>
#include <format>

namespace azalai {

namespace {

constexpr std::size_t vertexCap = 1'000'000; ///< of one feature
constexpr std::size_t crossingCap = 10'000;  ///< of one feature with itself: their repair takes 5 s, of more the square

void reject(RecordReader& reader, std::string detail) {
    reader.report(ErrorCode::InvalidGeometry, std::move(detail), Weight::Rejected);
}

/// Names why the shape is not the wanted one.
void rejectOther(const RawFeature& feature, const char* wanted, RecordReader& reader) {
    if (!feature.shapeFault.empty())
        reject(reader, feature.shapeFault);
    else if (std::holds_alternative<std::monostate>(feature.shape))
        reject(reader, "no geometry");
    else
        reject(reader, std::format("expected {}", wanted));
}

bool isOnGlobe(Position p) {
    return std::isfinite(p.latitude) && std::isfinite(p.longitude) && std::abs(p.latitude) <= 90.0 &&
           std::abs(p.longitude) <= 180.0;
}

std::string offGlobe(Position p) { return std::format("position {} {} is not on the globe", p.longitude, p.latitude); }

/// Sum of a number over an area's rings.
template <class Number> std::size_t sumOverRings(const Area& area, Number number) {
    std::size_t sum = 0;
    for (const Polygon& polygon : area) {
        sum += number(polygon.outer);
        for (const Ring& hole : polygon.holes)
            sum += number(hole);
    }
    return sum;
}

std::size_t vertexCount(const Area& area) {
    return sumOverRings(area, [](const Ring& ring) { return ring.size(); });
}

Area densified(Area area) {
    for (Polygon& polygon : area) {
        polygon.outer = densifyGeodesic(polygon.outer);
        for (Ring& hole : polygon.holes)
            hole = densifyGeodesic(hole);
    }
    return tidied(area);
}

/// The first position of an area that is not on the globe.
std::optional<Position> strayIn(const Area& area) {
    const auto stray = [](const Ring& ring) {
        const auto found = std::ranges::find_if_not(ring, isOnGlobe);
        return found == ring.end() ? std::nullopt : std::optional(*found);
    };
    for (const Polygon& polygon : area) {
        if (auto p = stray(polygon.outer)) return p;
        for (const Ring& hole : polygon.holes)
            if (auto p = stray(hole)) return p;
    }
    return std::nullopt;
}

Area repaired(const Area& area, const AreaFault& fault, RecordReader& reader) {
    // A scribble of ten thousand vertices may cross itself ten million times: its repair would not end.
    if (crossingCount(area, crossingCap) > crossingCap) {
        reject(reader, std::format("{}: {}; it crosses itself over {} times, at most that many are repaired",
                                   word(fault.kind), fault.detail, crossingCap));
        return {};
    }
    Result<Area> valid = repairedArea(area);
    if (!valid || valid->empty()) {
        reject(reader, std::format("{}: {}", word(fault.kind), fault.detail));
        return {};
    }
    reader.report(ErrorCode::InvalidGeometry,
                  std::format("{}: {}; repaired to {:.2f} km²", word(fault.kind), fault.detail,
                              squareKilometres(ellipsoidalArea(*valid))),
                  Weight::Kept);
    return std::move(*valid);
}

} // namespace

Area areaIn(const RawFeature& feature, RecordReader& reader, EdgeKind edges) {
    const Area* area = std::get_if<Area>(&feature.shape);
    if (!area) {
        rejectOther(feature, "a polygon", reader);
        return {};
    }
    const auto isTooLong = [&](std::size_t count) {
        if (count > vertexCap) reject(reader, std::format("{} vertices, at most {} are read", count, vertexCap));
        return count > vertexCap;
    };
    if (isTooLong(vertexCount(*area))) return {};
    if (const auto stray = strayIn(*area)) {
        reject(reader, offGlobe(*stray));
        return {};
    }
    Area clean = tidied(*area);
    constexpr double mostGround = 9e13; // m²: what sums of areas hold
    if (ellipsoidalArea(clean).value > mostGround) {
        reject(reader, "more than 90 million km²");
        return {};
    }
    if (clean.empty()) {
        reject(reader, "a ring has fewer than three different positions");
        return {};
    }
    const std::size_t dropped = vertexCount(*area) - vertexCount(clean);
    if (edges == EdgeKind::Geodesic) {
        if (isTooLong(sumOverRings(clean, [](const Ring& ring) { return densifiedCount(ring); }))) return {};
        clean = densified(std::move(clean));
    }
    if (const auto fault = validate(clean))
        return repaired(edges == EdgeKind::Geodesic ? clean : *area, *fault, reader);
    if (dropped != 0)
        reader.report(ErrorCode::InvalidGeometry, std::format("{} repeated positions or spikes dropped", dropped),
                      Weight::Kept);
    return clean;
}

Line lineIn(const RawFeature& feature, RecordReader& reader) {
    const auto* lines = std::get_if<std::vector<Line>>(&feature.shape);
    if (!lines || lines->size() != 1) {
        if (lines)
            reject(reader, "expected one line");
        else
            rejectOther(feature, "a line", reader);
        return {};
    }
    Line clean;
    for (const Position p : lines->front()) {
        if (!isOnGlobe(p)) {
            reject(reader, offGlobe(p));
            return {};
        }
        if (clean.empty() || clean.back() != snapped(p)) clean.push_back(snapped(p));
    }
    if (clean.size() < 2)
        reject(reader, "a line needs two different positions");
    else if (clean.size() != lines->front().size())
        reader.report(ErrorCode::InvalidGeometry,
                      std::format("{} repeated positions dropped", lines->front().size() - clean.size()), Weight::Kept);
    return clean;
}

std::optional<Position> positionIn(const RawFeature& feature, RecordReader& reader) {
    if (std::holds_alternative<std::monostate>(feature.shape) && feature.shapeFault.empty()) return std::nullopt;
    const Position* position = std::get_if<Position>(&feature.shape);
    if (!position) {
        rejectOther(feature, "a point", reader);
        return std::nullopt;
    }
    if (!isOnGlobe(*position)) {
        reject(reader, offGlobe(*position));
        return std::nullopt;
    }
    return snapped(*position);
}

} // namespace azalai

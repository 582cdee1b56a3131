#include <azalai/base/expect.h>
#include <azalai/geo/geodesic.h>
#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/cut_line.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace azalai {

namespace {

struct Segment {
    Position a;
    Position b;

    [[nodiscard]] double dx() const { return b.longitude - a.longitude; }
    [[nodiscard]] double dy() const { return b.latitude - a.latitude; }
    [[nodiscard]] double length() const { return std::hypot(dx(), dy()); }
    [[nodiscard]] Position at(double share) const {
        return {.latitude = a.latitude + dy() * share, .longitude = a.longitude + dx() * share};
    }
    /// Share along the segment of the foot of p, if p lies on the segment.
    [[nodiscard]] std::optional<double> shareOf(Position p) const {
        const double px = p.longitude - a.longitude;
        const double py = p.latitude - a.latitude;
        const double share = (px * dx() + py * dy()) / (length() * length());
        const double slack = borderTolerance / length();
        if (share < -slack || share > 1.0 + slack) return std::nullopt;
        if (std::abs(px * dy() - py * dx()) > borderTolerance * length()) return std::nullopt;
        return std::clamp(share, 0.0, 1.0);
    }
};

/// Adds the shares at which an edge meets the segment: a crossing, or the ends of what both have in common.
void addMeetings(std::vector<double>& shares, const Segment& s, const Segment& edge) {
    if (edge.length() == 0.0) return;
    const std::size_t before = shares.size();
    for (const Position end : {edge.a, edge.b})
        if (const auto share = s.shareOf(end)) shares.push_back(*share);
    for (const Position end : {s.a, s.b})
        if (edge.shareOf(end)) shares.push_back(end == s.a ? 0.0 : 1.0);
    if (shares.size() != before) return; // touching or collinear: the ends say where
    const double cross = s.dx() * edge.dy() - s.dy() * edge.dx();
    if (cross == 0.0) return;
    const double ox = edge.a.longitude - s.a.longitude;
    const double oy = edge.a.latitude - s.a.latitude;
    const double share = (ox * edge.dy() - oy * edge.dx()) / cross;
    const double onEdge = (ox * s.dy() - oy * s.dx()) / cross;
    if (share > 0.0 && share < 1.0 && onEdge > 0.0 && onEdge < 1.0) shares.push_back(share);
}

void addRing(std::vector<double>& shares, const Segment& s, const Bounds& box, const Ring& ring) {
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Segment edge{ring[j], ring[i]};
        const auto [west, east] = std::minmax(edge.a.longitude, edge.b.longitude);
        const auto [south, north] = std::minmax(edge.a.latitude, edge.b.latitude);
        if (east < box.west || west > box.east || north < box.south || south > box.north) continue;
        addMeetings(shares, s, edge);
    }
}

/// The shares of a segment, from 0 to 1, at which anything may change.
std::vector<double> cutsOf(const Segment& s, const std::vector<const Area*>& areas) {
    Bounds box = boundsOf(Line{s.a, s.b});
    box = {.west = box.west - borderTolerance,
           .south = box.south - borderTolerance,
           .east = box.east + borderTolerance,
           .north = box.north + borderTolerance};
    std::vector<double> shares{0.0, 1.0};
    for (const Area* area : areas)
        for (const Polygon& polygon : *area) {
            addRing(shares, s, box, polygon.outer);
            for (const Ring& hole : polygon.holes)
                addRing(shares, s, box, hole);
        }
    std::ranges::sort(shares);
    // Cuts nearer to each other than the tolerance are one; both ends of the segment stay.
    const double least = borderTolerance / s.length();
    std::vector<double> cuts{0.0};
    for (const double share : shares)
        if (share - cuts.back() > least && 1.0 - share > least) cuts.push_back(share);
    cuts.push_back(1.0);
    return cuts;
}

} // namespace

std::vector<ClippedLine> cutLine(const Line& line, const std::vector<const Area*>& areas) {
    AZALAI_EXPECT(line.size() >= 2);
    const Bounds box = boundsOf(line);
    std::vector<std::size_t> near;
    std::vector<const Area*> nearAreas;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        AZALAI_EXPECT(areas[i] != nullptr);
        if (!boundsOf(*areas[i]).meets(box)) continue;
        near.push_back(i);
        nearAreas.push_back(areas[i]);
    }

    std::vector<ClippedLine> pieces;
    Metres along;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Segment s{line[i], line[i + 1]};
        const Metres before = along;
        const Metres length = geodesicDistance(s.a, s.b);
        along += length;
        if (s.length() <= borderTolerance) continue;
        const std::vector<double> cuts = cutsOf(s, nearAreas);
        for (std::size_t c = 0; c + 1 < cuts.size(); ++c) {
            const Position middle = s.at((cuts[c] + cuts[c + 1]) / 2.0);
            std::vector<std::size_t> inside;
            for (std::size_t n = 0; n < near.size(); ++n)
                if (contains(*nearAreas[n], middle)) inside.push_back(near[n]);
            const Position end = c + 2 == cuts.size() ? s.b : s.at(cuts[c + 1]);
            if (pieces.empty() || pieces.back().areas != inside) {
                const Position begin = pieces.empty() ? line.front() : pieces.back().line.back();
                const Metres reached = pieces.empty() ? Metres{} : pieces.back().end;
                pieces.push_back({.line = {begin}, .areas = std::move(inside), .begin = reached, .end = {}});
            } else if (c > 0) { // a cut that changed nothing leaves no vertex behind
                pieces.back().line.pop_back();
            }
            pieces.back().line.push_back(end);
            pieces.back().end = c + 2 == cuts.size() ? along : before + length * cuts[c + 1];
        }
    }
    return pieces;
}

} // namespace azalai

#include "zone_shapes.h"

#include "outline_check.h"

#include <algorithm>
#include <cmath>

namespace azalai::bench {

namespace {

/// A closed fractal line around a centre, counter-clockwise. Seen from the centre it is close to a star.
Line roundLine(Spot centre, double radius, int vertices, double roughness, RandomNumbers& random) {
    const int corners = std::clamp(vertices / 6, 4, 18);
    std::vector<Spot> corner;
    for (int i = 0; i < corners; ++i) {
        const double turns = (i + random.between(-0.2, 0.2)) / corners;
        const double r = radius * random.between(0.75, 1.15);
        corner.push_back({centre.x + r * wave(turns + 0.25), centre.y + r * wave(turns)});
    }
    Line line;
    line.reserve(static_cast<std::size_t>(vertices));
    for (int i = 0; i < corners; ++i) {
        const int pieces = vertices / corners + (i < vertices % corners ? 1 : 0);
        appendFractal(line, corner[static_cast<std::size_t>(i)], corner[static_cast<std::size_t>((i + 1) % corners)],
                      std::max(pieces, 1), roughness, random);
    }
    return line;
}

} // namespace

GridOutline makeBlob(const BlobSpec& spec, RandomNumbers& random) {
    const int holes = spec.vertices < 40 ? 0 : spec.holes; // with few corners the border may come close to the centre
    const int extras = holes + spec.satellites;
    const int extraVertices = extras == 0 ? 0 : std::max(4, spec.vertices / (6 * extras + 6));
    const double radius = spec.diameter / 2.0;
    std::vector<Line> lines;
    lines.push_back(roundLine({}, radius, std::max(4, spec.vertices - extras * extraVertices), spec.roughness, random));
    for (int i = 0; i < holes; ++i) {
        const double turns = (i + 0.5 * random.unit()) / holes;
        const Spot at{0.33 * radius * wave(turns + 0.25), 0.33 * radius * wave(turns)};
        Line hole = roundLine(at, radius * random.between(0.05, 0.12), extraVertices, spec.roughness, random);
        std::ranges::reverse(hole);
        lines.push_back(std::move(hole));
    }
    for (int i = 0; i < spec.satellites; ++i) {
        const double turns = (i + 0.5 * random.unit()) / spec.satellites;
        const Spot at{1.6 * radius * wave(turns + 0.25), 1.6 * radius * wave(turns)};
        lines.push_back(roundLine(at, radius * random.between(0.08, 0.2), extraVertices, spec.roughness, random));
    }
    const Warp warp = Warp::ofSize(spec.diameter, random);
    const double stretch = random.between(0.8, 1.25);
    GridOutline outline;
    for (Line& line : lines) {
        for (Spot& s : line) {
            s = warp({s.x * stretch, s.y / stretch});
            s = {s.x + spec.centre.x, s.y + spec.centre.y};
        }
        outline.rings.push_back(toGridRing(line));
    }
    return isSimple(outline) ? outline : GridOutline{};
}

AdminGrid::AdminGrid(Spot low, Spot high, double cell, int pieces, std::uint64_t seed)
    : m_low(low), m_cell(cell), m_columns(std::max(1, static_cast<int>((high.x - low.x) / cell))),
      m_rows(std::max(1, static_cast<int>((high.y - low.y) / cell))), m_pieces(pieces), m_seed(seed) {}

int AdminGrid::columnAt(double x) const {
    return std::clamp(static_cast<int>(std::floor((x - m_low.x) / m_cell)), 0, m_columns - 1);
}

int AdminGrid::rowAt(double y) const {
    return std::clamp(static_cast<int>(std::floor((y - m_low.y) / m_cell)), 0, m_rows - 1);
}

Spot AdminGrid::corner(int column, int row) const {
    RandomNumbers random(
        RandomNumbers::seedOf(m_seed, static_cast<std::uint64_t>(row) * 65536 + static_cast<std::uint64_t>(column)));
    return {m_low.x + m_cell * (column + random.between(-0.2, 0.2)),
            m_low.y + m_cell * (row + random.between(-0.2, 0.2))};
}

/// Always drawn eastwards or northwards, so that both neighbours get the same points.
void AdminGrid::appendSide(GridRing& ring, int column, int row, bool upwards, bool backwards,
                           std::uint64_t seed) const {
    const Spot from = corner(column, row);
    const Spot to = upwards ? corner(column, row + 1) : corner(column + 1, row);
    const auto place = static_cast<std::uint64_t>(row) * 65536 + static_cast<std::uint64_t>(column);
    RandomNumbers random(RandomNumbers::seedOf(seed, place * 2 + (upwards ? 1 : 0) + 1));
    Line line;
    appendFractal(line, from, to, m_pieces, 0.12, random);
    line.push_back(to);
    if (backwards) std::ranges::reverse(line);
    line.pop_back(); // the next side begins with it
    const GridRing side = toGridRing(line);
    ring.insert(ring.end(), side.begin(), side.end());
}

GridOutline AdminGrid::block(int column, int row, int wide, int high, unsigned ownSides, std::uint64_t seed) const {
    GridRing ring;
    const auto seedOfSide = [&](unsigned side) { return ((ownSides >> side) & 1U) != 0 ? seed + side : m_seed; };
    for (int i = 0; i < wide; ++i)
        appendSide(ring, column + i, row, false, false, seedOfSide(0));
    for (int i = 0; i < high; ++i)
        appendSide(ring, column + wide, row + i, true, false, seedOfSide(1));
    for (int i = wide; i-- > 0;)
        appendSide(ring, column + i, row + high, false, true, seedOfSide(2));
    for (int i = high; i-- > 0;)
        appendSide(ring, column, row + i, true, true, seedOfSide(3));
    GridOutline outline{.rings = {std::move(ring)}};
    return isSimple(outline) ? outline : GridOutline{};
}

} // namespace azalai::bench

#include <azalai/cartography/utm_grid.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <optional>
#include <set>

namespace azalai {
namespace {

constexpr int squareMetres = 100000;
constexpr std::array steps{500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100};
constexpr int pieces = 96; ///< of a line across a field

int stepFor(double groundMetresPerMm) {
    int chosen = steps.front();
    for (const int step : steps)
        if (step / groundMetresPerMm >= 14) chosen = step;
    return chosen;
}

Bounds boundsOf(const PlaneBox& box) {
    const Position southWest = fromMercator({box.west, box.south});
    const Position northEast = fromMercator({box.east, box.north});
    return {southWest.longitude, southWest.latitude, northEast.longitude, northEast.latitude};
}

PlaneBox commonOf(const Bounds& bounds, const PlaneBox& box) {
    const PlanePoint southWest = toMercator({.latitude = bounds.south, .longitude = bounds.west});
    const PlanePoint northEast = toMercator({.latitude = bounds.north, .longitude = bounds.east});
    return {std::max(box.west, southWest.x), std::max(box.south, southWest.y), std::min(box.east, northEast.x),
            std::min(box.north, northEast.y)};
}

/// The part of a line in a box that it leaves at most once on each side, as grid lines do.
PlaneLine clipped(const PlaneLine& line, const PlaneBox& box) {
    PlaneLine kept;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const PlanePoint a = line[i - 1];
        const PlanePoint b = line[i];
        double enter = 0;
        double leave = 1;
        for (const auto& [run, room] : {std::pair{a.x - b.x, a.x - box.west},
                                        {b.x - a.x, box.east - a.x},
                                        {a.y - b.y, a.y - box.south},
                                        {b.y - a.y, box.north - a.y}}) {
            if (run < 0) enter = std::max(enter, room / run);
            if (run > 0) leave = std::min(leave, room / run);
            if (run == 0 && room < 0) leave = -1;
        }
        if (enter > leave) continue;
        const auto at = [&](double t) { return PlanePoint{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)}; };
        if (kept.empty()) kept.push_back(at(enter));
        kept.push_back(at(leave));
    }
    return kept;
}

/// Eastings and northings that a field's part reaches.
struct Reach {
    double west = 1e12;
    double south = 1e12;
    double east = -1e12;
    double north = -1e12;
};

class GridMaker {
public:
    GridMaker(const PlaneBox& box, double metresPerMm) : m_box(box) {
        m_grid.step = stepFor(metresPerMm / mercatorScale(fromMercator(box.centre()).latitude));
    }

    UtmGrid make() {
        for (const GridZone& zone : gridZones(boundsOf(m_box))) {
            const PlaneBox part = commonOf(zone.bounds, m_box);
            if (!(part.west < part.east && part.south < part.north)) continue;
            m_grid.fields.push_back({zone, part});
            addBorders(zone, part);
            const Reach reach = reachOf(zone.zone, part);
            addLines(zone, part, reach, false);
            addLines(zone, part, reach, true);
            if (m_grid.step <= squareMetres) addSquares(zone, part, reach);
        }
        return std::move(m_grid);
    }

private:
    /// Extremes lie on the rim: on its corners, and where it is nearest to the equator or a pole between them.
    static Reach reachOf(int zone, const PlaneBox& part) {
        Reach reach;
        for (int i = 0; i <= pieces; ++i) {
            const double share = static_cast<double>(i) / pieces;
            const double x = part.west + share * (part.east - part.west);
            const double y = part.south + share * (part.north - part.south);
            for (const PlanePoint p : {PlanePoint{x, part.south}, PlanePoint{x, part.north}, PlanePoint{part.west, y},
                                       PlanePoint{part.east, y}}) {
                const auto utm = toUtm(fromMercator(p), zone);
                if (!utm) continue;
                reach.west = std::min(reach.west, utm->easting);
                reach.east = std::max(reach.east, utm->easting);
                reach.south = std::min(reach.south, utm->northing);
                reach.north = std::max(reach.north, utm->northing);
            }
        }
        return reach;
    }

    void addBorders(const GridZone& zone, const PlaneBox& part) {
        const PlanePoint corner = toMercator({.latitude = zone.bounds.south, .longitude = zone.bounds.west});
        if (corner.x > m_box.west)
            m_grid.borders.push_back({true, zone.zone, {{part.west, part.south}, {part.west, part.north}}});
        if (corner.y > m_box.south)
            m_grid.borders.push_back({false, zone.zone, {{part.west, part.south}, {part.east, part.south}}});
    }

    void addLines(const GridZone& zone, const PlaneBox& part, const Reach& reach, bool isNorthing) {
        const double low = isNorthing ? reach.south : reach.west;
        const double high = isNorthing ? reach.north : reach.east;
        const double from = isNorthing ? reach.west : reach.south;
        const double to = isNorthing ? reach.east : reach.north;
        for (double at = std::ceil(low / m_grid.step) * m_grid.step; at <= high; at += m_grid.step) {
            PlaneLine line;
            for (int i = 0; i <= pieces; ++i) {
                const double along = from + (to - from) * i / pieces;
                const auto position =
                    fromUtm({zone.zone, zone.band >= 'N', isNorthing ? along : at, isNorthing ? at : along});
                if (position) line.push_back(toMercator(*position));
            }
            PlaneLine shown = clipped(line, part);
            if (shown.size() < 2) continue;
            m_grid.lines.push_back({zone.zone, isNorthing, static_cast<int>(std::lround(at)), std::move(shown)});
        }
    }

    void addSquares(const GridZone& zone, const PlaneBox& part, const Reach& reach) {
        const auto first = [](double metres) { return static_cast<int>(std::floor(metres / squareMetres)); };
        for (int row = first(reach.south); row <= first(reach.north); ++row)
            for (int column = first(reach.west); column <= first(reach.east); ++column)
                addSquare(zone, part, column, row);
    }

    void addSquare(const GridZone& zone, const PlaneBox& part, int column, int row) {
        constexpr int across = 9;
        UtmSquare square;
        std::vector<std::pair<double, PlanePoint>> found;
        PlaneBox shown;
        for (int i = 0; i < across * across; ++i) {
            const double right = (i % across + 0.5) / across;
            const double up = (i / across + 0.5) / across; // whole rows
            const auto position =
                fromUtm({zone.zone, zone.band >= 'N', (column + right) * squareMetres, (row + up) * squareMetres});
            if (!position || !part.contains(toMercator(*position))) continue;
            if (square.name.empty()) square.name = gridSquare(*position);
            shown.add(toMercator(*position));
            found.emplace_back(0, toMercator(*position));
        }
        if (found.empty() || square.name.empty()) return;
        const PlanePoint middle = shown.centre();
        for (auto& [distance, point] : found)
            distance = std::hypot(point.x - middle.x, point.y - middle.y);
        std::ranges::stable_sort(found, {}, &std::pair<double, PlanePoint>::first);
        for (const auto& [distance, point] : found)
            square.inside.push_back(point);
        m_grid.squares.push_back(std::move(square));
    }

    PlaneBox m_box;
    UtmGrid m_grid;
};

} // namespace

UtmGrid utmGrid(const PlaneBox& box, double metresPerMm) { return GridMaker(box, metresPerMm).make(); }

UtmLabel utmLabel(int metres, int step, bool isWhole) {
    const int kilometres = metres / 1000;
    UtmLabel label{.before = kilometres >= 100 ? std::to_string(kilometres / 100) : "",
                   .middle = std::format("{:02}", kilometres % 100),
                   .after = {}};
    if (isWhole || step < 1000) label.after = std::format("{:03}", metres % 1000);
    return label;
}

std::string zonesOf(const UtmGrid& grid) {
    std::set<int> zones;
    for (const UtmField& field : grid.fields)
        zones.insert(field.zone.zone);
    std::string text;
    for (const int zone : zones) {
        if (zones.contains(zone - 1) && zones.contains(zone + 1)) continue; // inside a run
        text += (text.empty() ? "" : zones.contains(zone - 1) ? "–" : ", ") + std::to_string(zone);
    }
    return text;
}

} // namespace azalai

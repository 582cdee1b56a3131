#include "make_road_layer.h"

#include "../overlap/random_numbers.h"

#include <array>
#include <cmath>
#include <format>

namespace azalai::bench {

using test::MadeRoad;

namespace {

constexpr double west = -12;
constexpr double south = 10;
constexpr double width = 16;
constexpr double height = 15;
constexpr double degreesPerMetre = 1 / 111'000.0;

Position onGrid(double longitude, double latitude) {
    return {.latitude = std::round(latitude * 1e7) / 1e7, .longitude = std::round(longitude * 1e7) / 1e7};
}

class RoadMaker {
public:
    explicit RoadMaker(const RoadLayerSize& size)
        : m_size(size), m_random(size.seed), m_cellWidth(width / size.columns), m_cellHeight(height / size.rows) {}

    std::vector<MadeRoad> make() {
        for (int row = 0; row < m_size.rows; ++row)
            for (int column = 0; column < m_size.columns; ++column)
                m_junctions.push_back(onGrid(west + (column + m_random.between(0.25, 0.75)) * m_cellWidth,
                                             south + (row + m_random.between(0.25, 0.75)) * m_cellHeight));
        for (int row = 0; row < m_size.rows; ++row)
            addRuns(row, 0, 1, 0, m_size.columns);
        for (int column = 0; column < m_size.columns; ++column)
            addRuns(0, column, 0, 1, m_size.rows);
        addTracks();
        return std::move(m_roads);
    }

private:
    Position junction(int row, int column) const {
        return m_junctions[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_size.columns) +
                           static_cast<std::size_t>(column)];
    }

    /// The roads along one row or column of the lattice, in runs of one to five junctions, with nothing here and there.
    void addRuns(int row, int column, int right, int up, int count) {
        int at = 0;
        while (at + 1 < count) {
            if (!m_random.chance(0.9)) {
                ++at;
                continue;
            }
            const int length = std::min(m_random.whole(1, 5), count - 1 - at);
            MadeRoad road = tagged();
            for (int i = 0; i <= length; ++i) {
                const Position next = junction(row + up * (at + i), column + right * (at + i));
                if (i > 0) addBends(road.line, next);
                road.line.push_back(next);
            }
            spoil(road);
            at += length;
        }
    }

    void addBends(Line& line, Position to) {
        const Position from = line.back();
        for (const double share : {0.25, 0.5, 0.75})
            line.push_back(
                onGrid(std::lerp(from.longitude, to.longitude, share) + m_random.between(-0.05, 0.05) * m_cellWidth,
                       std::lerp(from.latitude, to.latitude, share) + m_random.between(-0.05, 0.05) * m_cellHeight));
    }

    MadeRoad tagged() {
        constexpr std::array<const char*, 7> highways{"primary",     "secondary", "tertiary", "unclassified",
                                                      "residential", "track",     "track"};
        constexpr std::array<const char*, 5> surfaces{"asphalt", "gravel", "ground", "sand", ""};
        MadeRoad road;
        road.highway = highways[static_cast<std::size_t>(m_random.whole(0, 6))];
        road.surface = surfaces[static_cast<std::size_t>(m_random.whole(0, 4))];
        if (m_random.chance(0.05)) road.name = std::format("Road {}", m_random.whole(1, 5'000));
        return road;
    }

    /// Drawn as people draw: an end short of the junction, a bridge, the same road twice.
    void spoil(MadeRoad road) {
        if (m_random.chance(0.02)) shorten(road.line, m_random.between(1, 8));
        if (m_random.chance(0.005)) shorten(road.line, m_random.between(20, 80));
        road.isBridge = m_random.chance(0.01);
        if (m_random.chance(0.002)) m_roads.push_back(road);
        m_roads.push_back(std::move(road));
    }

    static void shorten(Line& line, double metres) {
        const Position before = line[line.size() - 2];
        Position& end = line.back();
        const double dx = end.longitude - before.longitude;
        const double dy = end.latitude - before.latitude;
        const double share = metres * degreesPerMetre / std::hypot(dx, dy);
        end = onGrid(end.longitude - share * dx, end.latitude - share * dy);
    }

    /// Straight across some cells, without a point where they cross the roads.
    void addTracks() {
        const int count = m_size.columns * m_size.rows / 60;
        for (int i = 0; i < count; ++i) {
            const double longitude = west + m_random.between(0.05, 0.9) * width;
            const double latitude = south + m_random.between(0.05, 0.9) * height;
            MadeRoad road;
            road.highway = "track";
            road.line = {onGrid(longitude, latitude), onGrid(longitude + m_random.between(1, 4) * m_cellWidth,
                                                             latitude + m_random.between(1, 4) * m_cellHeight)};
            m_roads.push_back(std::move(road));
        }
    }

    RoadLayerSize m_size;
    RandomNumbers m_random;
    double m_cellWidth;
    double m_cellHeight;
    std::vector<Position> m_junctions;
    std::vector<MadeRoad> m_roads;
};

} // namespace

std::vector<MadeRoad> makeRoadLayer(const RoadLayerSize& size) { return RoadMaker(size).make(); }

} // namespace azalai::bench

#include "make_network.h"

#include "../overlap/random_numbers.h"

#include <azalai/time/parse_time.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <numbers>

namespace azalai::bench {

namespace {

constexpr double west = -6;
constexpr double south = 13;
constexpr double width = 10;
constexpr double height = 8;

/// To the 1e-7 degree grid, on which dossiers keep their geometry.
Position onGrid(double longitude, double latitude) {
    return {.latitude = std::round(latitude * 1e7) / 1e7, .longitude = std::round(longitude * 1e7) / 1e7};
}

StatedTime onDay(int day) {
    return {std::chrono::sys_days{std::chrono::year{2023} / 1 / 1} + std::chrono::days{day}, Precision::Day};
}

class NetworkMaker {
public:
    explicit NetworkMaker(const NetworkSize& size) : m_size(size), m_random(2023) {}

    Dossier make() {
        m_dossier.id = "made";
        m_dossier.from = onDay(0);
        m_dossier.to = onDay(365);
        m_dossier.instant = onDay(200);
        m_dossier.baseline = onDay(100);
        m_dossier.extent = {west, south, west + width, south + height};
        addRules();
        addPlaces();
        addLegs();
        addZones();
        addEntries();
        m_dossier.settle();
        return std::move(m_dossier);
    }

private:
    void addRules() {
        for (const auto& [id, traffic] : {std::pair("denier", TrafficStance::Denies),
                                          {"host", TrafficStance::Tolerates},
                                          {"keeper", TrafficStance::Protects},
                                          {"rival", TrafficStance::Denies},
                                          {"taxer", TrafficStance::Taxes}}) {
            Actor actor;
            actor.id = id;
            actor.traffic = traffic;
            m_dossier.actors.push_back(std::move(actor));
        }
        const auto rule = [&](std::optional<ZoneType> zone, std::optional<TrafficStance> traffic, Status status) {
            m_dossier.rules.push_back({zone, traffic, Contested::Any, status, {}});
        };
        rule(ZoneType::Blockade, TrafficStance::Denies, Status::Cut);
        rule(ZoneType::Control, TrafficStance::Denies, Status::Cut);
        rule(ZoneType::Attack, std::nullopt, Status::AtRisk);
        rule(std::nullopt, TrafficStance::Taxes, Status::AtRisk);
    }

    void addPlaces() {
        const int count = m_size.columns * m_size.rows;
        const int townStep = std::max(1, count / m_size.towns);
        const double cellWidth = width / m_size.columns;
        const double cellHeight = height / m_size.rows;
        m_dossier.places.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            Place place;
            place.id = std::format("n{:07}", i);
            place.kind = i % townStep == 0 ? PlaceKind::Town : PlaceKind::Junction;
            if (place.kind == PlaceKind::Town) place.population = m_random.whole(500, 50'000);
            place.country = "MLI";
            place.position = onGrid(west + (i % m_size.columns + m_random.between(0.2, 0.8)) * cellWidth,
                                    south + (i / m_size.columns + m_random.between(0.2, 0.8)) * cellHeight);
            m_dossier.places.push_back(std::move(place));
        }
    }

    void addLegs() {
        for (int row = 0; row < m_size.rows; ++row)
            for (int column = 0; column < m_size.columns; ++column) {
                const int place = row * m_size.columns + column;
                if (column + 1 < m_size.columns && m_random.chance(m_size.legShare)) addLeg(place, place + 1);
                if (row + 1 < m_size.rows && m_random.chance(m_size.legShare)) addLeg(place, place + m_size.columns);
            }
    }

    void addLeg(int first, int second) {
        const Place& from = m_dossier.places[static_cast<std::size_t>(first)];
        const Place& to = m_dossier.places[static_cast<std::size_t>(second)];
        Leg leg;
        leg.id = std::format("l{:07}", m_dossier.legs.size());
        leg.from = from.id;
        leg.to = to.id;
        const int kind = m_random.whole(0, 9);
        leg.mode = kind < 6 ? LegMode::Road : LegMode::Track;
        leg.surface = kind < 2 ? Surface::Paved : kind < 6 ? Surface::Gravel : Surface::Earth;
        leg.capacity = kind < 6 ? Capacity::Heavy : kind < 9 ? Capacity::Medium : Capacity::Light;
        leg.line = {from.position};
        for (const double share : {1.0 / 3, 2.0 / 3}) {
            const double bend = width / m_size.columns * 0.1;
            leg.line.push_back(
                onGrid(std::lerp(from.position.longitude, to.position.longitude, share) + m_random.between(-bend, bend),
                       std::lerp(from.position.latitude, to.position.latitude, share) + m_random.between(-bend, bend)));
        }
        leg.line.push_back(to.position);
        m_dossier.legs.push_back(std::move(leg));
    }

    /// Each day of the year a zone begins, in turns; each lasts from a week to four months.
    void addZones() {
        constexpr std::array actors{"denier", "host", "keeper", "rival", "taxer"};
        for (int i = 0; i < m_size.zones; ++i) {
            ZoneState state;
            state.zone = std::format("z{:05}", i);
            state.id = state.zone + "@1";
            state.actor = actors[static_cast<std::size_t>(m_random.whole(0, 4))];
            state.type = static_cast<ZoneType>(m_random.whole(0, 4));
            const int begin = i % 365;
            state.when = {onDay(begin), onDay(begin + m_random.whole(7, 120))};
            state.outline = {outline()};
            m_dossier.zones.push_back(std::move(state));
        }
    }

    Polygon outline() {
        const double longitude = west + width * m_random.unit();
        const double latitude = south + height * m_random.unit();
        const double size = m_size.zoneDegrees * m_random.between(0.5, 1.5);
        Polygon polygon;
        const int corners = m_random.whole(12, 60);
        for (int k = 0; k < corners; ++k) {
            const double angle = 2 * std::numbers::pi * k / corners;
            const double radius = size * m_random.between(0.8, 1.2);
            polygon.outer.push_back(onGrid(longitude + radius * std::cos(angle), latitude + radius * std::sin(angle)));
        }
        return polygon;
    }

    /// Six, around the edge of the country.
    void addEntries() {
        const int columns = m_size.columns;
        const int rows = m_size.rows;
        for (const int place :
             {0, columns / 2, columns - 1, columns * (rows / 2), columns * (rows - 1), columns * rows - 1})
            m_dossier.entries.push_back(
                {m_dossier.places[static_cast<std::size_t>(place)].id, {Goods::Fuel, Goods::Food}, {}});
    }

    NetworkSize m_size;
    RandomNumbers m_random;
    Dossier m_dossier;
};

} // namespace

Dossier makeNetwork(const NetworkSize& size) { return NetworkMaker(size).make(); }

} // namespace azalai::bench

#include "make_sets.h"

#include "outline_copies.h"
#include "towns.h"
#include "zone_shapes.h"

#include <algorithm>
#include <array>

namespace azalai::bench {

namespace {

constexpr double kmPerDegree = 111.0;
constexpr std::array<std::string_view, 10> names{"S", "T", "M", "L", "XL", "LD", "G", "A", "A2", "Lat"};

struct SetSpec {
    std::string_view name;
    int zones = 0;
    int vertices = 0;                   ///< of a zone, about
    std::array<double, 3> diameterKm{}; ///< 5 %, half and 95 % of the zones are smaller
    double spread = 1.0;                ///< of zones around their town, degrees
};

constexpr std::array specs{
    SetSpec{"S", 50, 56, {20.0, 95.0, 235.0}, 1.0},        SetSpec{"T", 200, 204, {8.0, 95.0, 305.0}, 1.05},
    SetSpec{"M", 500, 515, {10.0, 138.0, 300.0}, 1.75},    SetSpec{"L", 10'000, 113, {10.0, 26.0, 63.0}, 1.1},
    SetSpec{"XL", 10'000, 1'060, {10.0, 26.0, 63.0}, 1.1}, SetSpec{"LD", 10'000, 112, {10.0, 110.0, 270.0}, 1.2},
};

class SetMaker {
public:
    explicit SetMaker(const SetSpec& spec)
        : m_spec(spec), m_random(RandomNumbers::seedOf(20230903, static_cast<std::uint64_t>(spec.zones))),
          m_admin({-10.0, 11.5}, {10.0, 23.5}, 0.7 * spec.diameterKm[1] / kmPerDegree, std::max(2, spec.vertices / 5),
                  77) {}

    BenchSet make() {
        BenchSet set{.name = std::string(m_spec.name), .zones = {}, .actor = {}, .days = {}, .pairs = {}};
        while (set.zones.size() < static_cast<std::size_t>(m_spec.zones)) {
            const std::size_t source = m_random.bits() % std::max<std::size_t>(1, set.zones.size());
            const bool original = set.zones.size() < 8;
            GridOutline zone = original ? blob() : any(set.zones[source]);
            if (zone.rings.empty()) continue;
            std::uint8_t actor = static_cast<std::uint8_t>(m_random.whole(0, 11));
            if (!original && actor == set.actor[source]) actor = static_cast<std::uint8_t>((actor + 1) % 12);
            set.zones.push_back(std::move(zone));
            set.actor.push_back(actor);
            set.days.push_back(days());
        }
        return set;
    }

private:
    Spot place() {
        const Spot town = towns[static_cast<std::size_t>(m_random.whole(0, static_cast<int>(towns.size()) - 1))];
        const double east = m_spec.spread * m_random.bell();
        return {town.x + east, town.y + m_spec.spread * m_random.bell()};
    }

    double diameter() {
        const auto [low, middle, high] = m_spec.diameterKm;
        const double u = m_random.unit();
        const double km = u < 0.05  ? low * (0.8 + 4.0 * u)
                          : u < 0.5 ? low + (middle - low) * (u - 0.05) / 0.45
                                    : middle + (high - middle) * (u - 0.5) / 0.45;
        return km / kmPerDegree;
    }

    int vertices() { return std::max(4, static_cast<int>(m_spec.vertices * m_random.between(0.5, 1.6))); }

    GridOutline blob() {
        const Spot centre = place();
        BlobSpec spec{.centre = centre, .diameter = diameter(), .vertices = vertices()};
        if (m_random.chance(0.3)) spec.holes = m_random.whole(1, 4);
        if (m_random.chance(0.2)) spec.satellites = m_random.whole(1, 3);
        return makeBlob(spec, m_random);
    }

    GridOutline cells(bool ownSides) {
        const Spot centre = place();
        const int wide = m_random.chance(0.25) ? 2 : 1;
        const int high = m_random.chance(0.25) ? 2 : 1;
        const int column = std::min(m_admin.columnAt(centre.x), m_admin.columns() - wide);
        const int row = std::min(m_admin.rowAt(centre.y), m_admin.rows() - high);
        const unsigned own = ownSides ? 1U << m_random.whole(0, 3) : 0U;
        return m_admin.block(column, row, wide, high, own, m_random.bits());
    }

    /// Ten in twenty zones share borders with others, or all but share them.
    GridOutline any(const GridOutline& source) {
        const int kind = m_random.whole(0, 39);
        if (kind < 20) return blob();
        if (kind < 27) return cells(false);
        if (kind < 30) return cells(true);
        if (kind < 32) return halfRedrawn(source, m_random);
        if (kind < 35) return redigitised(source, 0.3, m_random);
        if (kind < 37) return jittered(source, m_random.chance(0.5) ? 2 : 400, m_random);
        if (kind < 39) return snapped(source, m_random.chance(0.5) ? 100 : 1'000);
        return source;
    }

    /// Some 15 % of the zones hold on a day.
    std::pair<std::int32_t, std::int32_t> days() {
        for (;;) {
            const int begin = m_random.whole(-100, 364);
            const int end = begin + m_random.whole(10, 100);
            if (end > 0) return {std::max(begin, 0), std::min(end, 365)};
        }
    }

    SetSpec m_spec;
    RandomNumbers m_random;
    AdminGrid m_admin;
};

/// Two blobs, most of each within the other, whose borders weave.
BenchSet makeGiants() {
    BenchSet set{.name = "G", .zones = {}, .actor = {0, 1}, .days = {{0, 365}, {0, 365}}, .pairs = {}};
    for (std::uint64_t seed = 0; set.zones.size() < 2; ++seed) {
        RandomNumbers random(RandomNumbers::seedOf(11, seed));
        BlobSpec spec{.centre = {1.0, 16.0}, .diameter = 2.3, .vertices = 1'000'000, .roughness = 0.16};
        if (!set.zones.empty()) spec.centre.x += 0.35;
        GridOutline zone = makeBlob(spec, random);
        if (!zone.rings.empty()) set.zones.push_back(std::move(zone));
    }
    return set;
}

struct Box {
    GridPoint low;
    GridPoint high;
    std::uint32_t zone = 0;
};

Box boxOf(const GridOutline& outline, std::uint32_t zone) {
    Box box{.low = outline.rings.front().front(), .high = outline.rings.front().front(), .zone = zone};
    for (const GridRing& ring : outline.rings)
        for (const GridPoint p : ring) {
            box.low = {std::min(box.low.x, p.x), std::min(box.low.y, p.y)};
            box.high = {std::max(box.high.x, p.x), std::max(box.high.y, p.y)};
        }
    return box;
}

void findPairs(BenchSet& set) {
    std::vector<Box> boxes;
    for (std::uint32_t z = 0; z < set.zones.size(); ++z)
        boxes.push_back(boxOf(set.zones[z], z));
    std::ranges::sort(boxes, {}, [](const Box& b) { return std::pair(b.low.x, b.zone); });
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].low.x <= boxes[i].high.x; ++j) {
            const Box& a = boxes[i];
            const Box& b = boxes[j];
            if (a.low.y <= b.high.y && b.low.y <= a.high.y && set.actor[a.zone] != set.actor[b.zone])
                set.pairs.push_back(std::minmax(a.zone, b.zone));
        }
    std::ranges::sort(set.pairs);
}

} // namespace

std::span<const std::string_view> setNames() { return names; }

BenchSet makeSet(std::string_view name) {
    if (name == "A" || name == "A2" || name == "Lat") return makePairSet(name);
    const auto spec = std::ranges::find(specs, name, &SetSpec::name);
    BenchSet set = spec == specs.end() ? makeGiants() : SetMaker(*spec).make();
    findPairs(set);
    return set;
}

std::size_t vertexCount(const BenchSet& set) {
    std::size_t count = 0;
    for (const GridOutline& zone : set.zones)
        for (const GridRing& ring : zone.rings)
            count += ring.size();
    return count;
}

std::uint64_t dataHash(const BenchSet& set) {
    std::uint64_t hash = set.zones.size();
    const auto add = [&hash](std::int64_t a, std::int64_t b) {
        hash = RandomNumbers::seedOf(hash, static_cast<std::uint64_t>(a) * 0x9E3779B97F4A7C15U +
                                               static_cast<std::uint64_t>(b));
    };
    for (std::size_t z = 0; z < set.zones.size(); ++z) {
        add(set.actor[z], static_cast<std::int64_t>(set.zones[z].rings.size()));
        add(set.days[z].first, set.days[z].second);
        for (const GridRing& ring : set.zones[z].rings) {
            add(static_cast<std::int64_t>(ring.size()), 0);
            for (const GridPoint p : ring)
                add(p.x, p.y);
        }
    }
    for (const auto& [a, b] : set.pairs)
        add(a, b);
    return hash;
}

} // namespace azalai::bench

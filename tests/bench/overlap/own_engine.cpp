#include "peers.h"

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/pair_area.h>
#include <azalai/arrangement/pair_outline.h>
#include <azalai/arrangement/trace_faces.h>

namespace azalai::bench {

namespace {

/// A 64th of a grid step squared: 1e16 of them make a large zone, and 64 bits hold their sums.
constexpr Figure plane{.kind = Figure::Kind::Plane, .planeShift = 6};
constexpr double planeUnit = 0x1p-6 / (gridStepsPerDegree * gridStepsPerDegree); ///< in square degrees

class OwnPairs final : public PairPeer {
public:
    explicit OwnPairs(Figure figure, std::size_t threads) : m_figure(figure), m_threads(threads) {}

    std::string name() const override { return m_figure.kind == Figure::Kind::Plane ? "ours, plane" : "ours"; }
    std::string version() const override { return ""; }

    void load(const BenchSet& set) override {
        m_zones.clear();
        m_zones.reserve(set.zones.size());
        for (const GridOutline& zone : set.zones)
            m_zones.emplace_back(zone, m_figure);
    }

    PairAreas measure(std::span<const ZonePair> pairs) override {
        PairAreas result;
        result.areas.reserve(pairs.size());
        for (const AreaUnits area : sharedAreas(m_zones, pairs, m_threads))
            result.areas.push_back(static_cast<double>(area) * planeUnit);
        return result;
    }

private:
    Figure m_figure;
    std::size_t m_threads;
    std::vector<IndexedOutline> m_zones;
};

double planarArea(const Ring& ring) {
    double sum = 0.0;
    const Position origin = ring.front();
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        sum += (ring[i].longitude - origin.longitude) * (ring[i + 1].latitude - origin.latitude) -
               (ring[i + 1].longitude - origin.longitude) * (ring[i].latitude - origin.latitude);
    return sum / 2.0;
}

/// Makes the polygons, and measures them as the others do theirs.
class OwnPolygons final : public PairPeer {
public:
    std::string name() const override { return "ours, polygons"; }
    std::string version() const override { return ""; }

    void load(const BenchSet& set) override {
        m_zones.clear();
        m_zones.reserve(set.zones.size());
        for (const GridOutline& zone : set.zones)
            m_zones.emplace_back(zone);
    }

    PairAreas measure(std::span<const ZonePair> pairs) override {
        PairAreas result;
        result.areas.reserve(pairs.size());
        std::vector<BorderFacts> facts; // what sharedOutlines finds first; it would keep all polygons of a large set
        for (const IndexedOutline& zone : m_zones)
            facts.push_back(borderFacts(zone));
        PairOutliner outliner;
        for (const auto& [a, b] : pairs) {
            double sum = 0.0;
            for (const Polygon& polygon : outliner.outline(m_zones[a], facts[a], m_zones[b], facts[b])) {
                sum += planarArea(polygon.outer);
                for (const Ring& hole : polygon.holes)
                    sum += planarArea(hole);
            }
            result.areas.push_back(sum);
        }
        return result;
    }

private:
    std::vector<IndexedOutline> m_zones;
};

class OwnPartition final : public PartitionPeer {
public:
    OwnPartition(Figure figure, std::size_t threads, bool faces)
        : m_figure(figure), m_threads(threads), m_faces(faces) {}

    std::string name() const override { return m_faces ? "ours, with faces" : "ours"; }
    std::string version() const override { return ""; }

    void load(const BenchSet& set) override {
        m_zones.clear();
        m_zones.reserve(set.zones.size());
        for (const GridOutline& zone : set.zones)
            m_zones.emplace_back(zone, m_figure);
    }

    PartitionCount partition() override {
        const Arrangement arrangement(m_zones, {.threads = m_threads, .forFaces = m_faces});
        const double unit = m_figure.kind == Figure::Kind::Plane ? planeUnit : 1.0 / areaUnitsPerSquareMetre / 1e6;
        PartitionCount count{.exceptions = arrangement.openWalks()};
        for (const ZoneSet& set : arrangement.sets()) {
            ++count.sets;
            count.ground += static_cast<double>(set.area) * unit;
            count.weighted += static_cast<double>(set.area) * unit * static_cast<double>(set.zones.size());
        }
        if (m_faces) count.faces = traceFaces(arrangement, m_threads).size();
        return count;
    }

private:
    Figure m_figure;
    std::size_t m_threads;
    bool m_faces;
    std::vector<IndexedOutline> m_zones;
};

} // namespace

std::unique_ptr<PairPeer> makeOwnPairs(std::size_t threads) { return std::make_unique<OwnPairs>(Figure{}, threads); }

std::unique_ptr<PairPeer> makeOwnPairsOnPlane() { return std::make_unique<OwnPairs>(plane, 1); }

std::unique_ptr<PairPeer> makeOwnPolygons() { return std::make_unique<OwnPolygons>(); }

std::unique_ptr<PartitionPeer> makeOwnPartition(std::size_t threads, bool faces) {
    return std::make_unique<OwnPartition>(Figure{}, threads, faces);
}

std::unique_ptr<PartitionPeer> makeOwnPartitionOnPlane() { return std::make_unique<OwnPartition>(plane, 1, false); }

double ownAreas(const BenchSet& set) {
    AreaUnits sum = 0;
    std::vector<std::int32_t> x;
    std::vector<std::int32_t> y;
    std::vector<AreaUnits> curtains;
    for (const GridOutline& zone : set.zones)
        for (const GridRing& ring : zone.rings) {
            x.clear();
            y.clear();
            for (std::size_t i = 0; i <= ring.size(); ++i) {
                const GridPoint p = ring[i == ring.size() ? 0 : i];
                x.push_back(p.x);
                y.push_back(p.y);
            }
            curtains.resize(ring.size());
            curtainsOf({}, x.data(), y.data(), ring.size(), curtains.data());
            for (const AreaUnits curtain : curtains)
                sum += curtain;
        }
    return toSquareMetres(sum).value;
}

} // namespace azalai::bench

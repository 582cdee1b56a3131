#include "peers.h"

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/pair_area.h>

#include <cmath>

namespace azalai::bench {

namespace {

constexpr int planeShift = 6; ///< a 64th of a grid step squared: 1e14 of them fit a zone, 64 bits hold the sums

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
        const double unit = std::ldexp(1.0, -planeShift) / (gridStepsPerDegree * gridStepsPerDegree);
        for (const AreaUnits area : sharedAreas(m_zones, pairs, m_threads))
            result.areas.push_back(static_cast<double>(area) * unit);
        return result;
    }

private:
    Figure m_figure;
    std::size_t m_threads;
    std::vector<IndexedOutline> m_zones;
};

class OwnPartition final : public PartitionPeer {
public:
    explicit OwnPartition(std::size_t threads) : m_threads(threads) {}

    std::string name() const override { return "ours"; }
    std::string version() const override { return ""; }

    void load(const BenchSet& set) override {
        m_zones.clear();
        m_zones.reserve(set.zones.size());
        for (const GridOutline& zone : set.zones)
            m_zones.emplace_back(zone, Figure{.kind = Figure::Kind::Plane, .planeShift = planeShift});
    }

    PartitionCount partition() override {
        const Arrangement arrangement(m_zones, {.threads = m_threads, .forFaces = false});
        const double unit = std::ldexp(1.0, -planeShift) / (gridStepsPerDegree * gridStepsPerDegree);
        PartitionCount count{.exceptions = arrangement.openWalks()};
        for (const ZoneSet& set : arrangement.sets()) {
            ++count.sets;
            count.squareDegrees += static_cast<double>(set.area) * unit;
            count.weightedDegrees += static_cast<double>(set.area) * unit * static_cast<double>(set.zones.size());
        }
        return count;
    }

private:
    std::size_t m_threads;
    std::vector<IndexedOutline> m_zones;
};

} // namespace

std::unique_ptr<PairPeer> makeOwnPairs(std::size_t threads) { return std::make_unique<OwnPairs>(Figure{}, threads); }

std::unique_ptr<PairPeer> makeOwnPairsOnPlane() {
    return std::make_unique<OwnPairs>(Figure{.kind = Figure::Kind::Plane, .planeShift = planeShift}, 1);
}

std::unique_ptr<PartitionPeer> makeOwnPartition(std::size_t threads) { return std::make_unique<OwnPartition>(threads); }

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

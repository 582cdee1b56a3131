#include "geos_outlines.h"
#include "peers.h"

#include <limits>

namespace azalai::bench {

namespace {

class GeosPairs : public PairPeer {
public:
    std::string name() const override { return "GEOS OverlayNG"; }
    std::string version() const override { return GEOSversion(); }

    void load(const BenchSet& set) override {
        m_zones.clear();
        for (const GridOutline& zone : set.zones)
            m_zones.push_back(m_geos.make(zone));
    }

    PairAreas measure(std::span<const ZonePair> pairs) override {
        PairAreas result;
        result.areas.reserve(pairs.size());
        for (const auto& [a, b] : pairs)
            result.areas.push_back(intersected(a, b, result.exceptions));
        return result;
    }

protected:
    double intersected(std::uint32_t a, std::uint32_t b, std::size_t& exceptions) {
        const auto shared = m_geos.own(GEOSIntersection_r(m_geos.handle(), m_zones[a].get(), m_zones[b].get()));
        if (shared != nullptr) return m_geos.area(shared);
        ++exceptions;
        return std::numeric_limits<double>::quiet_NaN();
    }

    GeosContext m_geos;
    std::vector<GeosContext::Geometry> m_zones;
};

/// Asks first whether the two meet.
class GeosFiltered final : public GeosPairs {
public:
    std::string name() const override { return "GEOS OverlayNG, prepared"; }

    void load(const BenchSet& set) override {
        m_prepared.clear();
        GeosPairs::load(set);
        for (const GeosContext::Geometry& zone : m_zones)
            m_prepared.push_back(m_geos.prepare(zone));
    }

    PairAreas measure(std::span<const ZonePair> pairs) override {
        PairAreas result;
        result.areas.reserve(pairs.size());
        for (const auto& [a, b] : pairs) {
            const bool meet = GEOSPreparedIntersects_r(m_geos.handle(), m_prepared[a].get(), m_zones[b].get()) != 0;
            result.areas.push_back(meet ? intersected(a, b, result.exceptions) : 0.0);
        }
        return result;
    }

private:
    std::vector<GeosContext::Prepared> m_prepared;
};

} // namespace

std::unique_ptr<PairPeer> makeGeosPairs() { return std::make_unique<GeosPairs>(); }
std::unique_ptr<PairPeer> makeGeosFiltered() { return std::make_unique<GeosFiltered>(); }

} // namespace azalai::bench

#include "geos_outlines.h"
#include "peers.h"

#include <algorithm>
#include <map>

namespace azalai::bench {

namespace {

/// Nodes all borders, makes polygons of the lines, and asks for each polygon which zones hold a point of it.
class GeosPartition final : public PartitionPeer {
public:
    std::string name() const override { return "GEOS node, polygonize, label"; }
    std::string version() const override { return GEOSversion(); }

    void load(const BenchSet& set) override {
        m_prepared.clear();
        m_zones.clear();
        m_numbers.resize(set.zones.size());
        for (std::uint32_t z = 0; z < set.zones.size(); ++z) {
            m_numbers[z] = z;
            m_zones.push_back(m_geos.make(set.zones[z]));
        }
    }

    PartitionCount partition() override {
        const GEOSContextHandle_t context = m_geos.handle();
        const auto polygons = faces();
        if (polygons == nullptr) return {.exceptions = 1};
        m_prepared.clear();
        GEOSSTRtree* tree = GEOSSTRtree_create_r(context, 10);
        for (std::uint32_t& z : m_numbers) {
            m_prepared.push_back(m_geos.prepare(m_zones[z]));
            GEOSSTRtree_insert_r(context, tree, m_zones[z].get(), &z);
        }
        PartitionCount count;
        std::map<std::vector<std::uint32_t>, double> areas;
        const int number = GEOSGetNumGeometries_r(context, polygons.get());
        for (int i = 0; i < number; ++i) {
            const GEOSGeometry* face = GEOSGetGeometryN_r(context, polygons.get(), i);
            std::vector<std::uint32_t> zones = zonesOn(face, tree);
            if (zones.empty()) continue;
            double area = 0.0;
            GEOSArea_r(context, face, &area);
            ++count.faces;
            count.ground += area;
            count.weighted += area * static_cast<double>(zones.size());
            areas[std::move(zones)] += area;
        }
        GEOSSTRtree_destroy_r(context, tree);
        count.sets = areas.size();
        return count;
    }

private:
    GeosContext::Geometry faces() {
        const GEOSContextHandle_t context = m_geos.handle();
        std::vector<GEOSGeometry*> lines;
        for (const GeosContext::Geometry& zone : m_zones)
            lines.push_back(GEOSBoundary_r(context, zone.get()));
        const auto all = m_geos.own(GEOSGeom_createCollection_r(context, GEOS_GEOMETRYCOLLECTION, lines.data(),
                                                                static_cast<unsigned>(lines.size())));
        const auto noded = m_geos.own(GEOSUnaryUnion_r(context, all.get()));
        if (noded == nullptr) return m_geos.own(nullptr);
        const GEOSGeometry* const one = noded.get();
        return m_geos.own(GEOSPolygonize_r(context, &one, 1));
    }

    std::vector<std::uint32_t> zonesOn(const GEOSGeometry* face, GEOSSTRtree* tree) {
        const GEOSContextHandle_t context = m_geos.handle();
        const auto point = m_geos.own(GEOSPointOnSurface_r(context, face));
        if (point == nullptr) return {};
        std::vector<std::uint32_t> candidates;
        GEOSSTRtree_query_r(
            context, tree, point.get(),
            [](void* zone, void* list) {
                static_cast<std::vector<std::uint32_t>*>(list)->push_back(*static_cast<std::uint32_t*>(zone));
            },
            &candidates);
        double x = 0.0;
        double y = 0.0;
        GEOSGeomGetX_r(context, point.get(), &x);
        GEOSGeomGetY_r(context, point.get(), &y);
        std::erase_if(candidates, [&](std::uint32_t zone) {
            return GEOSPreparedContainsXY_r(context, m_prepared[zone].get(), x, y) != 1;
        });
        std::ranges::sort(candidates);
        return candidates;
    }

    GeosContext m_geos;
    std::vector<GeosContext::Geometry> m_zones;
    std::vector<GeosContext::Prepared> m_prepared;
    std::vector<std::uint32_t> m_numbers;
};

} // namespace

std::unique_ptr<PartitionPeer> makeGeosPartition() { return std::make_unique<GeosPartition>(); }

} // namespace azalai::bench

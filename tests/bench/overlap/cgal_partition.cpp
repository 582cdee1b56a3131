#include "peers.h"

#include <CGAL/Arr_segment_traits_2.h>
#include <CGAL/Arrangement_2.h>
#include <CGAL/Exact_predicates_exact_constructions_kernel.h>
#include <CGAL/version.h>

namespace azalai::bench {

namespace {

using Kernel = CGAL::Exact_predicates_exact_constructions_kernel;
using Traits = CGAL::Arr_segment_traits_2<Kernel>;
using Arrangement = CGAL::Arrangement_2<Traits>;

class CgalPartition final : public PartitionPeer {
public:
    std::string name() const override { return "CGAL Arrangement_2, no labels"; }
    std::string version() const override { return CGAL_VERSION_STR; }

    void load(const BenchSet& set) override {
        m_edges.clear();
        for (const GridOutline& zone : set.zones)
            for (const GridRing& ring : zone.rings)
                for (std::size_t i = 0; i < ring.size(); ++i) {
                    const GridPoint p = ring[i];
                    const GridPoint q = ring[(i + 1) % ring.size()];
                    m_edges.emplace_back(Kernel::Point_2(p.x, p.y), Kernel::Point_2(q.x, q.y));
                }
    }

    PartitionCount partition() override {
        Arrangement arrangement;
        CGAL::insert(arrangement, m_edges.begin(), m_edges.end());
        return {.faces = arrangement.number_of_faces() - arrangement.number_of_unbounded_faces()};
    }

private:
    std::vector<Traits::X_monotone_curve_2> m_edges;
};

} // namespace

std::unique_ptr<PartitionPeer> makeCgalPartition() { return std::make_unique<CgalPartition>(); }

} // namespace azalai::bench

#include "peers.h"

#include <polyclipping/clipper.hpp>

#include <limits>

namespace azalai::bench {

namespace {

class ClipperPairs final : public PairPeer {
public:
    std::string name() const override { return "Clipper"; }
    std::string version() const override { return CLIPPER_VERSION; }

    void load(const BenchSet& set) override {
        m_zones.clear();
        for (const GridOutline& zone : set.zones) {
            ClipperLib::Paths& paths = m_zones.emplace_back();
            for (const GridRing& ring : zone.rings) {
                ClipperLib::Path& path = paths.emplace_back();
                for (const GridPoint p : ring)
                    path.push_back({p.x, p.y});
            }
        }
    }

    PairAreas measure(std::span<const ZonePair> pairs) override {
        PairAreas result;
        result.areas.reserve(pairs.size());
        for (const auto& [a, b] : pairs) {
            try {
                result.areas.push_back(shared(m_zones[a], m_zones[b]));
            } catch (const std::exception&) {
                ++result.exceptions;
                result.areas.push_back(std::numeric_limits<double>::quiet_NaN());
            }
        }
        return result;
    }

private:
    static double shared(const ClipperLib::Paths& a, const ClipperLib::Paths& b) {
        ClipperLib::Clipper clipper;
        clipper.AddPaths(a, ClipperLib::ptSubject, true);
        clipper.AddPaths(b, ClipperLib::ptClip, true);
        ClipperLib::Paths ground;
        clipper.Execute(ClipperLib::ctIntersection, ground, ClipperLib::pftNonZero, ClipperLib::pftNonZero);
        double sum = 0.0;
        for (const ClipperLib::Path& path : ground)
            sum += ClipperLib::Area(path);
        return sum / (gridStepsPerDegree * gridStepsPerDegree);
    }

    std::vector<ClipperLib::Paths> m_zones;
};

} // namespace

std::unique_ptr<PairPeer> makeClipperPairs() { return std::make_unique<ClipperPairs>(); }

} // namespace azalai::bench

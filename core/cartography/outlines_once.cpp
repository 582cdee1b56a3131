#include <azalai/cartography/outlines_once.h>

#include <azalai/cartography/plane_geometry.h>

#include <set>
#include <utility>

namespace azalai {
namespace {

class Tracer {
public:
    explicit Tracer(const GroundCells* leftOut) : m_leftOut(leftOut) {}

    void trace(const Ring& ring, std::vector<OutlinePath>& paths) {
        Line current;
        const auto finish = [&] {
            if (current.size() > 1) {
                auto line = toPlane(current);
                const PlaneBox box = boxOf(*line);
                paths.push_back({std::move(line), box});
            }
            current.clear();
        };
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[(i + 1) % ring.size()];
            if (!isWanted(a, b)) {
                finish();
                continue;
            }
            if (current.empty()) current.push_back(a);
            current.push_back(b);
        }
        finish();
    }

private:
    bool isWanted(Position a, Position b) {
        const std::pair p{a.longitude, a.latitude};
        const std::pair q{b.longitude, b.latitude};
        if (!m_seen.insert(p < q ? Key{p, q} : Key{q, p}).second) return false;
        if (m_leftOut == nullptr) return true;
        return !m_leftOut->isNear(
            toMercator({.latitude = (a.latitude + b.latitude) / 2, .longitude = (a.longitude + b.longitude) / 2}));
    }

    using Key = std::pair<std::pair<double, double>, std::pair<double, double>>;
    const GroundCells* m_leftOut;
    std::set<Key> m_seen;
};

} // namespace

std::vector<std::vector<OutlinePath>> outlinesOnce(const std::vector<std::vector<const Area*>>& groups,
                                                   const GroundCells* leftOut) {
    Tracer tracer(leftOut);
    std::vector<std::vector<OutlinePath>> result(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const Area* area : groups[i]) {
            for (const Polygon& polygon : *area) {
                tracer.trace(polygon.outer, result[i]);
                for (const Ring& hole : polygon.holes)
                    tracer.trace(hole, result[i]);
            }
        }
    }
    return result;
}

} // namespace azalai

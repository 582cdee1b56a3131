#include <azalai/base/expect.h>
#include <azalai/geometry/draft_ring.h>
#include <azalai/geometry/snap.h>

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstdint>

namespace azalai {

namespace {

/// A position in steps of the grid. Products of one difference in x and one in y fit 64 bits: 3.6e9 times 1.8e9.
struct GridStep {
    std::int64_t x = 0;
    std::int64_t y = 0;

    explicit GridStep(Position position)
        : x(std::llround(position.longitude * gridPerDegree)), y(std::llround(position.latitude * gridPerDegree)) {}
    bool operator==(const GridStep&) const = default;
};

/// Where p lies of the line from a to b: greater, to the left; less, to the right; equal, on it. Exact.
std::strong_ordering sideOf(GridStep a, GridStep b, GridStep p) {
    return (b.x - a.x) * (p.y - a.y) <=> (p.x - a.x) * (b.y - a.y);
}

bool isWithin(GridStep a, GridStep b, GridStep p) {
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

/// Do two lines share any point.
bool meet(GridStep a, GridStep b, GridStep c, GridStep d) {
    if (std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x) ||
        std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y))
        return false;
    const auto ca = sideOf(c, d, a);
    const auto cb = sideOf(c, d, b);
    const auto ac = sideOf(a, b, c);
    const auto ad = sideOf(a, b, d);
    if (ca != cb && ac != ad && ca != 0 && cb != 0 && ac != 0 && ad != 0) return true;
    return (ca == 0 && isWithin(c, d, a)) || (cb == 0 && isWithin(c, d, b)) || (ac == 0 && isWithin(a, b, c)) ||
           (ad == 0 && isWithin(a, b, d));
}

/// Does a line from b to c lie on the line from b to a: the ring would turn straight back at b.
bool turnsBack(GridStep a, GridStep b, GridStep c) {
    if (sideOf(a, b, c) != 0) return false;
    const auto isOpposite = [](std::int64_t u, std::int64_t v) { return (u < 0 && v > 0) || (u > 0 && v < 0); };
    return isOpposite(b.x - a.x, c.x - b.x) || isOpposite(b.y - a.y, c.y - b.y);
}

} // namespace

std::optional<AreaFaultKind> DraftRing::faultOf(Position next) const {
    if (std::abs(next.latitude) > 90.0 || std::abs(next.longitude) > 180.0) return AreaFaultKind::OutOfRange;
    if (m_corners.empty()) return std::nullopt;
    const GridStep to(snapped(next));
    const GridStep last(m_corners.back());
    if (to == last) return AreaFaultKind::RepeatedPoint;
    const std::size_t count = m_corners.size();
    if (count >= 2 && turnsBack(GridStep(m_corners[count - 2]), last, to)) return AreaFaultKind::Spike;
    for (std::size_t i = 0; i + 2 < count; ++i)
        if (meet(GridStep(m_corners[i]), GridStep(m_corners[i + 1]), last, to)) return AreaFaultKind::SelfCrossing;
    return std::nullopt;
}

std::optional<AreaFaultKind> DraftRing::add(Position next) {
    if (const auto fault = faultOf(next)) return fault;
    m_corners.push_back(snapped(next));
    return std::nullopt;
}

std::optional<AreaFaultKind> DraftRing::add(const Line& next) {
    const std::size_t before = m_corners.size();
    for (const Position corner : next)
        if (const auto fault = add(corner)) {
            m_corners.resize(before);
            return fault;
        }
    return std::nullopt;
}

bool DraftRing::takeBack() {
    if (m_corners.empty()) return false;
    m_corners.pop_back();
    return true;
}

std::optional<AreaFaultKind> DraftRing::closingFault() const {
    const std::size_t count = m_corners.size();
    if (count < 3) return AreaFaultKind::TooFewPoints;
    const GridStep first(m_corners.front());
    const GridStep last(m_corners.back());
    if (turnsBack(GridStep(m_corners[count - 2]), last, first) || turnsBack(last, first, GridStep(m_corners[1])))
        return AreaFaultKind::Spike;
    for (std::size_t i = 1; i + 2 < count; ++i)
        if (meet(GridStep(m_corners[i]), GridStep(m_corners[i + 1]), last, first)) return AreaFaultKind::SelfCrossing;
    return std::nullopt;
}

Area DraftRing::closed() const {
    AZALAI_EXPECT(!closingFault());
    Ring ring = m_corners;
    if (doubledPlanarArea(ring) < 0.0) std::ranges::reverse(ring);
    return {{.outer = std::move(ring), .holes = {}}};
}

} // namespace azalai

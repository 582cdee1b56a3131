#include <azalai/geometry/bounds_index.h>

#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>

namespace azalai {

namespace {

namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Box = bg::model::box<Point>;
using Entry = std::pair<Box, std::size_t>;

Box toBoost(const Bounds& b) { return {Point(b.west, b.south), Point(b.east, b.north)}; }

} // namespace

struct BoundsIndex::Tree {
    bg::index::rtree<Entry, bg::index::rstar<16>> tree;
};

BoundsIndex::BoundsIndex(const std::vector<Bounds>& boxes) {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isEmpty()) entries.emplace_back(toBoost(boxes[i]), i);
    m_tree = std::make_unique<Tree>(Tree{{entries.begin(), entries.end()}});
}

BoundsIndex::~BoundsIndex() = default;
BoundsIndex::BoundsIndex(BoundsIndex&&) noexcept = default;
BoundsIndex& BoundsIndex::operator=(BoundsIndex&&) noexcept = default;

std::vector<std::size_t> BoundsIndex::meeting(const Bounds& box) const {
    std::vector<std::size_t> found;
    if (box.isEmpty()) return found;
    const auto query = bg::index::intersects(toBoost(box));
    for (auto it = m_tree->tree.qbegin(query); it != m_tree->tree.qend(); ++it)
        found.push_back(it->second);
    std::ranges::sort(found);
    return found;
}

std::vector<std::pair<std::size_t, std::size_t>> BoundsIndex::meetingPairs() const {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [box, index] : m_tree->tree) {
        const auto query = bg::index::intersects(box);
        for (auto it = m_tree->tree.qbegin(query); it != m_tree->tree.qend(); ++it)
            if (index < it->second) pairs.emplace_back(index, it->second);
    }
    std::ranges::sort(pairs);
    return pairs;
}

} // namespace azalai

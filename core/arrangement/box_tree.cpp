#include <azalai/arrangement/box_tree.h>

namespace azalai {

GridBox BoxGroup::all() const {
    GridBox box;
    for (std::size_t i = 0; i < fanOut; ++i)
        box.add(lane(i));
    return box;
}

BoxTree::BoxTree(std::span<const GridBox> items) {
    if (items.empty()) return;
    std::vector<GridBox> below(items.begin(), items.end());
    while (true) {
        const std::size_t first = m_groups.size();
        m_starts.push_back(first);
        const std::size_t count = (below.size() + fanOut - 1) / fanOut;
        m_groups.resize(first + count);
        for (std::size_t i = 0; i < count * fanOut; ++i)
            m_groups[first + i / fanOut].set(i % fanOut, i < below.size() ? below[i] : GridBox{});
        if (count == 1) return;
        below.clear();
        for (std::size_t i = 0; i < count; ++i)
            below.push_back(m_groups[first + i].all());
    }
}

void BoxTree::update(std::size_t item, const GridBox& box) {
    GridBox changed = box;
    for (std::size_t level = 0; level < levels(); ++level) {
        BoxGroup& g = m_groups[m_starts[level] + item / fanOut];
        if (g.lane(item % fanOut) == changed) return;
        g.set(item % fanOut, changed);
        changed = g.all();
        item /= fanOut;
    }
}

std::uint32_t BoxTree::meeting(const BoxGroup& g, const GridBox& box) {
    // Whole columns at a time, in a form that every compiler turns into the vector unit that all machines have.
    std::array<std::int8_t, fanOut> isHit;
    for (std::size_t i = 0; i < fanOut; ++i)
        isHit[i] =
            static_cast<std::int8_t>(static_cast<int>(g.minX[i] <= box.maxX) & static_cast<int>(g.maxX[i] >= box.minX) &
                                     static_cast<int>(g.minY[i] <= box.maxY) & static_cast<int>(g.maxY[i] >= box.minY));
    std::uint32_t hits = 0;
    for (std::uint32_t i = 0; i < fanOut; ++i)
        hits |= static_cast<std::uint32_t>(isHit[i]) << i;
    return hits;
}

} // namespace azalai

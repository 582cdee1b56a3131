#pragma once

#include <azalai/arrangement/box_tree.h>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace azalai {

/// Every two items of one tree whose boxes have a point in common.
template <class Visit> class NearPairs {
public:
    NearPairs(const BoxTree& tree, Visit& visit) : m_tree(tree), m_visit(visit) {}

    void run() {
        if (m_tree.levels() > 0) within(m_tree.levels() - 1, 0);
    }

private:
    /// A bit per lane that meets the box.
    static std::uint32_t hits(const BoxGroup& g, const GridBox& box) {
        std::array<std::uint8_t, fanOut> hit; // a plain loop over bytes becomes vector code on any machine
        for (std::size_t i = 0; i < fanOut; ++i)
            hit[i] = static_cast<std::uint8_t>(
                static_cast<int>(g.minX[i] <= box.maxX) & static_cast<int>(g.maxX[i] >= box.minX) &
                static_cast<int>(g.minY[i] <= box.maxY) & static_cast<int>(g.maxY[i] >= box.minY));
        const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(hit);
        constexpr std::uint64_t gather = 0x0102'0408'1020'4080; // moves the low bit of byte i to bit 56 + i
        static_assert(std::endian::native == std::endian::little, "a mask is gathered from bytes in this order");
        return static_cast<std::uint32_t>((halves[0] * gather) >> 56 | ((halves[1] * gather) >> 56) << 8);
    }

    template <class Take> static void forEachBit(std::uint32_t bits, Take&& take) {
        for (; bits != 0; bits &= bits - 1)
            take(static_cast<std::size_t>(std::countr_zero(bits)));
    }

    void within(std::size_t level, std::size_t index) {
        const BoxGroup& g = m_tree.group(level, index);
        for (std::size_t i = 0; i < fanOut; ++i) {
            const GridBox box = g.lane(i);
            if (box.isEmpty()) return;
            if (level > 0) within(level - 1, index * fanOut + i);
            forEachBit(hits(g, box) & (0xFFFEU << i),
                       [&](std::size_t j) { take(level, index * fanOut + i, index * fanOut + j); });
        }
    }

    void take(std::size_t level, std::size_t i, std::size_t j) {
        if (level == 0)
            m_visit(i, j);
        else
            between(level - 1, i, j);
    }

    void between(std::size_t level, std::size_t a, std::size_t b) {
        const BoxGroup& here = m_tree.group(level, a);
        const BoxGroup& there = m_tree.group(level, b);
        const auto laneOf = [&](std::size_t i) { return m_tree.group(level + 1, i / fanOut).lane(i % fanOut); };
        const std::uint32_t far = hits(there, laneOf(a));
        if (far == 0) return;
        forEachBit(hits(here, laneOf(b)), [&](std::size_t i) {
            forEachBit(far & hits(there, here.lane(i)),
                       [&](std::size_t j) { take(level, a * fanOut + i, b * fanOut + j); });
        });
    }

    const BoxTree& m_tree;
    Visit& m_visit;
};

/// Calls visit(i, j) once for every two items, i < j, whose boxes have a point in common.
template <class Visit> void forEachNearPair(const BoxTree& tree, Visit&& visit) { NearPairs(tree, visit).run(); }

} // namespace azalai

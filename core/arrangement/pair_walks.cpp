#include <azalai/arrangement/pair_walks.h>

#include <azalai/arrangement/zone_sets.h>

#include <cmath>

namespace azalai {

namespace {

/// leastArea in square steps, where a step is longest.
double leastSteps(Figure figure) {
    constexpr double squareStep = 12.4; // units on the ellipsoid
    return static_cast<double>(leastArea) /
           (figure.kind == Figure::Kind::Plane ? std::ldexp(1.0, figure.planeShift) : squareStep);
}

/// Twice the ground between a chain of points and the line y = base, exactly (Whole = std::uint64_t: modulo 2^64).
template <class Whole>
Whole twiceUnder(const IndexedOutline& zone, std::uint32_t first, std::uint32_t last, std::int64_t base) {
    const std::int32_t* x = zone.x();
    const std::int32_t* y = zone.y();
    Whole sum = 0;
    for (std::uint32_t i = first; i < last; ++i)
        sum += static_cast<Whole>(static_cast<std::int64_t>(x[i]) - x[i + 1]) *
               static_cast<Whole>(static_cast<std::int64_t>(y[i]) + y[i + 1] - 2 * base);
    return sum;
}

double toDouble(std::uint64_t modular) { return static_cast<double>(static_cast<std::int64_t>(modular)); }
double toDouble(WideInteger whole) { return static_cast<double>(whole); }

template <class Whole> class Measure {
public:
    explicit Measure(const PairLoops& loops) : m_loops(loops) {}

    [[nodiscard]] double twiceAreaOf(std::span<const LoopPiece> loop) const {
        const auto base = static_cast<std::int64_t>(m_loops.crossings()[loop.front().from].at.y);
        Whole whole = 0;
        double rest = 0.0;
        const auto addEdge = [&](StepPoint a, StepPoint b) {
            rest += (a.x - b.x) * ((a.y - static_cast<double>(base)) + (b.y - static_cast<double>(base)));
        };
        for (const LoopPiece& piece : loop) {
            const IndexedOutline& zone = m_loops.zone(piece.side);
            const PairCrossing& from = m_loops.crossings()[piece.from];
            const PairCrossing& to = m_loops.crossings()[piece.to];
            const std::uint32_t first = from.edge[piece.side];
            const std::uint32_t last = to.edge[piece.side];
            const bool isAround = from.isAround[piece.side];
            if (first == last && !isAround) {
                addEdge(from.at, to.at);
                continue;
            }
            addEdge(from.at, toSteps(zone.point(first + 1)));
            if (isAround) {
                const RingSpan ring = zone.rings()[zone.ringOf(first)];
                whole += twiceUnder<Whole>(zone, first + 1, ring.first + ring.count, base);
                whole += twiceUnder<Whole>(zone, ring.first, last, base);
            } else {
                whole += twiceUnder<Whole>(zone, first + 1, last, base);
            }
            addEdge(toSteps(zone.point(last)), to.at);
        }
        return toDouble(whole) + rest;
    }

private:
    const PairLoops& m_loops;
};

template <class Whole> void gather(const PairLoops& loops, std::vector<PairWalk>& walks) {
    const Measure<Whole> measure(loops);
    const double least = 2 * leastSteps(loops.zone(0).figure());
    for (std::size_t i = 0; i < loops.count(); ++i)
        if (const double twice = measure.twiceAreaOf(loops.loop(i)); std::abs(twice) > least)
            walks.push_back({.number = i, .isWhole = false, .isHole = twice < 0});
    for (std::size_t i = 0; i < loops.wholeRings().size(); ++i) {
        const auto [side, ring] = loops.wholeRings()[i];
        const IndexedOutline& zone = loops.zone(side);
        const AreaUnits area = zone.ringArea(zone.rings()[ring]);
        if (area > leastArea || area < -leastArea) walks.push_back({.number = i, .isWhole = true, .isHole = area < 0});
    }
}

} // namespace

void gatherWalks(const PairLoops& loops, std::vector<PairWalk>& walks) {
    walks.clear();
    const GridBox& box = loops.zone(0).box();
    const double ground = (static_cast<double>(box.maxX) - box.minX) * (static_cast<double>(box.maxY) - box.minY);
    if (ground < 0x1p60) // loops lie in the box; the ground under their parts is a few times as much
        gather<std::uint64_t>(loops, walks);
    else
        gather<WideInteger>(loops, walks);
}

} // namespace azalai

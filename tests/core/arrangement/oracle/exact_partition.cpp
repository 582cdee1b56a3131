#include "exact_partition.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace azalai::oracle {

namespace {

struct OwnedChord {
    Chord chord;
    std::uint32_t zone = 0;
};

Rational heightOn(const Chord& c, const Rational& x) { return c.y0 + Rational(c.dy(), c.dx()) * (x - c.x0); }

/// x at which two chords that are not parallel meet within both.
std::optional<Rational> meeting(const Chord& a, const Chord& b) {
    const Whole turn = Whole(a.dy()) * b.dx() - Whole(b.dy()) * a.dx();
    if (turn == 0 || a.x1 <= b.x0 || b.x1 <= a.x0) return {};
    const Whole at =
        (Whole(b.y0) * b.dx() - Whole(b.dy()) * b.x0) * a.dx() - (Whole(a.y0) * a.dx() - Whole(a.dy()) * a.x0) * b.dx();
    const Rational x(at, turn);
    if (x <= std::max(a.x0, b.x0) || x >= std::min(a.x1, b.x1)) return {};
    return x;
}

std::vector<Rational> slabBorders(const std::vector<OwnedChord>& chords) {
    std::vector<Rational> xs;
    for (std::size_t i = 0; i < chords.size(); ++i) {
        xs.emplace_back(chords[i].chord.x0);
        xs.emplace_back(chords[i].chord.x1);
        for (std::size_t j = 0; j < i; ++j) {
            if (auto x = meeting(chords[i].chord, chords[j].chord)) xs.push_back(*std::move(x));
        }
    }
    std::ranges::sort(xs);
    const auto repeats = std::ranges::unique(xs);
    xs.erase(repeats.begin(), repeats.end());
    return xs;
}

/// Calls `piece(chords below it, area)` for every trapezoid between two neighbours in a slab, lowest first.
using Piece = std::function<void(const std::vector<const OwnedChord*>&, const Rational&)>;

void eachTrapezoid(const std::vector<OwnedChord>& chords, const Piece& piece) {
    const std::vector<Rational> xs = slabBorders(chords);
    for (std::size_t s = 0; s + 1 < xs.size(); ++s) {
        const Rational middle = (xs[s] + xs[s + 1]) / 2;
        std::vector<std::pair<Rational, const OwnedChord*>> crossing;
        for (const OwnedChord& c : chords) {
            if (c.chord.x0 <= xs[s] && xs[s + 1] <= c.chord.x1) crossing.emplace_back(heightOn(c.chord, middle), &c);
        }
        std::ranges::stable_sort(crossing, {}, [](const auto& c) -> const Rational& { return c.first; });
        std::vector<const OwnedChord*> below;
        for (std::size_t i = 0; i + 1 < crossing.size(); ++i) {
            below.push_back(crossing[i].second);
            const Rational height = crossing[i + 1].first - crossing[i].first;
            if (height > 0) piece(below, height * (xs[s + 1] - xs[s]));
        }
    }
}

} // namespace

ExactSets exactPartition(const std::vector<std::vector<GridRing>>& zones) {
    std::vector<OwnedChord> chords;
    for (std::uint32_t z = 0; z < zones.size(); ++z) {
        for (const Chord& c : chordsOf(zones[z]))
            chords.push_back({c, z});
    }
    ExactSets out;
    eachTrapezoid(chords, [&](const std::vector<const OwnedChord*>& below, const Rational& area) {
        std::vector<char> inside(zones.size(), 0);
        for (const OwnedChord* c : below)
            inside[c->zone] ^= 1;
        std::vector<std::uint32_t> set;
        for (std::uint32_t z = 0; z < zones.size(); ++z) {
            if (inside[z]) set.push_back(z);
        }
        if (!set.empty()) out[set] += area;
    });
    return out;
}

bool windsOnce(const std::vector<GridRing>& rings) {
    std::vector<OwnedChord> chords;
    for (const Chord& c : chordsOf(rings))
        chords.push_back({c, 0});
    bool once = true;
    eachTrapezoid(chords, [&](const std::vector<const OwnedChord*>& below, const Rational&) {
        int winding = 0;
        for (const OwnedChord* c : below)
            winding -= c->chord.sign;
        once = once && (winding == 0 || winding == 1);
    });
    return once;
}

Where exactWhere(const std::vector<GridRing>& rings, const ExactPoint& p) {
    bool inside = false;
    for (const GridRing& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint a = ring[i];
            const GridPoint b = ring[(i + 1) % ring.size()];
            if (a.x == b.x) {
                if (p.x == a.x && p.y >= std::min(a.y, b.y) && p.y <= std::max(a.y, b.y)) return Where::Border;
                continue;
            }
            const Chord c = a.x < b.x ? Chord{a.x, a.y, b.x, b.y, -1} : Chord{b.x, b.y, a.x, a.y, 1};
            if (p.x < c.x0 || p.x > c.x1) continue;
            const Rational height = heightOn(c, p.x);
            if (height == p.y) return Where::Border;
            if (height > p.y && p.x < c.x1) inside = !inside;
        }
    }
    return inside ? Where::Inside : Where::Outside;
}

} // namespace azalai::oracle

#include "random_zones.h"

#include "triangle_mesh.h"
#include "valid_outline.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

namespace azalai::oracle {

namespace {

/// A blot of neighbouring triangles, or a sprinkle of any, or all but some.
std::vector<char> chooseTriangles(const TriangleMesh& mesh, Random& random) {
    std::vector<char> chosen(mesh.triangles.size(), 0);
    const int odds = random.within(0, 3);
    for (char& c : chosen)
        c = odds == 0 ? !random.oneIn(4) : odds == 1 ? random.oneIn(2) : 0;
    if (odds < 2) return chosen;
    const std::size_t from = static_cast<std::size_t>(random.below(static_cast<int>(chosen.size())));
    const std::size_t to = std::min(chosen.size(), from + static_cast<std::size_t>(random.within(1, 6)));
    for (std::size_t t = from; t < to; ++t)
        chosen[t] = 1;
    return chosen;
}

std::vector<GridOutline> onMesh(const TriangleMesh& mesh, Random& random, int count) {
    std::vector<GridOutline> out;
    for (int i = 0; i < count; ++i)
        out.push_back(outlineOf(mesh, chooseTriangles(mesh, random), random));
    return out;
}

GridOutline loosePolygon(Random& random) {
    for (;;) {
        GridRing ring;
        const int size = random.within(3, 6);
        for (int i = 0; i < size; ++i)
            ring.push_back({random.within(0, 8), random.within(0, 8)});
        for (const GridOutline& o : {GridOutline{{ring}}, GridOutline{{GridRing(ring.rbegin(), ring.rend())}}}) {
            if (whyNotValid(o).empty()) return o;
        }
    }
}

std::vector<GridOutline> stepApart(Random& random, int count) {
    TriangleMesh mesh = latticeMesh(random, random.within(1, 3), random.within(1, 3), 40);
    bend(mesh, random, 15, 2);
    std::vector<GridOutline> out;
    while (static_cast<int>(out.size()) < count) {
        const std::vector<char> chosen = chooseTriangles(mesh, random);
        out.push_back(outlineOf(mesh, chosen, random));
        TriangleMesh other = mesh;
        bend(other, random, 1, 2);
        out.push_back(outlineOf(other, random.oneIn(2) ? chosen : chooseTriangles(mesh, random), random));
    }
    out.resize(static_cast<std::size_t>(count));
    return out;
}

std::vector<GridOutline> duplicates(Random& random, int count) {
    const TriangleMesh mesh = latticeMesh(random, 2, 2, random.within(1, 4));
    const std::vector<char> chosen = chooseTriangles(mesh, random);
    std::vector<GridOutline> out;
    for (int i = 0; i < count; ++i) {
        const int dx = random.oneIn(2) ? random.within(-1, 1) : 0;
        const int dy = random.oneIn(2) ? random.within(-1, 1) : 0;
        out.push_back(
            moved(outlineOf(mesh, chosen, random), [=](GridPoint p) { return GridPoint{p.x + dx, p.y + dy}; }));
    }
    return out;
}

std::vector<GridOutline> needles(Random& random, int count) {
    TriangleMesh mesh = latticeMesh(random, random.within(1, 3), random.within(1, 3), random.within(1, 3));
    bend(mesh, random, 1, 3);
    const int stretch = random.oneIn(2) ? 1 : random.within(2, 10'000'000);
    const int shear = random.within(-1'000'000, 1'000'000);
    const bool upright = random.oneIn(2);
    const int shift = random.within(-100'000'000, 100'000'000);
    std::vector<GridOutline> out = onMesh(mesh, random, count);
    for (GridOutline& o : out) {
        o = moved(o, [=](GridPoint p) {
            const int across = p.x * stretch + shear * p.y + shift;
            return upright ? GridPoint{-p.y, across} : GridPoint{across, p.y};
        });
    }
    return out;
}

std::vector<GridOutline> huge(Random& random, int count) {
    TriangleMesh mesh = latticeMesh(random, random.within(1, 4), random.within(1, 2), 1);
    const std::int64_t edge =
        random.oneIn(2) ? 800'000'000 - random.within(0, 1) : random.within(1'000'000, 800'000'000);
    const std::int64_t west = random.oneIn(2) ? -1'600'000'000 : random.within(-1'799'000'000, -1'500'000'000);
    for (GridPoint& p : mesh.points) {
        p = {static_cast<std::int32_t>(p.x * edge + west), static_cast<std::int32_t>(p.y * edge - 800'000'000)};
    }
    std::vector<GridOutline> out;
    for (int i = 0; i < count; ++i) {
        out.push_back(onMesh(mesh, random, 1).front());
        bend(mesh, random, 1, 2);
    }
    return out;
}

/// Triangles and quadrilaterals with one side, or a vertex, at about the origin.
std::vector<GridOutline> pencil(Random& random, int count) {
    const int reach = random.oneIn(3) ? 4 : random.oneIn(2) ? 1'000 : 100'000'000;
    std::vector<GridOutline> out;
    while (static_cast<int>(out.size()) < count) {
        const GridPoint through{random.oneIn(2) ? 0 : random.within(-1, 1), random.oneIn(2) ? 0 : random.within(-1, 1)};
        const GridPoint way{random.within(-reach, reach), random.within(-reach, reach)};
        const int before = random.within(0, 3);
        const int after = random.within(1, 4);
        GridRing ring{{through.x - before * way.x, through.y - before * way.y},
                      {through.x + after * way.x, through.y + after * way.y},
                      {random.within(-4 * reach, 4 * reach), random.within(-4 * reach, 4 * reach)}};
        if (random.oneIn(3))
            ring.push_back({random.within(-4 * reach, 4 * reach), random.within(-4 * reach, 4 * reach)});
        for (const GridOutline& o : {GridOutline{{ring}}, GridOutline{{GridRing(ring.rbegin(), ring.rend())}}}) {
            if (!whyNotValid(o).empty()) continue;
            out.push_back(o);
            break;
        }
    }
    return out;
}

std::vector<GridOutline> nested(Random& random, int count) {
    std::vector<GridOutline> out;
    for (int i = 0; i < count; ++i) {
        GridOutline zone;
        int margin = random.within(0, 1);
        bool hole = false;
        while (margin < 4) {
            const int far = 8 - margin;
            GridRing ring = random.oneIn(2) ? GridRing{{margin, margin}, {far, margin}, {far, far}, {margin, far}}
                                            : GridRing{{4, margin}, {far, 4}, {4, far}, {margin, 4}};
            if (hole) std::ranges::reverse(ring);
            zone.rings.push_back(std::move(ring));
            if (whyNotValid(zone).empty()) {
                hole = !hole;
            } else {
                zone.rings.pop_back();
            }
            margin += random.within(1, 2);
        }
        out.push_back(std::move(zone));
    }
    return out;
}

} // namespace

std::uint64_t Random::next() {
    m_state += 0x9e3779b97f4a7c15u;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

std::uint64_t fromEnvironment(const char* name, std::uint64_t usual) {
    const char* value = std::getenv(name);
    return value ? std::stoull(value) : usual;
}

const char* nameOf(Kind kind) {
    static constexpr const char* names[] = {"shared mesh", "two meshes", "loose polygons", "bent mesh", "step apart",
                                            "duplicates",  "needles",    "huge",           "nested",    "pencil"};
    return names[static_cast<int>(kind)];
}

namespace {

std::vector<GridOutline> zonesAsDrawn(Random& random, Kind kind, int count) {
    const int width = random.within(1, 3);
    const int height = random.within(1, 3);
    switch (kind) {
    case Kind::SharedMesh:
        return onMesh(latticeMesh(random, width, height, random.within(1, 2)), random, count);
    case Kind::BentMesh: {
        TriangleMesh mesh = latticeMesh(random, width, height, 12);
        bend(mesh, random, 5, 1);
        return onMesh(mesh, random, count);
    }
    case Kind::TwoMeshes: {
        std::vector<GridOutline> out;
        for (int i = 0; i < count; ++i) {
            out.push_back(onMesh(latticeMesh(random, width, height, random.within(1, 2)), random, 1).front());
        }
        return out;
    }
    case Kind::LoosePolygon: {
        std::vector<GridOutline> out;
        for (int i = 0; i < count; ++i)
            out.push_back(loosePolygon(random));
        return out;
    }
    case Kind::StepApart:
        return stepApart(random, count);
    case Kind::Duplicates:
        return duplicates(random, count);
    case Kind::Needles:
        return needles(random, count);
    case Kind::Huge:
        return huge(random, count);
    case Kind::Nested:
        return nested(random, count);
    case Kind::Pencil:
        return pencil(random, count);
    }
    return {};
}

/// Every coordinate times a power of two, up to about 2^20: what meets does so as before, what is left of rounding
/// becomes small beside it.
std::vector<GridOutline> enlarged(const std::vector<GridOutline>& zones) {
    int most = 1;
    for (const GridOutline& zone : zones) {
        for (const GridRing& ring : zone.rings) {
            for (const GridPoint p : ring)
                most = std::max({most, std::abs(p.x), std::abs(p.y)});
        }
    }
    int factor = 1;
    while (most < 500'000 / factor)
        factor *= 2;
    std::vector<GridOutline> out;
    for (const GridOutline& zone : zones) {
        out.push_back(moved(zone, [=](GridPoint p) { return GridPoint{p.x * factor, p.y * factor}; }));
    }
    return out;
}

} // namespace

std::vector<GridOutline> randomZones(Random& random, Kind kind, int count) {
    const std::vector<GridOutline> zones = zonesAsDrawn(random, kind, count);
    return random.oneIn(2) ? zones : enlarged(zones);
}

std::vector<GridOutline> randomLargeZones(Random& random, int count) {
    const int step = random.oneIn(2) ? random.within(1, 2) : random.within(20, 1'000'000);
    TriangleMesh mesh = latticeMesh(random, random.within(6, 9), random.within(6, 9), step);
    if (step > 2 && random.oneIn(2)) bend(mesh, random, step / 3, random.within(1, 3));
    std::vector<GridOutline> out;
    while (static_cast<int>(out.size()) < count) {
        std::vector<char> chosen(mesh.triangles.size(), 0);
        const int odds = random.within(2, 8);
        for (char& c : chosen)
            c = odds > 5 ? !random.oneIn(odds) : random.oneIn(odds);
        TriangleMesh other = mesh;
        if (step > 2 && random.oneIn(2)) bend(other, random, 1, 2);
        const GridPoint by{random.oneIn(3) ? random.within(-step, step) : 0,
                           random.oneIn(3) ? random.within(-step, step) : 0};
        out.push_back(
            moved(outlineOf(other, chosen, random), [=](GridPoint p) { return GridPoint{p.x + by.x, p.y + by.y}; }));
    }
    return out;
}

std::vector<GridRing> randomRawRings(Random& random, int size) {
    std::vector<GridRing> out(static_cast<std::size_t>(random.within(1, 3)));
    for (GridRing& ring : out) {
        const int points = random.within(1, 8);
        while (static_cast<int>(ring.size()) < points) {
            GridPoint p{random.within(0, size), random.within(0, size)};
            if (ring.size() >= 2 && random.oneIn(6)) p = ring[ring.size() - 2]; // a spike
            if (!ring.empty() && random.oneIn(8)) p = ring.back();              // a repeat
            ring.push_back(p);
        }
    }
    if (random.oneIn(4)) out.push_back(out.front());                                                  // twice
    if (random.oneIn(4)) out.push_back(GridRing(out.front().rbegin(), out.front().rend()));           // and back
    if (random.oneIn(4)) out.push_back({{1, 1}, {size - 1, 1}, {size - 1, size - 1}, {1, size - 1}}); // a part within
    return out;
}

} // namespace azalai::oracle

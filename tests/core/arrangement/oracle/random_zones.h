#pragma once

#include <azalai/arrangement/grid_point.h>

#include <cstdint>
#include <vector>

namespace azalai::oracle {

/// Numbers that are the same on every machine for the same seed (splitmix64).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    int below(std::int64_t end) { return static_cast<int>(next() % static_cast<std::uint64_t>(end)); } ///< 0..end - 1
    int within(int least, int most) {                                                                  ///< least..most
        return static_cast<int>(least + static_cast<std::int64_t>(next() % (std::int64_t{most} - least + 1ull)));
    }
    bool oneIn(int times) { return below(times) == 0; }

private:
    std::uint64_t m_state;
};

/// A number that a longer run sets, as in AZALAI_ORACLE_CASES=1000000; `usual` in the daily one.
[[nodiscard]] std::uint64_t fromEnvironment(const char* name, std::uint64_t usual);

/// What a set of small zones is made of. Every kind is full of one sort of degeneracy.
enum class Kind {
    SharedMesh,   ///< unions of triangles of one lattice 0..8: shared borders, touching corners, holes, satellites
    TwoMeshes,    ///< the same lattice triangulated twice: edges that run along and through each other's corners
    LoosePolygon, ///< simple polygons on the lattice 0..8: crossings on vertices and of edges at random
    BentMesh,     ///< one mesh with its points moved: shared borders in general position
    StepApart,    ///< the same zones on a mesh and on its copy with points one grid step away
    Duplicates,   ///< one zone again and again, some shifted by one step
    Needles,      ///< a mesh sheared and stretched until its triangles are thin
    Huge,         ///< a mesh with edges of up to 80 degrees, some points one step away
    Nested,       ///< rings within rings, borders in common
    Pencil,       ///< long edges that all pass through a point or a step beside it, so that crossings nearly tie
};
inline constexpr int kindCount = 10;

[[nodiscard]] const char* nameOf(Kind kind);

/// A few valid outlines of one kind, of up to some dozen edges each; an outline may be empty.
[[nodiscard]] std::vector<GridOutline> randomZones(Random& random, Kind kind, int count);

/// The same on meshes of some hundred triangles: outlines of many blocks of edges. Of the kinds that have a mesh.
[[nodiscard]] std::vector<GridOutline> randomLargeZones(Random& random, int count);

/// Rings that break every promise: self-crossing, spikes, repeated points, wrong winding, parts nested in and lying
/// over each other, on the lattice 0..size.
[[nodiscard]] std::vector<GridRing> randomRawRings(Random& random, int size);

} // namespace azalai::oracle

#pragma once

#include "random_zones.h"

#include <array>
#include <functional>

namespace azalai::oracle {

/// A rectangle cut into triangles, counter-clockwise, that share edges exactly.
struct TriangleMesh {
    std::vector<GridPoint> points;
    std::vector<std::array<int, 3>> triangles;
};

/// width x height squares with sides of `step`, each cut along one of its diagonals at random.
[[nodiscard]] TriangleMesh latticeMesh(Random& random, int width, int height, int step);

/// Moves points at random by up to `reach` in each direction, as far as every triangle stays counter-clockwise.
void bend(TriangleMesh& mesh, Random& random, int reach, int oneIn);

/// Border of the chosen triangles. Where ground touches itself at a point the rings go through or part there at random;
/// points on straight runs are left out at random; rings start anywhere.
[[nodiscard]] GridOutline outlineOf(const TriangleMesh& mesh, const std::vector<char>& chosen, Random& random);

/// Every point through `move`, which must keep straight lines straight and the turning sense.
[[nodiscard]] GridOutline moved(const GridOutline& outline, const std::function<GridPoint(GridPoint)>& move);

} // namespace azalai::oracle

#include <azalai/arrangement/grid_area.h>
#include <azalai/arrangement/pair_area.h>
#include <azalai/overlap/measure_shared_ground.h>

namespace azalai {

Result<SharedGround> measureSharedGround(const Area& first, const Area& second) {
    const IndexedOutline outline(toOutline(first));
    // Of no ground no share can be told: no division by zero.
    if (outline.area() == 0) return failure(ErrorCode::InvalidGeometry, "first", "no ground");
    const SquareMetres area = toSquareMetres(sharedArea(outline, IndexedOutline(toOutline(second))));
    return SharedGround{.area = area, .shareOfFirst = area / toSquareMetres(outline.area())};
}

} // namespace azalai

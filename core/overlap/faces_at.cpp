#include <azalai/overlap/faces_at.h>

#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/contains.h>

namespace azalai {

std::vector<const Face*> facesAt(const Overlaps& overlaps, Position position) {
    std::vector<const Face*> found;
    for (const Face& face : overlaps.faces) {
        Bounds near = boundsOf(face.shape.outer);
        near = {near.west - borderTolerance, near.south - borderTolerance, near.east + borderTolerance,
                near.north + borderTolerance};
        if (near.contains(position) && contains({face.shape}, position)) found.push_back(&face);
    }
    return found;
}

} // namespace azalai

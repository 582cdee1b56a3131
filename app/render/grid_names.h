#pragma once

#include <app/render/label_room.h>
#include <app/render/place_labels.h>

namespace azalai {

/// The names of the fields of MGRS in a frame, "30Q", each near a corner of what is seen of it. They are taken from the
/// room. None but with the UTM grid.
[[nodiscard]] std::vector<PlacedLabel> placeFieldNames(const Scene& scene, const MapFrame& frame, LabelRoom& room);

/// The letters of the squares of 100 km, "XE", each near the middle of what is seen of it, where there is room.
[[nodiscard]] std::vector<PlacedLabel> placeSquareNames(const Scene& scene, const MapFrame& frame, LabelRoom& room);

} // namespace azalai

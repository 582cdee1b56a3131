#pragma once

#include <azalai/model/vocabulary.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace azalai {

/// What a leg is made from, of a road in OpenStreetMap's words.
struct RoadKind {
    LegMode mode = LegMode::Road;
    Surface surface = Surface::Earth;
    Capacity capacity = Capacity::Heavy;

    bool operator==(const RoadKind&) const = default;
};

/// The table of docs/formats/roads.md. Nothing for what no lorry drives on: paths, footways, roads that are planned.
/// highway  Or `ferry` for a ferry. surface  Empty or unknown: what is usual for such a road.
[[nodiscard]] std::optional<RoadKind> roadKind(std::string_view highway, std::string_view surface);

/// The value of a key in a text of the form `"key"=>"value","key"=>"value"`; empty when it is not there.
/// Source  PostgreSQL, hstore, as GDAL's OSM driver writes the tags that have no column.
[[nodiscard]] std::string valueInTags(std::string_view tags, std::string_view key);

/// Which roads meet which: 0 on the ground. The layer's number where there is one, else 1 on a bridge, -1 in a tunnel.
[[nodiscard]] std::int8_t roadLevel(std::string_view layer, std::string_view bridge, std::string_view tunnel);

} // namespace azalai

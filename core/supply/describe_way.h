#pragma once

#include <azalai/access/exposure_at.h>
#include <azalai/network/road_graph.h>
#include <azalai/supply/find_ways.h>
#include <azalai/supply/leg_pace.h>

#include <span>

namespace azalai {

/// A path in the words of the interface.
/// legs   Indices into dossier.legs, in the sense of going. end  Index into dossier.places: where they lead.
/// exposure  At the view's instant.
[[nodiscard]] FoundWay describeWay(const AccessView& view, std::span<const EdgeIndex> legs, std::size_t end,
                                   const CargoPaces& paces, const ExposureAt& exposure);

} // namespace azalai

#pragma once

#include <azalai/geo/position.h>
#include <azalai/model/local_text.h>

#include <span>
#include <vector>

namespace azalai {

/// Names for the parts of a zone, so that lists and maps tell them apart: in each language that the whole is named in,
/// "The belt (north)" and "The belt (south)", or east and west where their middles lie further apart that way; numbers
/// where there are more than two. parts  Two or more, none without ground.
[[nodiscard]] std::vector<LocalText> partNames(const LocalText& whole, std::span<const Area> parts);

} // namespace azalai

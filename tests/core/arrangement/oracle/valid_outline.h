#pragma once

#include <azalai/arrangement/grid_point.h>

#include <string>

namespace azalai::oracle {

/// Why an outline breaks the promise of GridOutline, or empty: rings of at least three points without repeats in a
/// row, edges that neither cross nor run along each other, ground once and on the left of every edge.
[[nodiscard]] std::string whyNotValid(const GridOutline& outline);

} // namespace azalai::oracle

#pragma once

#include <azalai/geo/position.h>

#include <string>

namespace azalai {

/// Military Grid Reference System, to 1 km: "29Q RB 00 55". Empty beyond 84° N and 80° S.
[[nodiscard]] std::string mgrs(Position position);

} // namespace azalai

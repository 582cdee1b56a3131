#pragma once

#include <azalai/geo/position.h>

#include <cstdint>

namespace azalai {

/// Fingerprint of an outline's numbers and ring structure: equal outlines have equal keys, others almost surely not.
/// Equal on every machine.
[[nodiscard]] std::uint64_t outlineKey(const Area& outline);

} // namespace azalai

#pragma once

#include "parts.h"

#include <string>

namespace azalai::faults {

/// The run as docs/reliability.md: what was tried, how often, what became of it, and what was not tried.
[[nodiscard]] std::string page(const Settings& settings, bool isLong, const Tally& tally);

/// The same figures for a terminal, a line each.
[[nodiscard]] std::string summary(const Tally& tally);

} // namespace azalai::faults

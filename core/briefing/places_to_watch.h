#pragma once

#include <azalai/access/access.h>

#include <string>
#include <vector>

namespace azalai {

/// Settlements that no supply reaches at the instant, then those that none reaches over open legs; each by rank,
/// population and id.
[[nodiscard]] std::vector<std::string> placesToWatch(const AccessView& view, const Cargo& cargo = {});

} // namespace azalai

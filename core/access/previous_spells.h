#pragma once

#include <azalai/access/access.h>

#include <string_view>

namespace azalai {

/// A route's spells before the one that it is in at an instant, latest first; none for an unknown route.
[[nodiscard]] std::vector<StatusSpell> previousSpells(const AccessHistory& history, std::string_view route, Instant at);

} // namespace azalai

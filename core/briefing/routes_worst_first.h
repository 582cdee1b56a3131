#pragma once

#include <azalai/access/access.h>

#include <string>
#include <vector>

namespace azalai {

/// Routes: cut ones, then at risk, unknown and open; each in dossier order.
[[nodiscard]] std::vector<std::string> routesWorstFirst(const Access& access);

} // namespace azalai

#pragma once

#include <azalai/access/access.h>
#include <azalai/access/judge_leg.h>

namespace azalai {

/// A verdict in the words of the interface: ids, lines and lengths.
[[nodiscard]] LegStatus describeLeg(const SupplyNetwork& network, const LegVerdict& verdict, std::size_t leg);

} // namespace azalai

#pragma once

#include <azalai/access/access.h>

namespace azalai {

/// Where people live and no entry reaches them over legs that are not cut, in dossier order. Nothing else is asked
/// about these places, so that it costs little, however many there are. Input  access  of the workspace. The pointers
/// live as long as its dossier.
[[nodiscard]] std::vector<const Place*> cutOffSettlements(const AccessView& view);

} // namespace azalai

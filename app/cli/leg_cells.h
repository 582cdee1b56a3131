#pragma once

#include <app/cli/table.h>

#include <azalai/access/access.h>

namespace azalai {

/// Who or what made a leg what it is, and the grade of that: a zone state, an analyst, the season; nothing when no rule
/// fitted.
struct Decider {
    Cell by;
    Cell grade;
};

[[nodiscard]] Decider deciderOf(const Dossier& dossier, const LegStatus& status);

} // namespace azalai

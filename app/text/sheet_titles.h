#pragma once

#include <app/text/words.h>

#include <azalai/change/changes.h>

#include <string>
#include <vector>

namespace azalai {

/// "NM-2023-09-03" of northern-mali.
[[nodiscard]] QString defaultNumber(const Dossier& dossier, Instant at);

/// The most important place that is cut off and known since when gives the title; nothing to tell gives the dossier's
/// own.
[[nodiscard]] QString defaultTitle(const Derived& now, const std::vector<std::string>& cutOff, const Words& words);

} // namespace azalai

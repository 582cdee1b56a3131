#pragma once

#include <azalai/change/changes.h>

namespace azalai {

/// Adds the keys that are not there yet, in their order.
void addSources(std::vector<std::string>& list, const std::vector<std::string>& keys);

/// Who says that a leg is as it is: the override's sources, out of season the leg's own, else those of the zone states
/// that decided its pieces of that status.
void addSourcesOfLeg(std::vector<std::string>& list, const Dossier& dossier, const LegStatus& leg);

/// The same by the leg's id, on one side of a comparison; nothing for an empty or unknown id.
[[nodiscard]] std::vector<std::string> sourcesOfLeg(const Derived& side, const std::string& leg);

} // namespace azalai

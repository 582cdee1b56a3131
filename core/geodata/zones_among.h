#pragma once

#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/zones_as_text.h>

namespace azalai {

/// The zones and outlines among features that were read from somewhere. Outlines are on the grid and valid.
/// file    Where they come from, for issues and errors. issues  What was found wrong while they were read.
/// Errors  What is wrong with the first feature (subject: the file and its number), where none could be taken.
[[nodiscard]] Result<PastedZones> zonesAmong(const Dossier& dossier, const std::vector<RawFeature>& features,
                                             const std::string& file, std::vector<Issue> issues);

} // namespace azalai

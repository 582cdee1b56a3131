#pragma once

#include <app/cli/command.h>

#include <azalai/supply/find_ways.h>

#include <optional>

namespace azalai {

/// The options that a way is asked for with.
[[nodiscard]] std::vector<OptionSpec> wayOptions();

/// The way that was asked for, from the second argument ("-": the nearest entry) to the third.
/// Errors  UnknownPlace; UnknownOption, OutOfRange (subject: the text).
[[nodiscard]] Result<WayRequest> wayRequest(const Invocation& invocation, const Dossier& dossier);

/// Every --seen PLACE@TIME. Errors  UnknownOption (subject: the text), UnknownPlace, InvalidTime.
[[nodiscard]] Result<std::vector<ConvoyReport>> sightings(const Invocation& invocation, const Dossier& dossier);

} // namespace azalai

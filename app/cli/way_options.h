#pragma once

#include <app/cli/command.h>

#include <azalai/supply/find_ways.h>

#include <optional>

namespace azalai {

/// A place by its id, or by its name in any of the three languages, in whatever letter case.
/// Errors  UnknownPlace (subject: the text; also when several places have the name: the detail lists their ids).
[[nodiscard]] Result<std::string> placeId(const Dossier& dossier, const std::string& text);

/// The options that a way is asked for with.
[[nodiscard]] std::vector<OptionSpec> wayOptions();

/// The way that was asked for, from the second argument ("-": the nearest entry) to the third.
/// Errors  UnknownPlace; UnknownOption, OutOfRange (subject: the text).
[[nodiscard]] Result<WayRequest> wayRequest(const Invocation& invocation, const Dossier& dossier);

/// Every --seen PLACE@TIME. Errors  UnknownOption (subject: the text), UnknownPlace, InvalidTime.
[[nodiscard]] Result<std::vector<ConvoyReport>> sightings(const Invocation& invocation, const Dossier& dossier);

} // namespace azalai

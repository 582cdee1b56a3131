#pragma once

#include <app/cli/command.h>

#include <azalai/access/cargo.h>

namespace azalai {

/// --cargo's value. Errors  UnknownOption (subject: the text).
[[nodiscard]] Result<std::optional<Goods>> goodsOption(const Invocation& invocation);

/// --cargo and --vehicle of the commands that look at places.
[[nodiscard]] std::vector<OptionSpec> cargoOptions();

/// The cargo that is asked for; any without options.
/// Errors  UnknownOption (subject: the text, or a vehicle that does not carry the goods or nothing that comes in),
///         UnknownId (subject: the vehicle).
[[nodiscard]] Result<Cargo> cargoOption(const Invocation& invocation, const Dossier& dossier);

} // namespace azalai

#pragma once

#include <app/cli/invocation.h>
#include <app/pack/pack.h>

namespace azalai {

/// Reads a manifest. Errors  As readFile and parsePack; the subject begins with the path.
[[nodiscard]] Result<Pack> readPackFile(const std::string& path);

/// Adds a sheet to the manifest of a path, or begins one when nothing is there.
/// asked    The dossier with what is looked at; `brief` has read it.
/// Errors   InvalidValue (subject: the path and the field) where the pack is of another dossier, state or view;
///          FileUnwritable.
[[nodiscard]] Result<void> addToPackFile(const std::string& path, const Invocation& invocation, const Answer& asked,
                                         SheetOptions options);

} // namespace azalai

#pragma once

#include <azalai/editing/edit.h>

#include <functional>
#include <span>
#include <string>

namespace azalai {

/// One step that does the same to several records, each after the one before it. It is about the first.
/// ids     One or more.
/// Errors  The first that the verb gives: then nothing is done to any.
[[nodiscard]] Result<Edit> onEach(const Dossier& dossier, std::span<const std::string> ids,
                                  const std::function<Result<Edit>(const Dossier&, const std::string&)>& verb);

} // namespace azalai

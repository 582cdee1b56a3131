#pragma once

#include <azalai/base/result.h>
#include <azalai/model/dossier.h>

#include <string>

namespace azalai {

/// A place by its id, or by its name in any of the three languages, in whatever letter case.
/// Errors  UnknownPlace (subject: the text; also when several places have the name: the detail lists their ids).
[[nodiscard]] Result<std::string> placeId(const Dossier& dossier, const std::string& text);

} // namespace azalai

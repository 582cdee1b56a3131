#pragma once

#include <azalai/base/result.h>
#include <azalai/cartography/style.h>

#include <string_view>

namespace azalai {

/// Reads a style from JSON, as in resources/styles/light.json: colours "#rrggbb", sizes in millimetres. Every field
/// must be there. Errors  MalformedText, MissingField, InvalidValue (subject: the field), InvalidValue for a field that
/// no style has.
[[nodiscard]] Result<Style> parseStyle(std::string_view json);

} // namespace azalai

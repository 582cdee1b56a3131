#pragma once

#include <azalai/base/result.h>
#include <azalai/sheet/sheet.h>

#include <QSize>

#include <string>

namespace azalai {

/// "1440x900", 800x600 to 7680x4320. Errors  UnknownOption, OutOfRange (subject: the text).
[[nodiscard]] Result<QSize> parsePixelSize(const std::string& text);

/// "A3" or "A4", in either case. Errors  UnknownOption (subject: the text).
[[nodiscard]] Result<Paper> parsePaper(const std::string& text);

} // namespace azalai

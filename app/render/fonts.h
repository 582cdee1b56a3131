#pragma once

#include <azalai/base/result.h>

#include <QString>

namespace azalai {

/// Registers the fonts compiled into the program: families "Inter" and "Noto Sans Arabic". Only these are used on maps
/// and sheets, so that measuring and printing agree on every machine. Call once a QGuiApplication exists; further calls
/// do nothing. Errors  LibraryFailure (subject: the file) when the font library refuses one.
Result<void> loadBundledFonts();

/// The folder of those fonts among the program's resources.
[[nodiscard]] QString bundledFontFolder();

} // namespace azalai

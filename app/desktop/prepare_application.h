#pragma once

#include <azalai/base/result.h>

namespace azalai {

/// Gives the one QApplication its fonts, name and look. Errors  as loadBundledFonts().
[[nodiscard]] Result<void> prepareApplication();

} // namespace azalai

#pragma once

#include <app/cli/picture_output.h>

#include <azalai/supply/strip_map.h>

namespace azalai {

/// A strip map on its page. title  of a found way; a route's is its name.
[[nodiscard]] PicturePage stripPage(const Answer& asked, const StripMap& strip, const std::string& title);

} // namespace azalai

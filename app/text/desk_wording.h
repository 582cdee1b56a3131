#pragma once

#include <azalai/sheet/sheet.h>

#include <map>
#include <string>

namespace azalai {

/// Puts the desk's words in the place of the program's, in subtitle and lists, and marks the lines of lists.
/// wording  the program's words (wordsOf), and the desk's
/// Returns true if a line is marked.
bool applyWording(Sheet& sheet, const std::map<std::string, std::string>& wording);

} // namespace azalai

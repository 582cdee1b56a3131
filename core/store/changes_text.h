#pragma once

#include <azalai/editing/edit.h>

#include <string>

namespace azalai {

/// The changes of an edit as one line of JSON: [{"list", "at", "before", "after"}], records as recordText writes them.
[[nodiscard]] std::string changesText(const std::vector<Change>& changes);

/// The other way. Errors  MalformedText (subject: "journal"), or as readRecordText.
[[nodiscard]] Result<std::vector<Change>> readChangesText(const std::string& text);

} // namespace azalai

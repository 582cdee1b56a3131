#pragma once

#include <azalai/base/result.h>

#include <string>
#include <string_view>

namespace azalai {

/// Admiralty code of a statement: reliability of the source A..F, credibility of what it says 1..6.
struct Grade {
    char reliability = 'F'; ///< A completely reliable .. E unreliable, F cannot be judged
    char credibility = '6'; ///< 1 confirmed .. 5 improbable, 6 cannot be judged

    bool operator==(const Grade&) const = default;
    [[nodiscard]] std::string text() const { return {reliability, credibility}; }
};

/// Reads "B2". Errors  InvalidValue (subject: the text).
[[nodiscard]] Result<Grade> parseGrade(std::string_view text);

/// The weaker of two grades: first by credibility, then by reliability.
[[nodiscard]] Grade weaker(Grade a, Grade b);

} // namespace azalai

#pragma once

#include <azalai/base/error.h>

#include <string>
#include <vector>

namespace azalai {

/// One thing in a file that breaks a rule. What could be kept is kept; this says what was not, and why.
struct Issue {
    std::string file;    ///< file name inside the dossier, "zones.geojson"
    std::string feature; ///< feature id; "#12" or "relations#3" when it has none; empty for the whole file
    ErrorCode rule = ErrorCode::InvalidValue;
    std::string detail;    ///< English, for people: the value found and what was expected
    bool rejected = false; ///< the feature is not in the dossier; otherwise it is there, repaired or incomplete

    bool operator==(const Issue&) const = default;
};

/// A value that was read as far as it could be, with everything that was wrong.
template <class T> struct Loaded {
    T value;
    std::vector<Issue> issues; ///< in file order
};

} // namespace azalai

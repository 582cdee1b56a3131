#pragma once

#include <azalai/base/result.h>

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace azalai {

/// Parses text with exact numbers; nesting and size bounded by the caller's cap and Boost.JSON's depth limit of 32.
/// Errors  MalformedText (subject: the file, detail: what and in which line).
[[nodiscard]] Result<boost::json::value> parseJson(std::string_view text, const std::string& file);

/// One line with ", " and ": ", members in their order. Floating numbers are degrees: at most 7 decimals, at least one.
[[nodiscard]] std::string compactJson(const boost::json::value& value);

/// Many lines, two blanks deeper each level, ending without a line feed.
[[nodiscard]] std::string indentedJson(const boost::json::value& value);

/// "18.0", "-3.74776".
[[nodiscard]] std::string degreesText(double degrees);

} // namespace azalai

#pragma once

#include <azalai/store/record_form.h>

#include <boost/json/array.hpp>

namespace azalai {

/// A record's own rows as lines of text: "road | paved | 50-80 | 40-70 | 35".
[[nodiscard]] std::string tableText(const boost::json::array& rows, std::span<const TableColumn> columns);

/// The other way. Columns that are missing at a line's end count as empty, and what is empty is left out. What does not
/// fit a column stands as it was written, for the reader to say what is wrong with it.
[[nodiscard]] boost::json::array tableOf(std::string_view text, std::span<const TableColumn> columns);

/// Words with commas between as a list, without blanks around them and without empty ones.
[[nodiscard]] boost::json::array listOf(std::string_view text);
[[nodiscard]] std::string listText(const boost::json::array& list);

/// A number as it was written, whole where it is; else the text itself, which the reader will say is none.
[[nodiscard]] boost::json::value numberOf(std::string_view text);

/// Without blanks around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace azalai

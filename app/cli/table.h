#pragma once

#include <azalai/base/result.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace azalai {

enum class TableFormat { Text, Csv, Json };

/// Reads "table", "csv" or "json". Errors  UnknownOption (subject: the text).
[[nodiscard]] Result<TableFormat> parseTableFormat(std::string_view text);

/// One value of a table. A number carries how many decimals it is shown with; JSON and CSV round alike.
struct Decimal {
    double value = 0.0;
    int digits = 1;

    bool operator==(const Decimal&) const = default;
};
using Cell = std::variant<std::monostate, std::string, std::int64_t, Decimal, bool, std::vector<std::string>>;

struct Column {
    std::string key;     ///< of JSON and CSV: lower-case ASCII
    std::string heading; ///< of the text table
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< as long as columns
};

/// Text  columns aligned by the width that a terminal gives each character, numbers to the right; "-" for nothing.
/// Csv   RFC 4180 with a heading line. A text that a spreadsheet would take for a formula (it begins with = + - @ or a
///       control character) gets an apostrophe before it, so that opening a stranger's dossier runs nothing.
/// Json  an array of objects, keys in column order, one row a line.
[[nodiscard]] std::string formatTable(const Table& table, TableFormat format);

} // namespace azalai

#pragma once

#include <azalai/base/result.h>

#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// One row of a database's schema: what a table, view, index or trigger is called and made by.
struct SchemaEntry {
    std::string type; ///< "table", "view", "index", "trigger"
    std::string name;
    std::string sql; ///< as stored; may be empty

    bool operator==(const SchemaEntry&) const = default;
};

/// Reads the schema of an SQLite file from its bytes, without SQLite: a view may be a query that never ends, and
/// opening a GeoPackage already asks some of them.
///
/// Errors  MalformedText for a file that contradicts itself or is not in UTF-8, OutOfRange above 1,000 entries (GDAL
/// takes
///         a minute over 20,000 tables). Subject: "schema".
/// Source  https://www.sqlite.org/fileformat2.html, sections 1.3, 1.6 and 2.6.
[[nodiscard]] Result<std::vector<SchemaEntry>> sqliteSchema(std::string_view bytes);

} // namespace azalai

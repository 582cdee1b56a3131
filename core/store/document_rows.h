#pragma once

#include <azalai/editing/edit.h>
#include <azalai/store/seals.h>
#include <azalai/store/sqlite.h>

#include <string_view>

namespace azalai {

/// The rows of a dossier's GeoPackage, inside a transaction of the caller's. Errors as Connection.

/// The tables that make a GeoPackage of a dossier a document: journal, seals and what is known of the file itself.
[[nodiscard]] Result<void> addDocumentTables(const Connection& connection);

/// What has to be run so that the layers have every column of this program's format, each a statement: none of a file
/// that has them, some of one that an earlier Azalai made. Layers that are not there are left out.
[[nodiscard]] Result<std::vector<std::string>> missingColumns(const Connection& connection);

/// Makes the tables hold what the changes lead to. after  The dossier with them; lists without ids are written anew.
[[nodiscard]] Result<void> writeChanges(const Connection& connection, const std::vector<Change>& changes,
                                        const Dossier& after);

/// Brings the rows of the seals to what the changes lead to, and gives their sum then. Of the others none is looked at.
/// sum  Of the rows as they are.
[[nodiscard]] Result<SealSum> reviseSeals(const Connection& connection, SealSum sum, const std::vector<Change>& changes,
                                          const Dossier& after);
/// All of them, into an empty table.
[[nodiscard]] Result<void> writeSeals(const Connection& connection, const Seals& seals);

/// Seals as the file has them. Rows of unknown lists are left out.
[[nodiscard]] Result<Seals> readSeals(const Connection& connection);

/// What the document says of itself: "version", "origin", "last" (the seal of the journal's last line) and "whole"
/// (wholeSeal).
[[nodiscard]] Result<void> writeFact(const Connection& connection, std::string_view key, std::string_view value);
[[nodiscard]] Result<std::optional<std::string>> readFact(const Connection& connection, std::string_view key);

} // namespace azalai

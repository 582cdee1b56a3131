#pragma once

#include <azalai/base/loaded.h>
#include <azalai/store/seals.h>
#include <azalai/store/sqlite.h>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace azalai {

/// Has a file the tables of a document. Read from its bytes: to ask SQLite would take a cut-off write back.
/// Errors  FileNotFound, FileUnreadable, OutOfRange (too big); what can be read and is no SQLite file is no error.
[[nodiscard]] Result<bool> hasDocumentTables(const std::filesystem::path& file);

/// Is the file one that Azalai may write into: a version that it knows, pages that hold together, and no table, view or
/// trigger but those of a dossier's document.
/// Errors  NewerVersion, FileDamaged, UnsupportedFormat, FileUnreadable (subject: the file).
[[nodiscard]] Result<void> checkDocument(const Connection& connection, const std::filesystem::path& file);

/// Records that do not fit the seals that were written with them, that are missing, or that nobody sealed.
[[nodiscard]] std::vector<Issue> damageOf(const Seals& found, const Seals& written);
[[nodiscard]] Issue journalDamage(std::uint64_t line);

} // namespace azalai

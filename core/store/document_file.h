#pragma once

#include <azalai/model/dossier.h>
#include <azalai/store/hold.h>
#include <azalai/store/seals.h>

#include <filesystem>
#include <functional>
#include <string>

namespace azalai {

/// What becomes of a document's file as a whole. The hold says that nobody else writes into it meanwhile.

/// A write was cut off and can be taken back.
[[nodiscard]] bool hasHotJournal(const std::filesystem::path& file);

/// Makes a document of a dossier under a name, and gives the sum of its seals. Errors  As DossierStore::create.
[[nodiscard]] Result<SealSum> makeDocument(const Hold& hold, const std::filesystem::path& file, const Dossier& dossier,
                                           const std::string& origin);

/// Puts another document in the place of what has the name, if anything: `make` writes it under the name that it is
/// given, beside the file. At every instant the name has all of the old (what was cut off in it is taken back) or all
/// of the new.
/// Errors  As make; FileUnwritable, DiskFull: the old is there, unless it was the folder that could not be flushed.
[[nodiscard]] Result<void> replaceDocument(const Hold& hold, const std::filesystem::path& file,
                                           const std::function<Result<void>(const std::filesystem::path&)>& make);

/// Keeps what has a name now beside it, "mali.before.gpkg", before it is replaced. Gives the copy's name: that of an
/// earlier copy where that is the same. Errors  FileUnreadable, FileUnwritable, DiskFull.
[[nodiscard]] Result<std::filesystem::path> keepBeside(const std::filesystem::path& file);

/// Takes back what was cut off in a file. Errors  As Connection: it cannot be taken back.
[[nodiscard]] Result<void> takeBack(const Hold& hold, const std::filesystem::path& file);

} // namespace azalai

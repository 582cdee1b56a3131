#pragma once

#include <azalai/store/dossier_store.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// Work that has no name yet: a document in a folder of the user's, from the first edit on.
struct Draft {
    std::filesystem::path file;
    std::string origin; ///< what it was made from
    LocalText title;
    std::uint64_t steps = 0;            ///< lines of its journal
    std::optional<Instant> last;        ///< when the last of them was written
    std::vector<JournalLine> lastSteps; ///< the newest few, the newest first
};

/// Makes a draft of a dossier under a free name, "<dossier>-<number>.gpkg", and holds it.
/// folder  Is made when it is not there. Errors  As DossierStore::create.
[[nodiscard]] Result<DossierStore> newDraft(const std::filesystem::path& folder, const Dossier& dossier,
                                            const std::string& origin);

/// Drafts that nobody has open and that have steps, by name: what a window that crashed or was closed left behind.
/// Drafts without a step are taken away. Damaged ones are listed with no steps.
[[nodiscard]] std::vector<Draft> draftsIn(const std::filesystem::path& folder);

/// Errors  FileHeld, FileUnwritable, DiskFull.
[[nodiscard]] Result<void> dropDraft(const std::filesystem::path& file);

} // namespace azalai

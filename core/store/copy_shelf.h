#pragma once

#include <azalai/base/result.h>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace azalai {

/// A copy of a document from when it was last found sound.
struct KeptCopy {
    std::filesystem::path file;
    std::uint64_t number = 0; ///< the greater the later, whatever clocks say
    std::uint64_t steps = 0;  ///< lines of the journal in it
};

/// Where copies of documents are kept, the newest three of each.
class CopyShelf {
public:
    /// folder  Is made when it is not there.
    explicit CopyShelf(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Keeps a copy of a document that was just found sound and that nobody else writes into. Nothing is done where the
    /// newest copy has the same steps.
    /// Errors  FileUnreadable, FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> keep(const std::filesystem::path& file, std::uint64_t steps) const;

    /// Copies of a document, the newest first.
    [[nodiscard]] std::vector<KeptCopy> of(const std::filesystem::path& file) const;

private:
    [[nodiscard]] std::string stem(const std::filesystem::path& file) const;

    std::filesystem::path m_folder;
};

/// What a damaged document became.
struct Restored {
    std::filesystem::path damagedFile;  ///< where the damaged one is now: nothing is thrown away
    std::uint64_t stepsFromJournal = 0; ///< that the copy did not have and the damaged file's journal still did
};

/// Puts a copy in the place of a damaged document, and makes every step again that the damaged file's journal has
/// beyond it, as far as the journal holds together. Errors  As DossierStore::open and add; FileUnwritable. The damaged
/// file keeps its name then, or is beside it.
[[nodiscard]] Result<Restored> restoreFromCopy(const std::filesystem::path& file, const KeptCopy& copy);

} // namespace azalai

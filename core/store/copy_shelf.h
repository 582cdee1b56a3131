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

    /// Keeps a copy of a document that was just found sound. Nothing is done where the newest copy is the same.
    /// Errors  FileUnreadable, FileHeld (another program is writing into it), FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> keep(const std::filesystem::path& file, std::uint64_t steps) const;

    /// Copies of a document, the newest first.
    [[nodiscard]] std::vector<KeptCopy> of(const std::filesystem::path& file) const;

private:
    [[nodiscard]] std::string stem(const std::filesystem::path& file) const;

    std::filesystem::path m_folder;
};

/// What a damaged document became.
struct Restored {
    std::filesystem::path damagedFile;  ///< where the damaged one is now: nothing is thrown away; empty when none was
    std::uint64_t stepsFromJournal = 0; ///< that the copy did not have and the damaged file's journal still did
    bool hasAllSteps = false;           ///< that journal could be read to its end, and all of it is made again
};

/// Puts a copy in the place of a damaged or missing document, and makes every step again that the damaged file's
/// journal has beyond it, as far as the journal holds together and goes on from the copy. At every instant the name has
/// the damaged document or the whole of the restored one. Errors  FileHeld, FileUnwritable, DiskFull, and as
/// DossierStore::open where the copy itself is not sound. The
///         damaged file keeps its name then.
[[nodiscard]] Result<Restored> restoreFromCopy(const std::filesystem::path& file, const KeptCopy& copy);

} // namespace azalai

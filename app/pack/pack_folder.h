#pragma once

#include <app/pack/pack.h>

#include <filesystem>

namespace azalai {

inline constexpr const char* packSumsFile = "SHA256SUMS"; ///< as sha256sum -c reads it

/// A folder that gets its name when everything is in it: until then it is hidden beside it, and it goes with this value
/// unless it was finished.
class PackFolder {
public:
    /// target  A folder that is not there yet, or is empty.
    /// Errors  FileUnwritable: it holds something already, or the one above it cannot be written to; DiskFull.
    [[nodiscard]] static Result<PackFolder> begin(const std::filesystem::path& target);
    PackFolder(PackFolder&& other) noexcept;
    PackFolder& operator=(PackFolder&&) = delete;
    ~PackFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_unfinished; }

    /// Adds the list of the files with their sums, and gives the folder its name. Errors  FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> finish(const std::vector<PackFile>& files);

private:
    PackFolder(std::filesystem::path target, std::filesystem::path unfinished)
        : m_target(std::move(target)), m_unfinished(std::move(unfinished)) {}

    std::filesystem::path m_target;
    std::filesystem::path m_unfinished; ///< empty: finished, or moved from
};

/// Lines as sha256sum writes them.
[[nodiscard]] std::string sumsText(const std::vector<PackFile>& files);

/// Files of which the bytes are not those that were issued, or that are there on one side only, by name; empty where
/// the pack does not tell.
[[nodiscard]] std::vector<std::string> otherFiles(const Pack& pack, const std::vector<PackFile>& made);

} // namespace azalai

#include <app/pack/pack_folder.h>

#include <azalai/geodata/safe_file.h>

#include <algorithm>
#include <format>
#include <map>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace azalai {

namespace fs = std::filesystem;

namespace {

Result<void> expectFree(const fs::path& target) {
    std::error_code error;
    const fs::file_status status = fs::symlink_status(target, error);
    if (status.type() == fs::file_type::not_found) return {};
    if (status.type() != fs::file_type::directory)
        return failure(ErrorCode::FileUnwritable, target.string(), "something else has this name");
    if (!fs::is_empty(target, error) || error)
        return failure(ErrorCode::FileUnwritable, target.string(),
                       "the folder is not empty; a pack takes a folder of its own");
    return {};
}

} // namespace

Result<PackFolder> PackFolder::begin(const fs::path& asked) {
    fs::path target = asked.lexically_normal();
    if (!target.has_filename()) target = target.parent_path(); // "out/"
    if (const auto isFree = expectFree(target); !isFree) return std::unexpected(isFree.error());
    const fs::path above = folderOf(target);
    if (const auto made = makeFolder(above); !made) return std::unexpected(made.error());
    fs::path unfinished = above / std::format(".{}.unfinished-{}", target.filename().string(), ::getpid());
    std::error_code error;
    fs::remove_all(unfinished, error); // of a process with this number that was killed
    if (!fs::create_directory(unfinished, error))
        return failure(writingError(error.value()), unfinished.string(), error.message());
    return PackFolder(std::move(target), std::move(unfinished));
}

PackFolder::PackFolder(PackFolder&& other) noexcept
    : m_target(std::move(other.m_target)), m_unfinished(std::exchange(other.m_unfinished, {})) {}

PackFolder::~PackFolder() {
    std::error_code ignored;
    if (!m_unfinished.empty()) fs::remove_all(m_unfinished, ignored);
}

Result<void> PackFolder::finish(const std::vector<PackFile>& files) {
    if (const auto sums = replaceFile(m_unfinished / packSumsFile, sumsText(files)); !sums) return sums;
    std::error_code error;
    fs::rename(m_unfinished, m_target, error); // takes the place of an empty folder, and of nothing else
    if (error) return failure(writingError(error.value()), m_target.string(), error.message());
    m_unfinished.clear();
    return flushFolder(folderOf(m_target));
}

std::string sumsText(const std::vector<PackFile>& files) {
    std::string text;
    for (const PackFile& file : files)
        text += file.sha256 + "  " + file.name + "\n";
    return text;
}

std::vector<std::string> otherFiles(const Pack& pack, const std::vector<PackFile>& made) {
    std::vector<std::string> names;
    if (pack.files.empty()) return names;
    std::map<std::string, std::string> issued;
    for (const PackFile& file : pack.files)
        issued[file.name] = file.sha256;
    for (const PackFile& file : made) {
        const auto found = issued.find(file.name);
        if (found == issued.end() || found->second != file.sha256) names.push_back(file.name);
        if (found != issued.end()) issued.erase(found);
    }
    for (const auto& [name, sum] : issued)
        names.push_back(name);
    std::ranges::sort(names);
    return names;
}

} // namespace azalai

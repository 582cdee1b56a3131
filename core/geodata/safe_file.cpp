#include <azalai/geodata/safe_file.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <format>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace azalai {

namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

std::string reason() { return std::generic_category().message(errno); }

/// What is being written is called ".<name>.azalai-<six letters>": hidden, and nobody else's.
constexpr std::string_view temporaryEnding = ".azalai-";

bool writeAll(int file, const std::string& bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(file, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        done += static_cast<std::size_t>(written);
    }
    return true;
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t cap) {
    // Neither follows a link nor waits for a pipe's other end.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return failure(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, path.string(), reason());
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0) return failure(ErrorCode::FileUnreadable, path.string(), reason());
    if (!S_ISREG(status.st_mode)) return failure(ErrorCode::FileUnreadable, path.string(), "not a regular file");
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > cap)
        return failure(ErrorCode::OutOfRange, path.string(), std::format("{} bytes, at most {} are read", size, cap));
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(file.number(), bytes.data() + done, size - done);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failure(ErrorCode::FileUnreadable, path.string(), reason());
        if (got == 0) break; // it shrank while it was read
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

ErrorCode writingError(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

Result<void> flushFolder(const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.isOpen() && ::fsync(opened.number()) == 0) return {};
    return failure(writingError(errno), folder.string(), reason());
}

Result<void> makeFolder(const std::filesystem::path& folder) {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) return {};
    const std::filesystem::path above = folderOf(folder);
    if (above != folder)
        if (Result<void> made = makeFolder(above); !made) return made;
    std::filesystem::create_directory(folder, error);
    if (error) return failure(writingError(error.value()), folder.string(), error.message());
    return flushFolder(above);
}

void removeLeftovers(const std::filesystem::path& folder, std::string_view nameBegin) {
    const std::string begin = "." + std::string(nameBegin);
    std::error_code error;
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        const std::size_t ending = name.size() - std::min(name.size(), temporaryEnding.size() + 6);
        if (name.starts_with(begin) && std::string_view(name).substr(ending).starts_with(temporaryEnding))
            found.push_back(entry.path());
    }
    for (const std::filesystem::path& file : found) {
        // Whoever still writes it has it locked.
        const Descriptor opened(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (opened.isOpen() && ::flock(opened.number(), LOCK_EX | LOCK_NB) == 0) ::unlink(file.c_str());
    }
}

Result<void> replaceFile(const std::filesystem::path& path, const std::string& bytes) {
    const auto fail = [&] { return failure(writingError(errno), path.string(), reason()); };
    const std::filesystem::path folder = folderOf(path);
    removeLeftovers(folder, path.filename().string() + std::string(temporaryEnding));
    std::string pattern =
        (folder / ("." + path.filename().string() + std::string(temporaryEnding) + "XXXXXX")).string();
    const Descriptor file(::mkostemp(pattern.data(), O_CLOEXEC));
    if (!file.isOpen()) return fail();
    const auto giveUp = [&] {
        const auto error = fail(); // before unlink changes errno
        ::unlink(pattern.c_str());
        return error;
    };
    (void)::flock(file.number(), LOCK_EX | LOCK_NB); // until it is closed: no leftover yet
    // What somebody closed to others stays closed.
    struct stat old{};
    const mode_t mode = ::stat(path.c_str(), &old) == 0 ? old.st_mode & 0777 : 0644;
    if (!writeAll(file.number(), bytes) || ::fchmod(file.number(), mode) != 0 || ::fsync(file.number()) != 0)
        return giveUp();
    if (std::rename(pattern.c_str(), path.c_str()) != 0) return giveUp();
    return flushFolder(folder).transform_error(
        [&](const Error& error) { return Error{error.code, path.string(), error.detail}; });
}

} // namespace azalai

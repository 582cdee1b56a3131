#include <azalai/geodata/safe_file.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <format>
#include <system_error>

#include <fcntl.h>
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
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

std::string reason() { return std::generic_category().message(errno); }

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

Result<void> replaceFile(const std::filesystem::path& path, const std::string& bytes) {
    const auto fail = [&] { return failure(ErrorCode::FileUnwritable, path.string(), reason()); };
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::string pattern = (folder / ("." + path.filename().string() + ".XXXXXX")).string();
    Descriptor file(::mkostemp(pattern.data(), O_CLOEXEC));
    if (!file.isOpen()) return fail();
    const auto giveUp = [&] {
        const auto error = fail(); // before unlink changes errno
        ::unlink(pattern.c_str());
        return error;
    };
    // What somebody closed to others stays closed.
    struct stat old{};
    const mode_t mode = ::stat(path.c_str(), &old) == 0 ? old.st_mode & 0777 : 0644;
    if (!writeAll(file.number(), bytes) || ::fchmod(file.number(), mode) != 0 || ::fsync(file.number()) != 0)
        return giveUp();
    if (!file.close() || std::rename(pattern.c_str(), path.c_str()) != 0) return giveUp();
    const Descriptor parent(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!parent.isOpen() || ::fsync(parent.number()) != 0) return fail();
    return {};
}

} // namespace azalai

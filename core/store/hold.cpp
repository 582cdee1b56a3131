#include <azalai/geodata/safe_file.h>
#include <azalai/store/hold.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <format>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace azalai {

namespace {

namespace fs = std::filesystem;

fs::path lockFileOf(const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    return folder / ("." + file.filename().string() + ".lock");
}

std::string userName() {
    std::vector<char> room(16384);
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, room.data(), room.size(), &found) == 0 && found) return found->pw_name;
    return std::to_string(geteuid());
}

std::string machineName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "?";
}

/// user, machine and process, a line each.
std::string lockText() { return std::format("{}\n{}\n{}\n", userName(), machineName(), getpid()); }

Holder readHolder(int descriptor) {
    std::array<char, 1024> room{};
    const ssize_t size = pread(descriptor, room.data(), room.size() - 1, 0);
    std::string_view rest(room.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    const auto line = [&] {
        const std::size_t end = rest.find('\n');
        const std::string text(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        return text;
    };
    Holder holder{.user = line(), .machine = line(), .process = 0};
    const std::string number = line();
    std::from_chars(number.data(), number.data() + number.size(), holder.process);
    return holder;
}

bool isSameFile(int descriptor, const fs::path& path) {
    struct stat open{};
    struct stat named{};
    return fstat(descriptor, &open) == 0 && stat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

} // namespace

Result<Hold> Hold::take(const fs::path& file) {
    const fs::path lockFile = lockFileOf(file);
    while (true) {
        int descriptor = open(lockFile.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644);
        // Somebody else's, left behind by a crash or in use: to lock it needs no right to write.
        const bool isOurs = descriptor >= 0 || errno != EACCES;
        if (!isOurs) descriptor = open(lockFile.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0) return failure(writingError(errno), file.string(), std::generic_category().message(errno));
        Hold hold(descriptor, lockFile);
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            hold.m_lockFile.clear(); // it is somebody else's
            if (errno == EWOULDBLOCK)
                return failure(ErrorCode::FileHeld, file.string(), textOf(readHolder(descriptor)));
            return failure(writingError(errno), file.string(), std::generic_category().message(errno));
        }
        // Whoever held it may have taken the name away between our opening and our locking.
        if (!isSameFile(descriptor, lockFile)) {
            hold.m_lockFile.clear();
            continue;
        }
        const std::string text = lockText();
        // The lock counts without its text.
        if (isOurs && ftruncate(descriptor, 0) == 0) (void)!pwrite(descriptor, text.data(), text.size(), 0);
        return hold;
    }
}

Hold::Hold(Hold&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_lockFile(std::exchange(other.m_lockFile, {})) {}

Hold& Hold::operator=(Hold&& other) noexcept {
    if (this == &other) return *this;
    release();
    m_descriptor = std::exchange(other.m_descriptor, -1);
    m_lockFile = std::exchange(other.m_lockFile, {});
    return *this;
}

Hold::~Hold() { release(); }

void Hold::release() {
    if (m_descriptor < 0) return;
    if (!m_lockFile.empty()) unlink(m_lockFile.c_str()); // while it is still locked
    close(std::exchange(m_descriptor, -1));
}

std::optional<Holder> holderOf(const fs::path& file) {
    const int descriptor = open(lockFileOf(file).c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) return std::nullopt;
    std::optional<Holder> holder;
    if (flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK) holder = readHolder(descriptor);
    close(descriptor);
    return holder;
}

std::string textOf(const Holder& holder) {
    return std::format("{} on {} (process {})", holder.user, holder.machine, holder.process);
}

} // namespace azalai

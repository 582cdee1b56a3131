// Stands between a program and the C library: functions of these names in the program come before those of libc for
// every library that it loads (SQLite, the C++ library), as those of an LD_PRELOAD would. No standard containers here:
// these functions are called from anywhere.
#include "fault_shim.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace azalai::faults {

namespace {

struct State {
    FaultPlan plan;
    bool isArmed = false;
    bool isFull = false; ///< a ShortThenFull has happened
    std::uint64_t seen = 0;
    const char* struck = ""; ///< name of the first call that met the fault
};
State state;

constexpr std::size_t descriptors = 1024;
std::array<bool, descriptors> ours{}; ///< is the descriptor one of a file under the folder

template <class F> F* next(const char* name) { return reinterpret_cast<F*>(::dlsym(RTLD_NEXT, name)); }
#define NEXT(name) (*next<decltype(::name)>(#name))

bool isUnderFolder(const char* path) {
    if (!state.isArmed || !path) return false;
    const std::size_t size = state.plan.folder.size();
    return std::strncmp(path, state.plan.folder.c_str(), size) == 0 && (path[size] == '/' || path[size] == '\0');
}

bool isTracked(int descriptor) {
    return state.isArmed && descriptor >= 0 && static_cast<std::size_t>(descriptor) < descriptors &&
           ours[static_cast<std::size_t>(descriptor)];
}

void track(int descriptor, bool isTrackedNow) {
    if (descriptor >= 0 && static_cast<std::size_t>(descriptor) < descriptors)
        ours[static_cast<std::size_t>(descriptor)] = isTrackedNow;
}

void writeRaw(const void* bytes, std::size_t size) {
    const char* at = static_cast<const char*>(bytes);
    while (size > 0) {
        const long done = ::syscall(SYS_write, state.plan.log, at, size);
        if (done <= 0) ::_exit(99); // a log with a gap would prove nothing
        at += done;
        size -= static_cast<std::size_t>(done);
    }
}

void log(LogEntry::Kind kind, int descriptor, std::uint64_t offset, const char* first, const char* second,
         const void* bytes, std::size_t size) {
    if (!state.isArmed || state.plan.log < 0) return;
    const LogEntry entry{.kind = kind,
                         .descriptor = descriptor,
                         .offset = offset,
                         .firstName = static_cast<std::uint32_t>(first ? std::strlen(first) : 0),
                         .secondName = static_cast<std::uint32_t>(second ? std::strlen(second) : 0),
                         .bytes = size};
    writeRaw(&entry, sizeof entry);
    if (first) writeRaw(first, entry.firstName);
    if (second) writeRaw(second, entry.secondName);
    if (size) writeRaw(bytes, size);
}

[[noreturn]] void die() {
    ::kill(::getpid(), SIGKILL);
    while (true)
        ::pause();
}

/// What is to become of this call. Counts it.
Fault chosen(Counted counted, const char* name) {
    if (counted != state.plan.counted) return Fault::None;
    if (counted == Counted::Changing && state.isFull) return Fault::NoSpace;
    ++state.seen;
    if (state.plan.at == 0) return Fault::None;
    const bool isMet = state.plan.stays ? state.seen >= state.plan.at : state.seen == state.plan.at;
    if (isMet && !*state.struck) state.struck = name;
    return isMet ? state.plan.fault : Fault::None;
}

/// Does the call fail before it is made? Sets errno.
bool fails(Fault fault) {
    if (fault == Fault::KillBefore || fault == Fault::KillHalfWritten) die();
    if (fault == Fault::NoSpace) errno = ENOSPC;
    if (fault == Fault::InputOutput) errno = EIO;
    if (fault == Fault::ReadOnly) errno = EROFS;
    return fault == Fault::NoSpace || fault == Fault::InputOutput || fault == Fault::ReadOnly;
}

/// A call on a name or a descriptor that changes something and is not a write.
template <class Call, class Log> int changing(const char* name, bool isCounted, Call call, Log logIt) {
    if (!isCounted) return call();
    const Fault fault = chosen(Counted::Changing, name);
    if (fails(fault)) return -1;
    const int result = call();
    if (result >= 0) logIt(result);
    if (fault == Fault::KillAfter) die();
    return result;
}

/// A write, whole or halved. call(size) makes it.
template <class Call> ssize_t writing(int descriptor, const void* bytes, std::size_t size, off64_t offset, Call call) {
    if (!isTracked(descriptor)) return call(size);
    const Fault fault = chosen(Counted::Changing, "write");
    const bool isHalved = fault == Fault::Short || fault == Fault::ShortThenFull || fault == Fault::KillHalfWritten;
    if (!isHalved && fails(fault)) return -1;
    const ssize_t done = call(isHalved && size > 1 ? size / 2 : size);
    if (fault == Fault::KillHalfWritten || fault == Fault::KillAfter) die();
    if (fault == Fault::ShortThenFull) state.isFull = true;
    if (done > 0)
        log(LogEntry::Kind::Write, descriptor, static_cast<std::uint64_t>(offset), nullptr, nullptr, bytes,
            static_cast<std::size_t>(done));
    return done;
}

template <class Call> ssize_t reading(int descriptor, std::size_t size, Call call) {
    if (!isTracked(descriptor)) return call(size);
    const Fault fault = chosen(Counted::Reading, "read");
    if (fault == Fault::Short && size > 1) return call(size / 2);
    return fails(fault) ? -1 : call(size);
}

int opening(const char* path, int flags, mode_t mode, int (*call)(const char*, int, ...)) {
    const bool isOurs = isUnderFolder(path);
    // Neither a full disk nor one that is not written to hinders anybody from opening what is there for reading.
    const bool isFull = state.plan.fault == Fault::NoSpace || state.plan.fault == Fault::ShortThenFull;
    const bool isForWriting = (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0;
    const bool mayFail = isFull ? (flags & O_CREAT) != 0 : state.plan.fault != Fault::ReadOnly || isForWriting;
    const int result = changing("open", isOurs && mayFail, [&] { return call(path, flags, mode); }, [](int) {});
    track(result, isOurs);
    if (isOurs && result >= 0) log(LogEntry::Kind::Open, result, (flags & O_TRUNC) ? 1 : 0, path, nullptr, nullptr, 0);
    return result;
}

mode_t modeIn(int flags, va_list& rest) {
    return (flags & (O_CREAT | O_TMPFILE)) ? static_cast<mode_t>(va_arg(rest, unsigned)) : mode_t{0};
}

int syncing(int descriptor, int (*call)(int)) {
    return changing(
        "sync", isTracked(descriptor), [&] { return call(descriptor); },
        [&](int) { log(LogEntry::Kind::Sync, descriptor, 0, nullptr, nullptr, nullptr, 0); });
}

int removing(const char* path, int (*call)(const char*)) {
    return changing(
        "unlink", isUnderFolder(path), [&] { return call(path); },
        [&](int) { log(LogEntry::Kind::Unlink, -1, 0, path, nullptr, nullptr, 0); });
}

} // namespace

std::string_view word(Fault fault) {
    static constexpr std::array<std::string_view, 9> words{
        "none",        "ENOSPC", "EIO", "EROFS", "short", "short, then ENOSPC", "killed before", "killed half written",
        "killed after"};
    return words[static_cast<std::size_t>(fault)];
}

void arm(const FaultPlan& plan) { state = {.plan = plan, .isArmed = true}; }
void disarm() { state.isArmed = false; }
const char* struckCall() { return state.struck; }
std::uint64_t callsSeen() { return state.seen; }
void mark(std::string_view text) { log(LogEntry::Kind::Mark, -1, 0, nullptr, nullptr, text.data(), text.size()); }

} // namespace azalai::faults

using namespace azalai::faults;

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return opening(path, flags, mode, &NEXT(open));
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return opening(path, flags, mode, &NEXT(open64));
}

int mkostemp(char* pattern, int flags) {
    // libc opens by itself. Names in order are as good here, and the same in every run.
    char* const digits = pattern + std::strlen(pattern) - 6;
    for (unsigned number = 0; number < 1'000'000; ++number) {
        std::snprintf(digits, 7, "%06u", number);
        const int descriptor = open(pattern, flags | O_RDWR | O_CREAT | O_EXCL, 0600);
        if (descriptor >= 0 || errno != EEXIST) return descriptor;
    }
    return -1;
}

int close(int descriptor) {
    if (isTracked(descriptor)) log(LogEntry::Kind::Close, descriptor, 0, nullptr, nullptr, nullptr, 0);
    track(descriptor, false);
    return NEXT(close)(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    const off64_t offset = isTracked(descriptor) ? ::lseek64(descriptor, 0, SEEK_CUR) : 0;
    return writing(descriptor, bytes, size, offset, [&](size_t n) { return NEXT(write)(descriptor, bytes, n); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    return writing(descriptor, bytes, size, offset,
                   [&](size_t n) { return NEXT(pwrite)(descriptor, bytes, n, offset); });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) {
    return writing(descriptor, bytes, size, offset,
                   [&](size_t n) { return NEXT(pwrite64)(descriptor, bytes, n, offset); });
}

ssize_t read(int descriptor, void* bytes, size_t size) {
    return reading(descriptor, size, [&](size_t n) { return NEXT(read)(descriptor, bytes, n); });
}

ssize_t pread(int descriptor, void* bytes, size_t size, off_t offset) {
    return reading(descriptor, size, [&](size_t n) { return NEXT(pread)(descriptor, bytes, n, offset); });
}

ssize_t pread64(int descriptor, void* bytes, size_t size, off64_t offset) {
    return reading(descriptor, size, [&](size_t n) { return NEXT(pread64)(descriptor, bytes, n, offset); });
}

int fsync(int descriptor) { return syncing(descriptor, &NEXT(fsync)); }
int fdatasync(int descriptor) { return syncing(descriptor, &NEXT(fdatasync)); }

int ftruncate(int descriptor, off_t size) noexcept {
    return changing(
        "ftruncate", isTracked(descriptor), [&] { return NEXT(ftruncate)(descriptor, size); },
        [&](int) {
            log(LogEntry::Kind::Truncate, descriptor, static_cast<std::uint64_t>(size), nullptr, nullptr, nullptr, 0);
        });
}

int ftruncate64(int descriptor, off64_t size) noexcept { return ftruncate(descriptor, size); }

int unlink(const char* path) noexcept { return removing(path, &NEXT(unlink)); }
int remove(const char* path) noexcept { return removing(path, &NEXT(remove)); }

int rename(const char* from, const char* to) noexcept {
    return changing(
        "rename", isUnderFolder(to), [&] { return NEXT(rename)(from, to); },
        [&](int) { log(LogEntry::Kind::Rename, -1, 0, from, to, nullptr, 0); });
}

int link(const char* from, const char* to) noexcept {
    return changing(
        "link", isUnderFolder(to), [&] { return NEXT(link)(from, to); },
        [&](int) { log(LogEntry::Kind::Link, -1, 0, from, to, nullptr, 0); });
}

int mkdir(const char* path, mode_t mode) noexcept {
    return changing(
        "mkdir", isUnderFolder(path), [&] { return NEXT(mkdir)(path, mode); },
        [&](int) { log(LogEntry::Kind::MakeFolder, -1, 0, path, nullptr, nullptr, 0); });
}

} // extern "C"

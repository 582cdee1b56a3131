#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace azalai::faults {

/// What happens to a call that was chosen.
enum class Fault {
    None,
    NoSpace,         ///< fails with ENOSPC
    InputOutput,     ///< fails with EIO
    ReadOnly,        ///< fails with EROFS, as on a disk that the system has stopped to write to
    Short,           ///< writes or reads half of it and says so; other calls go well
    ShortThenFull,   ///< writes half of it; what is written afterwards fails with ENOSPC
    KillBefore,      ///< the process dies as by `kill -9`, and the call is not made
    KillHalfWritten, ///< it dies when half of it is written; other calls as KillBefore
    KillAfter        ///< it dies when the call is made
};
std::string_view word(Fault fault);

/// Which calls are counted.
enum class Counted {
    Changing, ///< open, write, pwrite, fsync, fdatasync, ftruncate, unlink, rename, link, mkdir
    Reading   ///< read, pread
};

/// What the calls on files under a folder meet from now on, in this process.
struct FaultPlan {
    std::string folder; ///< absolute; the folder itself counts too
    Counted counted = Counted::Changing;
    Fault fault = Fault::None;
    std::uint64_t at = 0; ///< the call that is chosen, from 1
    bool stays = false;   ///< every call after it meets the same
    int log = -1;         ///< descriptor to which each changing call that went well is written, with what it wrote
};
void arm(const FaultPlan& plan);
void disarm();

/// Counted calls since the process was armed.
[[nodiscard]] std::uint64_t callsSeen();

/// Name of the first call that met the fault; empty when none did.
[[nodiscard]] const char* struckCall();

/// Puts a line of somebody's own into the log.
void mark(std::string_view text);

/// One entry of the log, followed by its two names and its bytes.
struct LogEntry {
    enum class Kind : std::uint32_t { Open, Write, Truncate, Sync, Close, Rename, Link, Unlink, MakeFolder, Mark };
    Kind kind = Kind::Mark;
    std::int32_t descriptor = -1;
    std::uint64_t offset = 0; ///< of Write; the new size of Truncate; 1 for an Open that empties the file
    std::uint32_t firstName = 0;
    std::uint32_t secondName = 0;
    std::uint64_t bytes = 0;
};

} // namespace azalai::faults

#pragma once

#include <azalai/base/result.h>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace azalai {

/// Reads a whole file, once: what is checked afterwards is what is used.
///
/// Errors  FileNotFound; FileUnreadable for anything but a regular file (a link, a pipe, a folder) and on I/O errors;
///         OutOfRange above the cap. Subject: the path.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t cap);

/// Puts bytes under a name so that at every instant the name holds all of the old or all of the new: a new file beside
/// it, flushed, renamed over it, the folder flushed. What a replacing that was killed has left beside it goes.
/// Errors  FileUnwritable, DiskFull (subject: the path); the old content stays, unless it was the folder that could not
///         be flushed.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& path, const std::string& bytes);

/// Removes what replaceFile left behind, when it was killed, of files whose names begin so.
void removeLeftovers(const std::filesystem::path& folder, std::string_view nameBegin);

/// Flushes a folder: names that were given or taken away in it are so for good. Errors  FileUnwritable, DiskFull.
[[nodiscard]] Result<void> flushFolder(const std::filesystem::path& folder);

/// Makes a folder, and those above it that are not there, for good: each is flushed into the one above it.
/// Errors  FileUnwritable, DiskFull (subject: the folder).
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

/// The folder that a file is in: "." for a bare name.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& file);

/// DiskFull, or FileUnwritable for every other reason that the system gives for not writing.
[[nodiscard]] ErrorCode writingError(int systemError);

} // namespace azalai

#pragma once

#include <azalai/base/result.h>

#include <cstddef>
#include <filesystem>
#include <string>

namespace azalai {

/// Reads a whole file, once: what is checked afterwards is what is used.
///
/// Errors  FileNotFound; FileUnreadable for anything but a regular file (a link, a pipe, a folder) and on I/O errors;
///         OutOfRange above the cap. Subject: the path.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t cap);

/// Puts bytes under a name so that at every instant the name holds all of the old or all of the new: a new file beside
/// it, flushed, renamed over it, the folder flushed. Errors  FileUnwritable (subject: the path); the old content stays.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& path, const std::string& bytes);

} // namespace azalai

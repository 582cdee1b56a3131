#pragma once

#include <azalai/base/result.h>

#include <filesystem>
#include <optional>
#include <string>

namespace azalai {

/// Who has a file open for writing.
struct Holder {
    std::string user;
    std::string machine;
    int process = 0;

    bool operator==(const Holder&) const = default;
};

/// The right to write into a file, among all Azalais of one machine (and of a network share whose locks work): a lock
/// on ".<name>.lock" beside it. The system gives it back when the program ends, however it ends.
class Hold {
public:
    /// Errors  FileHeld (subject: the file, detail: who has it), FileUnwritable, DiskFull when nothing can be
    ///         written beside it.
    [[nodiscard]] static Result<Hold> take(const std::filesystem::path& file);
    Hold(Hold&& other) noexcept;
    Hold& operator=(Hold&& other) noexcept;
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;
    ~Hold();

private:
    Hold(int descriptor, std::filesystem::path lockFile) : m_descriptor(descriptor), m_lockFile(std::move(lockFile)) {}
    void release();

    int m_descriptor = -1;
    std::filesystem::path m_lockFile;
};

/// Who holds a file now; none when nobody does.
[[nodiscard]] std::optional<Holder> holderOf(const std::filesystem::path& file);

/// "amina on desk-3 (process 4711)".
[[nodiscard]] std::string textOf(const Holder& holder);

} // namespace azalai

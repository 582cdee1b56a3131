#pragma once

#include "disk_history.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace azalai::faults {

/// A file that has lost its names still has its content: names and contents are apart, as in a file system.
struct StoredFile {
    struct Write {
        std::uint64_t offset = 0;
        std::string bytes;
        bool isCut = false; ///< the file is made `offset` long instead
    };
    std::string flushed;
    std::vector<Write> since; ///< it was flushed
};

/// A disk that does what it is told, and remembers what it was not told to flush.
class Disk {
public:
    Disk(const FolderState& beginning, std::string root);

    void take(const LogEntry& entry, const std::string& first, const std::string& second, const std::string& bytes);
    [[nodiscard]] FolderState afterPowerCut(std::mt19937_64& random) const;

private:
    using File = std::shared_ptr<StoredFile>;
    using Names = std::map<std::string, File>; ///< a folder is a name without a file
    struct NameChange {
        LogEntry::Kind kind;
        std::string first;
        std::string second;
        File file; ///< of a new name
    };

    void open(const LogEntry& entry, const std::string& path);
    void flush(std::int32_t descriptor);
    void change(NameChange change);
    [[nodiscard]] static bool isIn(const NameChange& change, const std::string& folder);
    static void apply(Names& names, const NameChange& change);

    std::string m_root;
    Names m_now;
    Names m_flushed;
    std::vector<NameChange> m_since; ///< their folders were flushed
    std::map<std::int32_t, File> m_open;
    std::map<std::int32_t, std::string> m_openFolders;
};

/// What a file may hold after a power cut.
[[nodiscard]] std::string contentAfterPowerCut(const StoredFile& file, std::mt19937_64& random);

} // namespace azalai::faults

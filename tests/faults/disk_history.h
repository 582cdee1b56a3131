#pragma once

#include "fault_shim.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace azalai::faults {

/// Files of a folder and of the folders in it, by their paths; a folder has no content.
struct FolderState {
    std::map<std::string, std::string> files;
    std::vector<std::string> folders; ///< parents before children

    static FolderState of(const std::filesystem::path& folder);
    /// Puts it where the folder is, in place of what is there.
    void restore(const std::filesystem::path& folder) const;
};

/// Everything that a process did to a folder, from the log of fault_shim.h: what a disk may hold when the power goes.
///
/// What was flushed is there. Of what was written to a file since, any part may be: each write of 512 bytes or less
/// on its own, in any order, and the file may have grown without its content. A name that was given or taken away since
/// its folder was flushed may be so or not, each on its own; a rename is whole. Flushing a file says nothing of its
/// name.
class DiskHistory {
public:
    /// beginning  What the folder held, all of it flushed. log  The bytes that were written to FaultPlan::log.
    DiskHistory(FolderState beginning, std::string_view log, std::string root);

    /// How many things were done.
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    /// What was told before so many things were done.
    [[nodiscard]] std::vector<std::string> toldBefore(std::size_t count) const;
    /// One of the states that a disk may have when the power goes after so many things were done.
    [[nodiscard]] FolderState stateAfter(std::size_t count, std::mt19937_64& random) const;

private:
    struct Entry {
        LogEntry head;
        std::string first;
        std::string second;
        std::string bytes;
    };

    FolderState m_beginning;
    std::string m_root;
    std::vector<Entry> m_entries;

    friend class Disk;
};

} // namespace azalai::faults

#include "disk_history.h"
#include "disk.h"
#include "scenario.h"

#include "../core/geodata/temporary_folder.h"

#include <cstring>

namespace azalai::faults {

namespace fs = std::filesystem;

FolderState FolderState::of(const fs::path& folder) {
    FolderState state;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_directory())
            state.folders.push_back(entry.path().string());
        else
            state.files[entry.path().string()] = test::contentOf(entry.path());
    }
    return state;
}

void FolderState::restore(const fs::path& folder) const {
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (const std::string& inner : folders)
        fs::create_directories(inner);
    for (const auto& [path, content] : files)
        test::write(path, content);
}

DiskHistory::DiskHistory(FolderState beginning, std::string_view log, std::string root)
    : m_beginning(std::move(beginning)), m_root(std::move(root)) {
    while (log.size() >= sizeof(LogEntry)) {
        Entry entry;
        std::memcpy(&entry.head, log.data(), sizeof(LogEntry));
        log.remove_prefix(sizeof(LogEntry));
        expect(log.size() >= entry.head.firstName + entry.head.secondName + entry.head.bytes, "the log has a gap");
        const auto cut = [&](std::size_t size) {
            std::string part(log.substr(0, size));
            log.remove_prefix(size);
            return part;
        };
        entry.first = cut(entry.head.firstName);
        entry.second = cut(entry.head.secondName);
        entry.bytes = cut(entry.head.bytes);
        m_entries.push_back(std::move(entry));
    }
    expect(log.empty(), "the log ends in the middle");
}

std::vector<std::string> DiskHistory::toldBefore(std::size_t count) const {
    std::vector<std::string> told;
    for (std::size_t i = 0; i < count; ++i)
        if (m_entries[i].head.kind == LogEntry::Kind::Mark) told.push_back(m_entries[i].bytes);
    return told;
}

FolderState DiskHistory::stateAfter(std::size_t count, std::mt19937_64& random) const {
    Disk disk(m_beginning, m_root);
    for (std::size_t i = 0; i < count; ++i) {
        const Entry& entry = m_entries[i];
        disk.take(entry.head, entry.first, entry.second, entry.bytes);
    }
    return disk.afterPowerCut(random);
}

} // namespace azalai::faults

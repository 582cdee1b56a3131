#include "disk.h"
#include "scenario.h"

#include <algorithm>

namespace azalai::faults {

namespace {

constexpr std::size_t sector = 512;

void put(std::string& content, std::uint64_t offset, std::string_view bytes) {
    if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size(), '\0');
    content.replace(offset, bytes.size(), bytes);
}

std::string parentOf(const std::string& path) { return path.substr(0, path.rfind('/')); }

/// How much of what was not flushed is there all the same: nothing, everything, the first so many, or any.
struct Luck {
    enum class Kind { Nothing, Everything, Beginning, Any };
    Kind kind = Kind::Any;
    std::size_t first = 0;
    unsigned percent = 50;

    static Luck drawn(std::size_t count, std::mt19937_64& random) {
        return {.kind = static_cast<Kind>(random() % 4),
                .first = static_cast<std::size_t>(random() % (count + 1)),
                .percent = static_cast<unsigned>(10 + random() % 81)};
    }
    bool keeps(std::size_t number, std::mt19937_64& random) const {
        switch (kind) {
        case Kind::Nothing:
            return false;
        case Kind::Everything:
            return true;
        case Kind::Beginning:
            return number < first;
        case Kind::Any:
            break;
        }
        return random() % 100 < percent;
    }
};

} // namespace

std::string contentAfterPowerCut(const StoredFile& file, std::mt19937_64& random) {
    std::string content = file.flushed;
    std::size_t longest = content.size();
    const Luck luck = Luck::drawn(file.since.size(), random);
    for (std::size_t i = 0; i < file.since.size(); ++i) {
        const StoredFile::Write& write = file.since[i];
        longest = std::max(longest, static_cast<std::size_t>(write.offset) + write.bytes.size());
        // The write that the cut went through is torn whatever happened to the others.
        const bool isTorn = luck.kind == Luck::Kind::Beginning && i == luck.first;
        if (write.isCut) {
            if (luck.keeps(i, random)) content.resize(write.offset, '\0');
            continue;
        }
        for (std::size_t at = 0; at < write.bytes.size();) {
            const std::size_t size =
                std::min(sector - static_cast<std::size_t>(write.offset + at) % sector, write.bytes.size() - at);
            const bool isKept = isTorn ? random() % 2 == 0 : luck.keeps(i, random);
            if (isKept) put(content, write.offset + at, std::string_view(write.bytes).substr(at, size));
            at += size;
        }
    }
    // The new length can be on the disk before what is in it: zeros there, or what the place held before.
    if (longest > content.size() && random() % 4 == 0) {
        const bool isZero = random() % 2 == 0;
        while (content.size() < longest)
            content.push_back(isZero ? '\0' : static_cast<char>(random()));
    }
    return content;
}

Disk::Disk(const FolderState& beginning, std::string root) : m_root(std::move(root)) {
    for (const std::string& folder : beginning.folders)
        m_now[folder] = nullptr;
    for (const auto& [path, content] : beginning.files)
        m_now[path] = std::make_shared<StoredFile>(StoredFile{.flushed = content, .since = {}});
    m_flushed = m_now;
}

void Disk::apply(Names& names, const NameChange& change) {
    switch (change.kind) {
    case LogEntry::Kind::Rename:
        if (const auto found = names.find(change.first); found != names.end()) {
            names[change.second] = found->second;
            names.erase(change.first);
        }
        break;
    case LogEntry::Kind::Unlink:
        names.erase(change.first);
        break;
    default:
        names[change.second] = change.file;
    }
}

bool Disk::isIn(const NameChange& change, const std::string& folder) {
    return parentOf(change.second.empty() ? change.first : change.second) == folder;
}

void Disk::change(NameChange change) {
    apply(m_now, change);
    m_since.push_back(std::move(change));
}

void Disk::open(const LogEntry& entry, const std::string& path) {
    const auto found = m_now.find(path);
    if (path == m_root || (found != m_now.end() && !found->second)) {
        m_openFolders[entry.descriptor] = path;
        return;
    }
    File file = found == m_now.end() ? nullptr : found->second;
    if (!file) {
        file = std::make_shared<StoredFile>();
        change({.kind = LogEntry::Kind::Open, .first = {}, .second = path, .file = file});
    }
    if (entry.offset) file->since.push_back({.offset = 0, .bytes = {}, .isCut = true});
    m_open[entry.descriptor] = file;
}

void Disk::flush(std::int32_t descriptor) {
    if (const auto folder = m_openFolders.find(descriptor); folder != m_openFolders.end()) {
        for (const NameChange& change : m_since)
            if (isIn(change, folder->second)) apply(m_flushed, change);
        std::erase_if(m_since, [&](const NameChange& change) { return isIn(change, folder->second); });
        return;
    }
    StoredFile& file = *m_open.at(descriptor);
    for (const StoredFile::Write& write : file.since) {
        if (write.isCut)
            file.flushed.resize(write.offset, '\0');
        else
            put(file.flushed, write.offset, write.bytes);
    }
    file.since.clear();
}

void Disk::take(const LogEntry& entry, const std::string& first, const std::string& second, const std::string& bytes) {
    switch (entry.kind) {
    case LogEntry::Kind::Open:
        return open(entry, first);
    case LogEntry::Kind::Write:
        m_open.at(entry.descriptor)->since.push_back({.offset = entry.offset, .bytes = bytes});
        return;
    case LogEntry::Kind::Truncate:
        m_open.at(entry.descriptor)->since.push_back({.offset = entry.offset, .bytes = {}, .isCut = true});
        return;
    case LogEntry::Kind::Sync:
        return flush(entry.descriptor);
    case LogEntry::Kind::Close:
        m_open.erase(entry.descriptor);
        m_openFolders.erase(entry.descriptor);
        return;
    case LogEntry::Kind::Rename:
    case LogEntry::Kind::Unlink:
        return change({.kind = entry.kind, .first = first, .second = second, .file = nullptr});
    case LogEntry::Kind::Link:
        return change({.kind = entry.kind, .first = first, .second = second, .file = m_now.at(first)});
    case LogEntry::Kind::MakeFolder:
        return change({.kind = entry.kind, .first = {}, .second = first, .file = nullptr});
    case LogEntry::Kind::Mark:
        return;
    }
}

FolderState Disk::afterPowerCut(std::mt19937_64& random) const {
    Names names = m_flushed;
    const Luck luck = Luck::drawn(m_since.size(), random);
    for (std::size_t i = 0; i < m_since.size(); ++i)
        if (luck.keeps(i, random)) apply(names, m_since[i]);
    FolderState state;
    std::map<const StoredFile*, std::string> contents; // a file of two names has one content
    for (const auto& [path, file] : names) {
        const std::string parent = parentOf(path);
        const bool isReachable = parent == m_root || names.contains(parent);
        if (!isReachable) continue; // its folder is not there
        if (!file) {
            state.folders.push_back(path);
            continue;
        }
        const auto [known, isNew] = contents.try_emplace(file.get());
        if (isNew) known->second = contentAfterPowerCut(*file, random);
        state.files[path] = known->second;
    }
    return state;
}

} // namespace azalai::faults

#include <azalai/base/fingerprint.h>
#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/store/changes_text.h>
#include <azalai/store/copy_shelf.h>
#include <azalai/store/dossier_store.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <format>

namespace azalai {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t copiesKept = 3;

/// "<16 digits>-<number>-<steps>.gpkg".
std::optional<KeptCopy> copyNamed(const fs::path& file, std::string_view stem) {
    const std::string name = file.stem().string();
    if (!name.starts_with(std::string(stem) + "-") || file.extension() != ".gpkg") return std::nullopt;
    KeptCopy copy{.file = file, .number = 0, .steps = 0};
    const char* end = name.data() + name.size();
    const auto number = std::from_chars(name.data() + stem.size() + 1, end, copy.number);
    if (number.ec != std::errc{} || number.ptr == end || *number.ptr != '-') return std::nullopt;
    const auto steps = std::from_chars(number.ptr + 1, end, copy.steps);
    if (steps.ec != std::errc{} || steps.ptr != end) return std::nullopt;
    return copy;
}

struct Salvaged {
    JournalLine line;
    std::vector<Change> changes; ///< empty but for Act::Do
};

/// Lines of a damaged document's journal behind those of its copy, as far as seals and texts hold.
std::vector<Salvaged> linesBeyond(const fs::path& damaged, std::uint64_t steps) {
    std::vector<Salvaged> beyond;
    const Result<Connection> connection = Connection::open(damaged, Connection::Access::Read);
    if (!connection) return beyond;
    const Result<Journal> journal = readJournal(*connection);
    if (!journal) return beyond;
    for (const JournalLine& line : journal->lines) {
        if (line.number <= steps) continue;
        Salvaged found{.line = line, .changes = {}};
        if (line.act == Act::Do) {
            auto changes = readChanges(*connection, line.number).and_then(readChangesText);
            if (!changes) break;
            found.changes = std::move(*changes);
        }
        beyond.push_back(std::move(found));
    }
    return beyond;
}

/// Makes salvaged lines again; how many were.
std::uint64_t makeAgain(DossierStore& store, Dossier dossier, std::vector<JournalLine> lines,
                        const std::vector<Salvaged>& salvaged) {
    std::uint64_t made = 0;
    for (const Salvaged& step : salvaged) {
        Edit edit;
        edit.changes = step.changes;
        const std::uint64_t target = step.line.target;
        if (step.line.act == Act::Undo || step.line.act == Act::Redo) {
            if (target < 1 || target > lines.size()) break;
            Result<Edit> turned = store.editOf(lines[static_cast<std::size_t>(target) - 1]);
            if (!turned) break;
            edit = step.line.act == Act::Undo ? inverse(*turned) : std::move(*turned);
        }
        Result<Dossier> after = applied(dossier, edit);
        if (!after || !store.add(step.line, edit.changes, *after)) break;
        dossier = std::move(*after);
        lines.push_back(step.line);
        ++made;
    }
    return made;
}

fs::path freeNameBeside(const fs::path& file) {
    for (int number = 1;; ++number) {
        fs::path name = file.parent_path() / std::format("{}.damaged-{}.gpkg", file.stem().string(), number);
        std::error_code error;
        if (!fs::exists(name, error)) return name;
    }
}

} // namespace

std::string CopyShelf::stem(const fs::path& file) const {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(file, error);
    Fingerprint print;
    print.add(std::string_view((error ? file : whole).native()));
    return print.hex();
}

std::vector<KeptCopy> CopyShelf::of(const fs::path& file) const {
    std::vector<KeptCopy> copies;
    std::error_code error;
    const std::string name = stem(file);
    for (const auto& entry : fs::directory_iterator(m_folder, error))
        if (auto copy = copyNamed(entry.path(), name)) copies.push_back(std::move(*copy));
    std::ranges::sort(copies, std::ranges::greater{}, &KeptCopy::number);
    return copies;
}

Result<void> CopyShelf::keep(const fs::path& file, std::uint64_t steps) const {
    std::vector<KeptCopy> copies = of(file);
    if (!copies.empty() && copies.front().steps == steps) return {};
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error) return failure(ErrorCode::FileUnwritable, m_folder.string(), error.message());
    const std::uint64_t number = copies.empty() ? 1 : copies.front().number + 1;
    const fs::path target = m_folder / std::format("{}-{}-{}.gpkg", stem(file), number, steps);
    Result<void> kept =
        readFile(file, geoPackageCap).and_then([&](const std::string& bytes) { return replaceFile(target, bytes); });
    if (!kept) return kept;
    while (copies.size() >= copiesKept) {
        fs::remove(copies.back().file, error);
        copies.pop_back();
    }
    return kept;
}

Result<Restored> restoreFromCopy(const fs::path& file, const KeptCopy& copy) {
    const Result<std::string> bytes = readFile(copy.file, geoPackageCap);
    if (!bytes) return std::unexpected(bytes.error());
    Restored restored{.damagedFile = freeNameBeside(file), .stepsFromJournal = 0};
    if (std::rename(file.c_str(), restored.damagedFile.c_str()) != 0)
        return failure(ErrorCode::FileUnwritable, file.string(), std::generic_category().message(errno));
    // What was cut off while the file was damaged belongs to the damaged file, and must not be rolled into the copy.
    const std::string cutOff = file.string() + "-journal";
    std::rename(cutOff.c_str(), (restored.damagedFile.string() + "-journal").c_str());
    if (Result<void> put = replaceFile(file, *bytes); !put) return std::unexpected(put.error());
    auto opened = DossierStore::open(file);
    if (!opened) return std::unexpected(opened.error());
    auto& [store, stored] = *opened;
    restored.stepsFromJournal = makeAgain(store, std::move(stored.dossier), std::move(stored.lines),
                                          linesBeyond(restored.damagedFile, copy.steps));
    return restored;
}

} // namespace azalai

#include <azalai/base/fingerprint.h>
#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/store/changes_text.h>
#include <azalai/store/copy_shelf.h>
#include <azalai/store/document_file.h>
#include <azalai/store/document_rows.h>
#include <azalai/store/dossier_store.h>

#include <algorithm>
#include <charconv>
#include <format>
#include <ranges>

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

/// Lines of a damaged document's journal behind those of its copy.
struct Beyond {
    std::vector<Salvaged> lines;
    bool isWhole = false; ///< to the journal's end
};

/// As far as seals and texts hold. Nothing where the copy is not of an earlier state of the same journal.
Beyond linesBeyond(const fs::path& damaged, std::uint64_t steps, const std::string& lastSeal) {
    Beyond beyond;
    const Result<Connection> connection = Connection::open(damaged, Connection::Access::Salvage);
    if (!connection) return beyond;
    const Journal journal = readJournal(*connection);
    if (journal.lines.size() < steps) return beyond;
    const auto seal = steps ? sealOfLine(*connection, steps) : std::optional<std::string>("");
    if (!seal || *seal != lastSeal) return beyond;
    for (const JournalLine& line : journal.lines | std::views::drop(static_cast<std::ptrdiff_t>(steps))) {
        Salvaged found{.line = line, .changes = {}};
        if (line.act == Act::Do) {
            auto changes = readChanges(*connection, line.number).and_then(readChangesText);
            if (!changes) return beyond;
            found.changes = std::move(*changes);
        }
        beyond.lines.push_back(std::move(found));
    }
    beyond.isWhole = !journal.fault && !journal.brokenAt && readFact(*connection, "last") == journal.seal;
    return beyond;
}

/// Makes salvaged lines again; how many fitted. Errors  As DossierStore::add.
Result<std::uint64_t> makeAgain(DossierStore& store, StoredDossier stored, const std::vector<Salvaged>& salvaged) {
    std::uint64_t made = 0;
    for (const Salvaged& step : salvaged) {
        Edit edit;
        edit.changes = step.changes;
        const std::uint64_t target = step.line.target;
        if (step.line.act == Act::Undo || step.line.act == Act::Redo) {
            if (target < 1 || target > stored.lines.size()) break;
            Result<Edit> turned = store.editOf(stored.lines[static_cast<std::size_t>(target) - 1]);
            if (!turned) break;
            edit = step.line.act == Act::Undo ? inverse(*turned) : std::move(*turned);
        }
        Result<Dossier> after = applied(stored.dossier, edit);
        if (!after) break;
        if (Result<void> added = store.add(step.line, edit.changes, *after); !added)
            return std::unexpected(added.error());
        stored.dossier = std::move(*after);
        stored.lines.push_back(step.line);
        ++made;
    }
    return made;
}

bool isSameFile(const fs::path& first, const fs::path& second) {
    std::error_code error;
    return fs::equivalent(first, second, error) && !error;
}

/// A name that nothing has, or one that the file itself already has: an earlier attempt got as far as this.
fs::path nameAside(const fs::path& file) {
    for (int number = 1;; ++number) {
        fs::path name = folderOf(file) / std::format("{}.damaged-{}.gpkg", file.stem().string(), number);
        std::error_code error;
        if (!fs::exists(name, error) || isSameFile(file, name)) return name;
    }
}

/// Gives a file a second name, or makes a copy of it where files have one name only.
Result<void> nameTwice(const fs::path& file, const fs::path& name) {
    std::error_code error;
    if (!fs::exists(file, error) || isSameFile(file, name)) return {};
    fs::create_hard_link(file, name, error);
    if (!error) return flushFolder(folderOf(name));
    return readFile(file, geoPackageCap).and_then([&](const std::string& bytes) { return replaceFile(name, bytes); });
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
    const Result<std::string> bytes = Connection::open(file, Connection::Access::Read).and_then(bytesOf);
    if (!bytes) return std::unexpected(bytes.error());
    std::vector<KeptCopy> copies = of(file);
    if (!copies.empty() && readFile(copies.front().file, geoPackageCap) == *bytes) return {};
    if (Result<void> made = makeFolder(m_folder); !made) return made;
    removeLeftovers(m_folder, stem(file));
    const std::uint64_t number = copies.empty() ? 1 : copies.front().number + 1;
    const fs::path target = m_folder / std::format("{}-{}-{}.gpkg", stem(file), number, steps);
    if (Result<void> kept = replaceFile(target, *bytes); !kept) return kept;
    std::error_code error;
    while (copies.size() >= copiesKept) {
        fs::remove(copies.back().file, error);
        copies.pop_back();
    }
    return {};
}

Result<Restored> restoreFromCopy(const fs::path& file, const KeptCopy& copy) {
    const Result<Hold> hold = Hold::take(file);
    if (!hold) return std::unexpected(hold.error());
    // What was cut off in the damaged file belongs to it. A file too damaged for that keeps its journal beside it.
    (void)takeBack(*hold, file);
    Restored restored;
    const auto restore = [&](const fs::path& making) -> Result<void> {
        const Result<std::string> bytes = readFile(copy.file, geoPackageCap);
        if (!bytes) return std::unexpected(bytes.error());
        if (Result<void> put = replaceFile(making, *bytes); !put) return put;
        auto opened = DossierStore::open(making);
        if (!opened) return std::unexpected(opened.error());
        auto& [store, stored] = *opened;
        const Beyond beyond = linesBeyond(file, stored.lines.size(), store.lastSeal());
        const Result<std::uint64_t> made = makeAgain(store, std::move(stored), beyond.lines);
        if (!made) return std::unexpected(made.error());
        restored.stepsFromJournal = *made;
        restored.hasAllSteps = beyond.isWhole && *made == beyond.lines.size();
        std::error_code none;
        if (!fs::exists(file, none)) return {};
        restored.damagedFile = nameAside(file);
        return nameTwice(file.string() + "-journal", restored.damagedFile.string() + "-journal").and_then([&] {
            return nameTwice(file, restored.damagedFile);
        });
    };
    return replaceDocument(*hold, file, restore).transform([&] { return restored; });
}

} // namespace azalai

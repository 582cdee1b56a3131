#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/geodata/save_dossier.h>
#include <azalai/store/document_file.h>
#include <azalai/store/document_rows.h>
#include <azalai/store/dossier_store.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <format>
#include <optional>
#include <system_error>

namespace azalai {

namespace fs = std::filesystem;

namespace {

fs::path journalOf(const fs::path& file) { return file.string() + "-journal"; }

/// The document that is being made for a name.
fs::path makingOf(const fs::path& file) { return folderOf(file) / ("." + file.filename().string() + ".making.gpkg"); }

void removeMaking(const fs::path& making) {
    std::error_code none;
    // The journal first: it must never meet another file of that name.
    fs::remove(journalOf(making), none);
    fs::remove(making, none);
    removeLeftovers(folderOf(making), making.filename().string());
}

Result<void> fillDocument(const fs::path& file, const Seals& seals, const std::string& origin) {
    Result<Connection> connection = Connection::open(file, Connection::Access::Write);
    if (!connection) return std::unexpected(connection.error());
    Result<Transaction> transaction = Transaction::begin(*connection);
    if (!transaction) return std::unexpected(transaction.error());
    return addDocumentTables(*connection)
        .and_then([&] { return writeSeals(*connection, seals); })
        .and_then([&] { return writeFact(*connection, "version", std::to_string(DossierStore::version)); })
        .and_then([&] { return writeFact(*connection, "origin", origin); })
        .and_then([&] { return writeFact(*connection, "last", {}); })
        .and_then([&] { return writeFact(*connection, "whole", wholeSeal(seals.sum(), {}, origin)); })
        .and_then([&] { return transaction->commit(); });
}

/// A rollback journal beside a name, or the write-ahead log of another program, belongs to the file that has the name
/// now, and must be used up before another file gets it.
Result<void> clearJournals(const Hold& hold, const fs::path& file) {
    std::error_code none;
    const std::array journals{journalOf(file), fs::path(file.string() + "-wal")};
    const auto isThere = [&](const fs::path& journal) { return fs::exists(journal, none); };
    if (std::ranges::none_of(journals, isThere)) return {};
    // One that cannot be used up is of a file that is damaged, or gone.
    if (fs::exists(file, none))
        if (Result<void> taken = takeBack(hold, file); !taken && taken.error().code != ErrorCode::FileDamaged)
            return taken;
    if (std::ranges::none_of(journals, isThere)) return {};
    for (const fs::path& journal : journals) {
        fs::remove(journal, none);
        if (none) return failure(writingError(none.value()), file.string(), none.message());
    }
    return flushFolder(folderOf(file));
}

Result<void> moveInto(const fs::path& from, const fs::path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0)
        return failure(writingError(errno), to.string(), std::generic_category().message(errno));
    return flushFolder(folderOf(to));
}

} // namespace

bool hasHotJournal(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(journalOf(file), error);
    return !error && size > 0;
}

Result<void> takeBack(const Hold&, const fs::path& file) {
    Result<Connection> connection = Connection::open(file, Connection::Access::Write);
    if (!connection) return std::unexpected(connection.error());
    return Transaction::begin(*connection).transform([](Transaction&&) {});
}

Result<void> replaceDocument(const Hold& hold, const fs::path& file,
                             const std::function<Result<void>(const fs::path&)>& make) {
    const fs::path making = makingOf(file);
    removeMaking(making);
    const Result<void> done = make(making).and_then([&] { return clearJournals(hold, file); }).and_then([&] {
        return moveInto(making, file);
    });
    if (done) return done;
    removeMaking(making);
    return failure(done.error().code, file.string(), done.error().detail);
}

Result<fs::path> keepBeside(const fs::path& file) {
    const Result<std::string> bytes = readFile(file, geoPackageCap);
    if (!bytes) return std::unexpected(bytes.error());
    std::error_code error;
    for (int number = 1;; ++number) {
        const std::string count = number == 1 ? std::string() : std::format("-{}", number);
        const fs::path copy =
            file.parent_path() / (file.stem().string() + ".before" + count + file.extension().string());
        if (!fs::exists(copy, error)) return replaceFile(copy, *bytes).transform([&] { return copy; });
        if (readFile(copy, geoPackageCap) == *bytes) return copy;
    }
}

Result<SealSum> makeDocument(const Hold& hold, const fs::path& file, const Dossier& dossier,
                             const std::string& origin) {
    std::optional<Seals> seals;
    const auto make = [&](const fs::path& making) {
        return saveDossier(dossier, making).and_then([&] {
            return fillDocument(making, seals.emplace(dossier), origin);
        });
    };
    return replaceDocument(hold, file, make).transform([&] { return seals->sum(); });
}

} // namespace azalai

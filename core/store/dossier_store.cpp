#include <azalai/base/expect.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/geodata/save_dossier.h>
#include <azalai/store/changes_text.h>
#include <azalai/store/check_store.h>
#include <azalai/store/document_rows.h>
#include <azalai/store/dossier_store.h>
#include <azalai/store/record_text.h>

#include <algorithm>
#include <cstdio>
#include <ranges>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace azalai {

namespace {

namespace fs = std::filesystem;

std::string wholeSeal(const Seals& seals, const std::string& journalSeal) { return seals.sum() + journalSeal; }

Result<void> fillDocument(const fs::path& file, const Dossier& dossier, const std::string& origin) {
    Result<Connection> connection = Connection::open(file, Connection::Access::Write);
    if (!connection) return std::unexpected(connection.error());
    Result<Transaction> transaction = Transaction::begin(*connection);
    if (!transaction) return std::unexpected(transaction.error());
    const Seals seals(dossier);
    return addDocumentTables(*connection)
        .and_then([&] { return writeSeals(*connection, seals); })
        .and_then([&] { return writeFact(*connection, "version", std::to_string(DossierStore::version)); })
        .and_then([&] { return writeFact(*connection, "origin", origin); })
        .and_then([&] { return writeFact(*connection, "whole", wholeSeal(seals, {})); })
        .and_then([&] { return transaction->commit(); });
}

/// Puts a finished file under its name, for good.
Result<void> moveInto(const fs::path& from, const fs::path& to) {
    const auto fail = [&] {
        return failure(ErrorCode::FileUnwritable, to.string(), std::generic_category().message(errno));
    };
    if (std::rename(from.c_str(), to.c_str()) != 0) return fail();
    const fs::path folder = to.has_parent_path() ? to.parent_path() : fs::path(".");
    const int parent = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isFlushed = parent >= 0 && ::fsync(parent) == 0;
    if (parent >= 0) ::close(parent);
    if (!isFlushed) return fail();
    return {};
}

struct stat statusOf(const fs::path& file) {
    struct stat status{};
    (void)::stat(file.c_str(), &status);
    return status;
}

/// A rollback journal with content: a write was cut off.
bool hasHotJournal(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file.string() + "-journal", error);
    return !error && size > 0;
}

struct Checked {
    StoredDossier stored;
    Seals seals;
    std::string journalSeal;
};

/// Reads everything inside one transaction, so that nobody writes in between.
Result<Checked> readChecked(const Connection& connection, const fs::path& file, bool wasInterrupted) {
    if (Result<void> begun = connection.run("BEGIN"); !begun) return std::unexpected(begun.error());
    const auto readAll = [&]() -> Result<Checked> {
        if (Result<void> sound = checkDocument(connection, file); !sound) return std::unexpected(sound.error());
        Result<Journal> journal = readJournal(connection);
        if (!journal) return std::unexpected(journal.error());
        Result<Seals> seals = readSeals(connection);
        if (!seals) return std::unexpected(seals.error());
        const Result<std::optional<std::string>> whole = readFact(connection, "whole");
        if (!whole) return std::unexpected(whole.error());
        const Result<std::optional<std::string>> origin = readFact(connection, "origin");
        if (!origin) return std::unexpected(origin.error());
        Result<Loaded<Dossier>> loaded = readDossierPackage(file).and_then(dossierFrom);
        if (!loaded) return std::unexpected(loaded.error());
        Checked checked{.stored = {.dossier = std::move(loaded->value),
                                   .issues = std::move(loaded->issues),
                                   .lines = std::move(journal->lines),
                                   .origin = origin->value_or(""),
                                   .damage = {},
                                   .wasInterrupted = wasInterrupted},
                        .seals = {},
                        .journalSeal = journal->seal};
        checked.seals = Seals(checked.stored.dossier);
        checked.stored.damage = damageOf(checked.seals, *seals);
        if (journal->brokenAt)
            checked.stored.damage.push_back(journalDamage(*journal->brokenAt));
        else if (*whole != wholeSeal(*seals, journal->seal))
            checked.stored.damage.push_back(journalDamage(checked.stored.lines.size() + 1));
        return checked;
    };
    Result<Checked> checked = readAll();
    (void)connection.run("ROLLBACK");
    return checked;
}

} // namespace

Result<void> DossierStore::create(const fs::path& file, const Dossier& dossier, const std::string& origin) {
    const fs::path making = file.parent_path() / ("." + file.filename().string() + ".making.gpkg");
    std::error_code error;
    fs::remove(making, error);
    Result<void> made = saveDossier(dossier, making).and_then([&] { return fillDocument(making, dossier, origin); });
    if (made) made = moveInto(making, file);
    if (made) return made;
    fs::remove(making, error);
    return failure(made.error().code, file.string(), made.error().detail);
}

bool DossierStore::isDocument(const fs::path& file) { return hasDocumentTables(file); }

Result<std::pair<DossierStore, StoredDossier>> DossierStore::open(const fs::path& file) {
    if (!isDocument(file)) {
        std::error_code error;
        if (!fs::exists(file, error)) return failure(ErrorCode::FileNotFound, file.string());
        return failure(ErrorCode::UnsupportedFormat, file.string(), "not a document");
    }
    Result<Hold> hold = Hold::take(file);
    if (!hold) return std::unexpected(hold.error());
    const bool wasInterrupted = hasHotJournal(file);
    Result<Connection> connection = Connection::open(file, Connection::Access::Write);
    if (!connection) return std::unexpected(connection.error());
    // Taking a cut-off write back, and asking for the right to write: both now, not at the first step.
    {
        Result<Transaction> trial = Transaction::begin(*connection);
        if (!trial) return std::unexpected(trial.error());
    }
    Result<Checked> checked = readChecked(*connection, file, wasInterrupted);
    if (!checked) return std::unexpected(checked.error());
    if (!checked->stored.damage.empty()) {
        const Issue& first = checked->stored.damage.front();
        return failure(ErrorCode::FileDamaged, file.string(), first.file + " " + first.feature + ": " + first.detail);
    }
    DossierStore store(file, std::move(*hold), std::move(*connection));
    store.m_seals = std::move(checked->seals);
    store.m_lastSeal = std::move(checked->journalSeal);
    store.m_last = checked->stored.lines.empty() ? 0 : checked->stored.lines.back().number;
    const struct stat status = statusOf(file);
    store.m_device = status.st_dev;
    store.m_inode = status.st_ino;
    Result<std::optional<std::string>> dataVersion = store.m_connection.value("PRAGMA data_version");
    if (!dataVersion) return std::unexpected(dataVersion.error());
    store.m_dataVersion = dataVersion->value_or("");
    return std::pair(std::move(store), std::move(checked->stored));
}

Result<StoredDossier> DossierStore::read(const fs::path& file) {
    const bool wasInterrupted = hasHotJournal(file) && !holderOf(file);
    // With the right to write where there is one: only then a cut-off write can be taken back.
    Result<Connection> connection = Connection::open(file, Connection::Access::Read);
    if (wasInterrupted)
        if (Result<Connection> writing = Connection::open(file, Connection::Access::Write); writing)
            connection = std::move(writing);
    if (!connection) return std::unexpected(connection.error());
    return readChecked(*connection, file, wasInterrupted).transform([](Checked&& checked) {
        return std::move(checked.stored);
    });
}

Result<void> DossierStore::isStillOurs() const {
    struct stat status{};
    if (::stat(m_file.c_str(), &status) != 0)
        return failure(ErrorCode::FileGone, m_file.string(), std::generic_category().message(errno));
    if (status.st_dev != m_device || status.st_ino != m_inode)
        return failure(ErrorCode::FileGone, m_file.string(), "another file has its name now");
    return {};
}

Result<void> DossierStore::add(const JournalLine& line, const std::vector<Change>& changes, const Dossier& after) {
    AZALAI_EXPECT(line.number == m_last + 1);
    if (Result<void> ours = isStillOurs(); !ours) return ours;
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) return std::unexpected(transaction.error());
    const Result<std::optional<std::string>> dataVersion = m_connection.value("PRAGMA data_version");
    if (!dataVersion) return std::unexpected(dataVersion.error());
    if (*dataVersion != m_dataVersion)
        return failure(ErrorCode::FileChanged, m_file.string(), "it was written to by another program");
    JournalRow row{.line = line, .changes = line.act == Act::Do ? changesText(changes) : std::string(), .seal = {}};
    row.seal = chainSeal(m_lastSeal, line, row.changes);
    Seals seals = m_seals;
    Result<void> written = writeChanges(m_connection, changes, after)
                               .and_then([&] { return writeSeals(m_connection, seals, changes, after); })
                               .and_then([&] { return writeJournalRow(m_connection, row); })
                               .and_then([&] { return writeFact(m_connection, "whole", wholeSeal(seals, row.seal)); })
                               .and_then([&] { return transaction->commit(); });
    if (!written) {
        const bool isAboutFile = written.error().subject == m_file.string();
        return isAboutFile ? written
                           : failure(written.error().code, m_file.string(),
                                     written.error().subject + ": " + written.error().detail);
    }
    m_seals = std::move(seals);
    m_lastSeal = std::move(row.seal);
    m_last = line.number;
    return {};
}

Result<Edit> DossierStore::editOf(const JournalLine& line) const {
    return readChanges(m_connection, line.number)
        .and_then(readChangesText)
        .transform([&](std::vector<Change>&& changes) {
            return Edit{.verb = line.verb,
                        .kind = line.kind,
                        .subject = line.subject,
                        .name = line.name,
                        .changes = std::move(changes)};
        });
}

} // namespace azalai

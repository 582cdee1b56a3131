#include <azalai/base/expect.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/store/changes_text.h>
#include <azalai/store/check_store.h>
#include <azalai/store/document_file.h>
#include <azalai/store/document_rows.h>
#include <azalai/store/dossier_store.h>
#include <azalai/store/read_document.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace azalai {

namespace fs = std::filesystem;

namespace {

struct stat statusOf(const fs::path& file) {
    struct stat status{};
    (void)::stat(file.c_str(), &status);
    return status;
}

/// Errors are about the document, whatever it was inside it that failed.
Error aboutFile(Error error, const fs::path& file) {
    if (error.subject == file.string()) return error;
    return {error.code, file.string(), error.subject + ": " + error.detail};
}

} // namespace

Result<void> DossierStore::create(const fs::path& file, const Dossier& dossier, const std::string& origin) {
    return Hold::take(file).and_then(
        [&](const Hold& hold) { return makeDocument(hold, file, dossier, origin).transform([](const SealSum&) {}); });
}

Result<DossierStore> DossierStore::begin(Hold hold, const fs::path& file, const Dossier& dossier,
                                         const std::string& origin) {
    const Result<SealSum> seals = makeDocument(hold, file, dossier, origin);
    if (!seals) return std::unexpected(seals.error());
    Result<Connection> connection = Connection::open(file, Connection::Access::Write);
    if (!connection) return std::unexpected(connection.error());
    DossierStore store(file, std::move(hold), std::move(*connection));
    store.m_seals = *seals;
    store.m_origin = origin;
    store.m_whole = wholeSeal(*seals, {}, origin);
    const Result<std::uint32_t> counter = Transaction::begin(store.m_connection).and_then([&](const Transaction&) {
        return store.m_connection.changeCounter();
    });
    if (!counter) return std::unexpected(counter.error());
    store.knowFile(*counter);
    return store;
}

Result<void> DossierStore::createFrom(const fs::path& file, const std::string& bytes) {
    const auto make = [&](const fs::path& making) -> Result<void> {
        // Read, not opened: a hold on it would leave a lock file behind when the program is killed here.
        if (Result<void> written = replaceFile(making, bytes); !written) return written;
        const Result<StoredDossier> copy = read(making);
        if (!copy) return std::unexpected(copy.error());
        if (copy->damage.empty()) return {};
        return failure(ErrorCode::FileDamaged, file.string(), copy->damage.front().detail);
    };
    return Hold::take(file).and_then([&](const Hold& hold) { return replaceDocument(hold, file, make); });
}

Result<std::string> DossierStore::bytes() const {
    // A connection remembers that a call failed, and would say of sound bytes that they cannot be read.
    if (isStillThere()) return Connection::open(m_file, Connection::Access::Read).and_then(bytesOf);
    return bytesOf(m_connection);
}

bool DossierStore::isDocument(const fs::path& file) {
    // One that this process has open is left alone: see Connection::bytes.
    const std::optional<Holder> holder = holderOf(file);
    if (holder && holder->process == ::getpid()) return true;
    return hasDocumentTables(file).value_or(false);
}

namespace {

/// Gives a document of an earlier Azalai the columns that it lacks; what it was is kept beside it.
Result<void> upgrade(const Connection& connection, const fs::path& file) {
    const Result<std::vector<std::string>> missing = missingColumns(connection);
    if (!missing || missing->empty()) return {}; // what cannot be read is told by who reads it
    if (Result<fs::path> backup = keepBeside(file); !backup) return std::unexpected(backup.error());
    return Transaction::begin(connection).and_then([&](Transaction&& transaction) -> Result<void> {
        for (const std::string& statement : *missing)
            if (Result<void> added = connection.run(statement); !added) return added;
        return transaction.commit();
    });
}

} // namespace

Result<std::pair<DossierStore, StoredDossier>> DossierStore::open(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return failure(ErrorCode::FileNotFound, file.string());
    Result<Hold> hold = Hold::take(file);
    if (!hold) return std::unexpected(hold.error());
    const Result<bool> isOne = hasDocumentTables(file);
    if (!isOne) return std::unexpected(isOne.error());
    if (!*isOne) return failure(ErrorCode::UnsupportedFormat, file.string(), "not a document");
    const bool wasInterrupted = hasHotJournal(file);
    Result<Connection> connection = Connection::open(file, Connection::Access::Write);
    if (!connection) return std::unexpected(connection.error());
    if (Result<void> upgraded = upgrade(*connection, file); !upgraded) return std::unexpected(upgraded.error());
    // With the right to write: what was cut off is taken back now, and a file that cannot be written to is told now.
    Result<ReadDocument> read =
        Transaction::begin(*connection).and_then([&](const Transaction&) { return readDocument(*connection, file); });
    if (!read) return std::unexpected(read.error());
    if (!read->stored.damage.empty()) {
        const Issue& first = read->stored.damage.front();
        return failure(ErrorCode::FileDamaged, file.string(), first.file + " " + first.feature + ": " + first.detail);
    }
    read->stored.wasInterrupted = wasInterrupted;
    DossierStore store(file, std::move(*hold), std::move(*connection));
    store.m_seals = read->seals;
    store.m_origin = read->stored.origin;
    store.m_lastSeal = std::move(read->journalSeal);
    store.m_whole = std::move(read->whole);
    store.m_last = read->stored.lines.size();
    store.knowFile(read->changeCounter);
    return std::pair(std::move(store), std::move(read->stored));
}

Result<StoredDossier> DossierStore::read(const fs::path& file) {
    const std::optional<Holder> holder = holderOf(file);
    const bool wasInterrupted = hasHotJournal(file) && (!holder || holder->process == ::getpid());
    // With the right to write where there is one: only then a cut-off write can be taken back.
    Result<Connection> connection = Connection::open(file, Connection::Access::Read);
    if (wasInterrupted)
        if (Result<Connection> writing = Connection::open(file, Connection::Access::Write); writing)
            connection = std::move(writing);
    if (!connection) return std::unexpected(connection.error());
    Result<ReadDocument> read = connection->run("BEGIN").and_then([&] { return readDocument(*connection, file); });
    (void)connection->run("ROLLBACK");
    if (!read && read.error().code == ErrorCode::FileUnwritable) read.error().code = ErrorCode::FileUnreadable;
    if (!read) return std::unexpected(read.error());
    read->stored.wasInterrupted = wasInterrupted;
    return std::move(read->stored);
}

void DossierStore::knowFile(std::uint32_t changeCounter) {
    const struct stat status = statusOf(m_file);
    m_device = status.st_dev;
    m_inode = status.st_ino;
    m_changeCounter = changeCounter;
}

Result<void> DossierStore::isStillOurs() const {
    struct stat status{};
    if (::stat(m_file.c_str(), &status) != 0)
        return failure(ErrorCode::FileGone, m_file.string(), std::generic_category().message(errno));
    if (status.st_dev != m_device || status.st_ino != m_inode)
        return failure(ErrorCode::FileGone, m_file.string(), "another file has its name now");
    return {};
}

Result<void> DossierStore::isUnchanged() const {
    return m_connection.changeCounter().and_then([&](std::uint32_t counter) -> Result<void> {
        if (counter == m_changeCounter) return {};
        return failure(ErrorCode::FileChanged, m_file.string(), "it was written to by another program");
    });
}

Result<void> DossierStore::add(const JournalLine& line, const std::vector<Change>& changes, const Dossier& after) {
    AZALAI_EXPECT(line.number == m_last + 1);
    if (Result<void> ours = isStillOurs(); !ours) return ours;
    if (Result<void> settled = settleFailed(); !settled) return settled;
    JournalRow row{.line = line, .changes = line.act == Act::Do ? changesText(changes) : std::string(), .seal = {}};
    row.seal = chainSeal(m_lastSeal, line, row.changes);
    SealSum seals = m_seals;
    std::string whole;
    const auto write = [&](Transaction&& transaction) {
        return isUnchanged()
            .and_then([&] { return writeChanges(m_connection, changes, after); })
            .and_then([&] { return reviseSeals(m_connection, m_seals, changes, after); })
            .transform([&](const SealSum& sum) { seals = sum; })
            .and_then([&] { return writeJournalRow(m_connection, row); })
            .and_then([&] { return writeFact(m_connection, "last", row.seal); })
            .and_then([&] { return writeFact(m_connection, "whole", whole = wholeSeal(seals, row.seal, m_origin)); })
            .and_then([&] { return transaction.commit(); });
    };
    const Result<void> written = Transaction::begin(m_connection).and_then(write);
    if (!written) {
        const bool wasCommitted = !whole.empty();
        if (wasCommitted) m_failed = Failed{.line = line, .changes = changes, .after = after, .whole = whole};
        (void)settleFailed(); // else at the next step
        return std::unexpected(aboutFile(written.error(), m_file));
    }
    m_seals = seals;
    m_lastSeal = std::move(row.seal);
    m_whole = std::move(whole);
    m_last = line.number;
    ++m_changeCounter;
    return {};
}

/// A step that failed may be in the file all the same: the last thing that a commit does is to flush the folder in
/// which it took the journal away, and when that fails nothing is left to take the step back with.
Result<void> DossierStore::settleFailed() {
    if (!m_failed) return {};
    const auto look = [&](Transaction&& transaction) -> Result<void> {
        const Result<std::optional<std::string>> whole = readFact(m_connection, "whole");
        if (!whole) return std::unexpected(whole.error());
        const Result<std::uint32_t> counter = m_connection.changeCounter();
        if (!counter) return std::unexpected(counter.error());
        if (*whole != m_failed->whole || *counter != m_changeCounter + 1) return {};
        const Result<void> out = takeOut(*m_failed).and_then([&] { return transaction.commit(); });
        if (out) m_changeCounter += 2;
        return out;
    };
    Result<void> settled = Transaction::begin(m_connection).and_then(look);
    if (!settled) return std::unexpected(aboutFile(settled.error(), m_file));
    m_failed.reset();
    return settled;
}

Result<void> DossierStore::takeOut(const Failed& failed) const {
    Edit edit;
    edit.changes = failed.changes;
    const Edit back = inverse(edit);
    const Result<Dossier> before = applied(failed.after, back);
    if (!before) return std::unexpected(before.error());
    return writeChanges(m_connection, back.changes, *before)
        .and_then([&] { return reviseSeals(m_connection, {}, back.changes, *before); }) // the sum is known
        .and_then([&](const SealSum&) { return eraseJournalRow(m_connection, failed.line.number); })
        .and_then([&] { return writeFact(m_connection, "last", m_lastSeal); })
        .and_then([&] { return writeFact(m_connection, "whole", m_whole); });
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

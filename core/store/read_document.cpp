#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/read_package.h>
#include <azalai/store/check_store.h>
#include <azalai/store/document_rows.h>
#include <azalai/store/read_document.h>

namespace azalai {

namespace {

Result<StoredDossier> readDossier(const Connection& connection, const std::filesystem::path& file) {
    return connection.bytes()
        .and_then([&](const std::string& bytes) { return readDossierPackageBytes(bytes, file.string()); })
        .and_then([](const RawDossier& raw) { return dossierFrom(raw); })
        .transform([](Loaded<Dossier>&& loaded) {
            StoredDossier stored;
            stored.dossier = std::move(loaded.value);
            stored.issues = std::move(loaded.issues);
            return stored;
        });
}

} // namespace

Result<ReadDocument> readDocument(const Connection& connection, const std::filesystem::path& file) {
    if (Result<void> sound = checkDocument(connection, file); !sound) return std::unexpected(sound.error());
    Journal journal = readJournal(connection);
    if (journal.fault) return std::unexpected(*journal.fault);
    const Result<Seals> seals = readSeals(connection);
    if (!seals) return std::unexpected(seals.error());
    const Result<std::optional<std::string>> whole = readFact(connection, "whole");
    if (!whole) return std::unexpected(whole.error());
    const Result<std::optional<std::string>> origin = readFact(connection, "origin");
    if (!origin) return std::unexpected(origin.error());
    const Result<std::uint32_t> counter = connection.changeCounter();
    if (!counter) return std::unexpected(counter.error());
    Result<StoredDossier> stored = readDossier(connection, file);
    if (!stored) return std::unexpected(stored.error());
    ReadDocument read{.stored = std::move(*stored),
                      .seals = {},
                      .journalSeal = journal.seal,
                      .whole = whole->value_or(""),
                      .changeCounter = *counter};
    read.stored.lines = std::move(journal.lines);
    read.stored.origin = origin->value_or("");
    const Seals found(read.stored.dossier);
    read.seals = found.sum();
    read.stored.damage = damageOf(found, *seals);
    if (journal.brokenAt)
        read.stored.damage.push_back(journalDamage(*journal.brokenAt));
    else if (read.whole != wholeSeal(seals->sum(), journal.seal, read.stored.origin))
        read.stored.damage.push_back(journalDamage(read.stored.lines.size() + 1));
    return read;
}

} // namespace azalai

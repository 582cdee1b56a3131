#include "store_fixture.h"

#include <azalai/geodata/safe_file.h>
#include <azalai/store/copy_shelf.h>
#include <azalai/store/document_file.h>
#include <azalai/store/drafts.h>

#include <algorithm>
#include <fstream>

#include <sys/file.h>
#include <unistd.h>

using namespace azalai;
using namespace azalai::test;

namespace fs = std::filesystem;

namespace {

/// Leaves a file as a program leaves it that dies in the middle of a write: half of it there, and a journal to take it
/// back with.
void interruptWrite(const fs::path& file) {
    const fs::path copy = file.string() + ".half";
    {
        const auto connection = Connection::open(file, Connection::Access::Write);
        REQUIRE(connection);
        auto transaction = Transaction::begin(*connection);
        REQUIRE(transaction);
        REQUIRE(connection->run("PRAGMA cache_size=1")); // pages go to the file before the end
        REQUIRE(connection->run("PRAGMA cache_spill=1"));
        REQUIRE(connection->run("UPDATE azalai_records SET record = record || ' '"));
        REQUIRE(connection->run("UPDATE azalai_seals SET seal = 'x'"));
        fs::copy_file(file, copy);
        fs::copy_file(file.string() + "-journal", copy.string() + "-journal");
    }
    fs::rename(copy.string() + "-journal", file.string() + "-journal");
    fs::rename(copy, file);
    REQUIRE(hasHotJournal(file));
}

/// The same of a program that keeps a write-ahead log.
void interruptLog(const fs::path& file) {
    const fs::path copy = file.string() + ".half";
    {
        const auto connection = Connection::open(file, Connection::Access::Write);
        REQUIRE(connection);
        REQUIRE(connection->value("PRAGMA journal_mode=WAL").value() == "wal");
        REQUIRE(connection->run("UPDATE azalai_records SET record = record || ' '"));
        fs::copy_file(file, copy);
        fs::copy_file(file.string() + "-wal", copy.string() + "-wal");
    }
    fs::rename(copy.string() + "-wal", file.string() + "-wal");
    fs::rename(copy, file);
}

Dossier otherDossier() {
    Dossier other = northernMali();
    other.title.en = "Another";
    other.events.clear();
    return other;
}

} // namespace

TEST_CASE("a write that was cut off is taken back on opening, and told") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "mali.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    interruptWrite(file);
    SECTION("for writing") {
        const auto opened = DossierStore::open(file);
        REQUIRE(opened);
        CHECK(opened->second.wasInterrupted);
        CHECK(opened->second.dossier == northernMali());
    }
    SECTION("for reading") {
        const auto read = DossierStore::read(file);
        REQUIRE(read);
        CHECK(read->wasInterrupted);
        CHECK(read->damage.empty());
        CHECK(read->dossier == northernMali());
    }
    CHECK_FALSE(hasHotJournal(file));
}

TEST_CASE("what was cut off under a name never gets into the document that is made there next") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "mali.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    SECTION("half a write in the document that is replaced") { interruptWrite(file); }
    SECTION("its journal alone: the document was deleted by hand") {
        interruptWrite(file);
        fs::remove(file);
    }
    SECTION("the log of another program in the document that is replaced") { interruptLog(file); }
    SECTION("its log alone") {
        interruptLog(file);
        fs::remove(file);
    }
    SECTION("half a document that was being made") {
        const fs::path making = folder.path / ".mali.gpkg.making.gpkg";
        fs::copy_file(file, making);
        interruptWrite(making);
    }
    REQUIRE(DossierStore::create(file, otherDossier(), ""));
    {
        const OpenDocument document = OpenDocument::open(file);
        CHECK(document.dossier == otherDossier());
    }
    CHECK(filesOf(folder.path).size() == 1);
}

TEST_CASE("a document that somebody has open is not replaced") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "mali.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    OpenDocument document = OpenDocument::open(file);
    const auto created = DossierStore::create(file, otherDossier(), "");
    REQUIRE_FALSE(created);
    CHECK(created.error().code == ErrorCode::FileHeld);
    const auto restored = restoreFromCopy(file, {.file = file, .number = 1, .steps = 0});
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::FileHeld);
    CHECK(document.name("still here"));
}

TEST_CASE("a missing document is restored from its copy") {
    const TemporaryFolder folder;
    const CopyShelf shelf(folder.path / "copies");
    const fs::path file = folder.path / "mali.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    REQUIRE(shelf.keep(file, 0));
    fs::remove(file);
    const auto restored = restoreFromCopy(file, shelf.of(file).front());
    REQUIRE(restored);
    CHECK(restored->damagedFile.empty());
    CHECK(OpenDocument::open(file).dossier == northernMali());
}

TEST_CASE("steps of another document are not made again in a copy") {
    const TemporaryFolder folder;
    const CopyShelf shelf(folder.path / "copies");
    const fs::path file = folder.path / "mali.gpkg";
    std::mt19937_64 random(4);
    const auto work = [&](const Dossier& dossier) {
        fs::remove(file);
        REQUIRE(DossierStore::create(file, dossier, ""));
        OpenDocument document = OpenDocument::open(file);
        for (int i = 0; i < 3; ++i)
            REQUIRE(document.make(randomEdit(document.dossier, random)));
    };
    work(northernMali());
    REQUIRE(shelf.keep(file, 3));
    // Another document under the same name, with the same number of steps: its copy is kept too.
    work(otherDossier());
    REQUIRE(shelf.keep(file, 3));
    const auto copies = shelf.of(file);
    REQUIRE(copies.size() == 2);
    const auto restored = restoreFromCopy(file, copies.back());
    REQUIRE(restored);
    CHECK(restored->stepsFromJournal == 0);
    CHECK_FALSE(restored->hasAllSteps);
    CHECK(OpenDocument::open(file).dossier.title == northernMali().title);
}

TEST_CASE("what a killed program left behind of a file goes with the next writing, and nothing else") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "mali.json";
    write(folder.path / ".mali.json.azalai-Ab3dEf", "half");
    write(folder.path / ".mali.json.azalai-by-hand", "half");
    write(folder.path / ".mali.json.backup", "somebody's");
    write(folder.path / ".mali.jsonl.azalai-Ab3dEf", "of another file");
    const std::string inUse = (folder.path / ".mali.json.azalai-222222").string();
    write(inUse, "being written");
    const int descriptor = ::open(inUse.c_str(), O_RDONLY);
    REQUIRE(::flock(descriptor, LOCK_EX) == 0);
    REQUIRE(replaceFile(file, "whole"));
    CHECK(contentOf(file) == "whole");
    std::vector<std::string> names;
    for (const auto& [name, content] : filesOf(folder.path))
        names.push_back(name);
    CHECK(names == std::vector<std::string>{".mali.json.azalai-222222", ".mali.json.azalai-by-hand",
                                            ".mali.json.backup", ".mali.jsonl.azalai-Ab3dEf", "mali.json"});
    ::close(descriptor);
}

TEST_CASE("a draft whose journal is damaged is listed, and not taken for an empty one") {
    const TemporaryFolder folder;
    const fs::path file = newDraft(folder.path, northernMali(), "northern-mali").value().file();
    std::mt19937_64 random(2);
    {
        OpenDocument document = OpenDocument::open(file);
        REQUIRE(document.make(randomEdit(document.dossier, random)));
    }
    {
        const auto connection = Connection::open(file, Connection::Access::Write);
        REQUIRE(connection->run("UPDATE azalai_journal SET seal = 'x' WHERE number = 1"));
    }
    const auto drafts = draftsIn(folder.path);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().steps == 0);
    CHECK(fs::exists(file));
}

TEST_CASE("two windows that begin at once do not take the same name for their drafts") {
    const TemporaryFolder folder;
    const fs::path first = folder.path / (northernMali().id + "-1.gpkg");
    const Hold making = Hold::take(first).value();
    const auto draft = newDraft(folder.path, northernMali(), "");
    REQUIRE(draft);
    CHECK(draft->file().filename() == northernMali().id + "-2.gpkg");
}

TEST_CASE("a lock that a killed program left behind holds nobody up") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "mali.gpkg";
    write(folder.path / ".mali.gpkg.lock", "amina\ndesk-3\n4711\n");
    CHECK_FALSE(holderOf(file));
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    const OpenDocument document = OpenDocument::open(file);
    CHECK(holderOf(file)->process == ::getpid());
}

TEST_CASE("a document in a folder that is reached through a link is opened, a link to a document is not") {
    const TemporaryFolder folder;
    fs::create_directory(folder.path / "real");
    fs::create_directory_symlink(folder.path / "real", folder.path / "link");
    const fs::path file = folder.path / "link" / "mali.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    CHECK(OpenDocument::open(file).dossier == northernMali());
    fs::create_symlink(folder.path / "real" / "mali.gpkg", folder.path / "real" / "alias.gpkg");
    CHECK_FALSE(DossierStore::open(folder.path / "real" / "alias.gpkg"));
}

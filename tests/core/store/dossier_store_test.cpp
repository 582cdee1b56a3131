#include "store_fixture.h"

#include <azalai/geodata/safe_file.h>
#include <azalai/geodata/save_dossier.h>

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <filesystem>

#include <unistd.h>

using namespace azalai;
using namespace azalai::test;

namespace fs = std::filesystem;

namespace {

fs::path newDocument(const TemporaryFolder& folder) {
    const fs::path file = folder.path / "mali.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), "northern-mali"));
    return file;
}

std::string bytesOf(const fs::path& file) { return readFile(file, 1u << 30).value(); }

/// Runs SQL as another program would.
void meddle(const fs::path& file, std::string_view sql) {
    const auto connection = Connection::open(file, Connection::Access::Write);
    REQUIRE(connection);
    const auto run = connection->run(sql);
    if (!run) FAIL(run.error().detail);
}

ErrorCode errorOfOpen(const fs::path& file) {
    const auto opened = DossierStore::open(file);
    REQUIRE_FALSE(opened);
    return opened.error().code;
}

} // namespace

TEST_CASE("a new document holds the dossier, and every reader of dossiers reads it") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    CHECK(DossierStore::isDocument(file));
    const OpenDocument document = OpenDocument::open(file);
    CHECK(document.dossier == northernMali());
    CHECK(document.lines.empty());
    CHECK(document.origin == "northern-mali");
    const auto loaded = loadDossier(file);
    REQUIRE(loaded);
    CHECK(loaded->value == northernMali());
    for (const auto& entry : fs::directory_iterator(folder.path)) // and the lock while it is open
        CHECK((entry.path() == file || entry.path().filename() == ".mali.gpkg.lock"));
}

TEST_CASE("random steps, undone and redone with openings in between, are in the file byte for byte") {
    const int seed = GENERATE(range(0, 4));
    CAPTURE(seed);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    OpenDocument document = OpenDocument::open(file);
    for (int i = 0; i < 40; ++i) {
        const auto choice = random() % 10;
        Result<void> done;
        if (choice < 2 && document.history.undoable())
            done = document.undo();
        else if (choice < 4 && document.history.redoable())
            done = document.redo();
        else if (choice == 4)
            done = document.name("issued");
        else
            done = document.make(randomEdit(document.dossier, random));
        REQUIRE(done);
        if (random() % 8 != 0) continue;
        const Dossier before = document.dossier;
        const auto lines = document.lines;
        {
            const OpenDocument closing = std::move(document);
        }
        document = OpenDocument::open(file);
        REQUIRE(document.dossier == before);
        REQUIRE(document.lines == lines);
        const auto loaded = loadDossier(file);
        REQUIRE(loaded->value == before);
    }
    while (document.history.undoable())
        REQUIRE(document.undo());
    CHECK(document.dossier == northernMali());
}

TEST_CASE("the second to open a document is told who holds it, and can read") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    CHECK_FALSE(holderOf(file));
    {
        const OpenDocument first = OpenDocument::open(file);
        const auto second = DossierStore::open(file);
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::FileHeld);
        CHECK(second.error().detail.contains(std::to_string(getpid())));
        REQUIRE(holderOf(file));
        CHECK(holderOf(file)->process == getpid());
        CHECK(DossierStore::read(file).value().dossier == northernMali());
    }
    CHECK_FALSE(holderOf(file));
    CHECK(DossierStore::open(file));
}

TEST_CASE("what another program writes is noticed and not overwritten") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    std::mt19937_64 random(1);
    {
        OpenDocument document = OpenDocument::open(file);
        meddle(file, "UPDATE events SET note = 'seen elsewhere' WHERE fid = 1");
        const Result<void> written = document.make(randomEdit(document.dossier, random));
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::FileChanged);
        CHECK(document.lines.empty());
    }
    CHECK(loadDossier(file)->value.events.front().note == "seen elsewhere");
    CHECK(errorOfOpen(file) == ErrorCode::FileDamaged);
    const auto read = DossierStore::read(file);
    REQUIRE(read);
    REQUIRE(read->damage.size() == 1);
    CHECK(read->damage.front().file == "events");
    CHECK(read->damage.front().feature == northernMali().events.front().id);
}

TEST_CASE("what another program writes between opening and the first step is noticed too") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    std::mt19937_64 random(1);
    OpenDocument document = OpenDocument::open(file);
    REQUIRE(document.name("before"));
    for (int i = 0; i < 3; ++i) // our own steps are not a stranger's
        REQUIRE(document.make(randomEdit(document.dossier, random)));
    meddle(file, "CREATE TABLE layer_styles (name TEXT)");
    CHECK(document.name("after").error().code == ErrorCode::FileChanged);
    CHECK(document.name("again").error().code == ErrorCode::FileChanged);
}

TEST_CASE("a file that another program has open with a write-ahead log is not written to") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    std::mt19937_64 random(1);
    const auto log = [&] {
        auto other = Connection::open(file, Connection::Access::Write);
        REQUIRE(other);
        REQUIRE(other->value("PRAGMA journal_mode=WAL").value() == "wal");
        REQUIRE(other->run("UPDATE events SET note = 'seen elsewhere' WHERE fid = 1"));
        return std::move(*other);
    };
    SECTION("before it is opened") {
        const Connection other = log();
        CHECK(errorOfOpen(file) == ErrorCode::FileHeld);
        CHECK(DossierStore::read(file).value().dossier.events.front().note == "seen elsewhere");
    }
    SECTION("while it is open") {
        OpenDocument document = OpenDocument::open(file);
        const Connection other = log();
        CHECK(document.name("after").error().code == ErrorCode::FileChanged);
    }
    CHECK(errorOfOpen(file) == ErrorCode::FileDamaged); // what the log had is in the file
}

TEST_CASE("a program that is writing makes a step fail at once and be possible again afterwards") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    std::mt19937_64 random(1);
    OpenDocument document = OpenDocument::open(file);
    {
        const auto other = Connection::open(file, Connection::Access::Write);
        const auto writing = Transaction::begin(*other);
        REQUIRE(writing);
        CHECK(document.make(randomEdit(document.dossier, random)).error().code == ErrorCode::FileHeld);
    }
    CHECK(document.make(randomEdit(document.dossier, random)));
}

TEST_CASE("a file that was moved, deleted or replaced while it is open is not written to") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    std::mt19937_64 random(1);
    OpenDocument document = OpenDocument::open(file);
    const std::string before = bytesOf(file);
    fs::rename(file, folder.path / "elsewhere.gpkg");
    const auto step = [&] { return document.make(randomEdit(document.dossier, random)); };
    CHECK(step().error().code == ErrorCode::FileGone);
    REQUIRE(replaceFile(file, before));
    CHECK(step().error().code == ErrorCode::FileGone);
    CHECK(bytesOf(file) == before);
    CHECK(bytesOf(folder.path / "elsewhere.gpkg") == before);
    fs::remove(file);
    fs::rename(folder.path / "elsewhere.gpkg", file);
    CHECK(step());
}

TEST_CASE("a file from a newer Azalai, and one with a stranger's trigger or view, is not written to") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    SECTION("newer") {
        meddle(file, "UPDATE azalai_document SET value = '2' WHERE key = 'version'");
        CHECK(errorOfOpen(file) == ErrorCode::NewerVersion);
    }
    SECTION("no version") {
        meddle(file, "UPDATE azalai_document SET value = 'x' WHERE key = 'version'");
        CHECK(errorOfOpen(file) == ErrorCode::FileDamaged);
    }
    SECTION("trigger") {
        meddle(file, "CREATE TRIGGER rtree_zones_geom_evil AFTER UPDATE ON zones BEGIN DELETE FROM places; END");
        CHECK(errorOfOpen(file) == ErrorCode::UnsupportedFormat);
    }
    SECTION("view") {
        meddle(file, "CREATE VIEW everything AS SELECT * FROM zones");
        CHECK(errorOfOpen(file) == ErrorCode::UnsupportedFormat);
    }
    SECTION("no document") {
        REQUIRE(saveDossier(northernMali(), folder.path / "plain.gpkg"));
        CHECK_FALSE(DossierStore::isDocument(folder.path / "plain.gpkg"));
        CHECK(errorOfOpen(folder.path / "plain.gpkg") == ErrorCode::UnsupportedFormat);
    }
    SECTION("no file") { CHECK(errorOfOpen(folder.path / "none.gpkg") == ErrorCode::FileNotFound); }
}

TEST_CASE("meddling with any table of a document is noticed") {
    const char* sql = GENERATE(
        "DELETE FROM zones WHERE fid = 3", "UPDATE legs SET mode = 'river' WHERE fid = 2",
        "INSERT INTO places (id, geom) SELECT id || '-2', geom FROM places WHERE fid = 1",
        "UPDATE azalai_records SET record = replace(record, 'B2', 'B3') WHERE list = 'actors'",
        "DELETE FROM azalai_records WHERE list = 'rules' AND fid % 2 = 0",
        "DELETE FROM azalai_journal WHERE number = 2", "UPDATE azalai_journal SET by = 'somebody' WHERE number = 2",
        "UPDATE azalai_journal SET changes = replace(changes, '16', '17') WHERE number = 1",
        "DELETE FROM azalai_journal WHERE number = 3", "DELETE FROM azalai_seals WHERE list = 'zones'",
        "UPDATE azalai_seals SET seal = '0000000000000000' WHERE list = 'settings'",
        "UPDATE azalai_document SET value = 'elsewhere' WHERE key = 'origin'");
    CAPTURE(sql);
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    std::mt19937_64 random(7);
    {
        OpenDocument document = OpenDocument::open(file);
        for (int i = 0; i < 3; ++i)
            REQUIRE(document.make(randomEdit(document.dossier, random)));
    }
    CHECK(DossierStore::open(file));
    meddle(file, sql);
    CHECK(errorOfOpen(file) == ErrorCode::FileDamaged);
    const auto read = DossierStore::read(file);
    REQUIRE(read);
    CHECK_FALSE(read->damage.empty());
}

TEST_CASE("a document of an earlier Azalai gets the columns that it lacks, and is kept beside it as it was") {
    const TemporaryFolder folder;
    const fs::path file = newDocument(folder);
    Dossier old = northernMali();
    for (std::size_t i = 0; i < old.legs.size(); ++i)
        if (old.legs[i].published) {
            Leg leg = old.legs[i];
            leg.published.reset();
            const Edit edit = EditMaker(old, Verb::ChangeRecord).put(leg).take();
            old = applied(old, edit).value();
        }
    fs::remove(file);
    REQUIRE(DossierStore::create(file, old, ""));
    meddle(file, "ALTER TABLE legs DROP COLUMN published_km");
    const std::string before = bytesOf(file);
    {
        auto opened = DossierStore::open(file);
        REQUIRE(opened);
        CHECK(opened->second.dossier == old);
        CHECK(bytesOf(folder.path / "mali.before.gpkg") == before);
        OpenDocument document(std::move(*opened));
        Leg leg = old.legs[0];
        leg.published = Metres{121'000.0};
        REQUIRE(document.make(EditMaker(document.dossier, Verb::ChangeRecord).put(leg).take()));
    }
    const StoredDossier read = DossierStore::read(file).value();
    CHECK(read.damage.empty());
    CHECK(read.dossier.legs[0].published == Metres{121'000.0});
    REQUIRE(DossierStore::open(file));
    CHECK_FALSE(fs::exists(folder.path / "mali.before-2.gpkg")); // once
}

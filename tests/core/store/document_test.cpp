#include "store_fixture.h"

#include <azalai/geodata/safe_file.h>
#include <azalai/geodata/save_dossier.h>
#include <azalai/store/copy_shelf.h>
#include <azalai/store/document.h>
#include <azalai/store/drafts.h>

#include <filesystem>

using namespace azalai;
using namespace azalai::test;

namespace fs = std::filesystem;

namespace {

DocumentPlaces placesIn(const TemporaryFolder& folder) {
    return {.drafts = folder.path / "drafts", .copies = folder.path / "copies", .by = "amina", .now = [] {
                return Instant(std::chrono::seconds(1'700'000'000));
            }};
}

Edit anyEdit(const Document& document, std::mt19937_64& random) { return randomEdit(*document.dossier(), random); }

} // namespace

TEST_CASE("the first step of a dossier without a file makes a draft, and saving gives it a name") {
    const TemporaryFolder folder;
    const DocumentPlaces places = placesIn(folder);
    std::mt19937_64 random(1);
    Document document(std::make_shared<const Dossier>(northernMali()), "northern-mali", places);
    CHECK_FALSE(document.file());
    CHECK_FALSE(document.history().undoable());
    CHECK(document.undo().error().code == ErrorCode::UnknownOption);
    const auto step = document.make(anyEdit(document, random));
    REQUIRE(step);
    CHECK_FALSE(step->notKept);
    REQUIRE(document.file());
    CHECK(document.isDraft());
    CHECK(DossierStore::read(*document.file()).value().dossier == *document.dossier());
    REQUIRE(document.make(anyEdit(document, random)));
    REQUIRE(document.undo());
    const fs::path draft = *document.file();
    const fs::path file = folder.path / "mine.gpkg";
    REQUIRE(document.saveAs(file));
    CHECK(document.file() == file);
    CHECK_FALSE(document.isDraft());
    CHECK_FALSE(fs::exists(draft));
    REQUIRE(document.redo());
    REQUIRE(document.name("issued as sheet 07"));
    const StoredDossier stored = DossierStore::read(file).value();
    CHECK(stored.dossier == *document.dossier());
    CHECK(stored.lines == document.lines());
    CHECK(stored.origin == "northern-mali");
    CHECK(document.history().named().size() == 1);
}

TEST_CASE("a step whose draft is still to be written is told of before, and only that one") {
    const TemporaryFolder folder;
    std::mt19937_64 random(3);
    Document document(std::make_shared<const Dossier>(northernMali()), "northern-mali", placesIn(folder));
    std::vector<std::shared_ptr<const Dossier>> told;
    document.setOnDraftBegun([&](const DocumentStep& step) {
        CHECK_FALSE(document.file());
        CHECK(document.pending() == 1);
        told.push_back(step.after);
    });
    const auto step = document.make(anyEdit(document, random));
    REQUIRE(step);
    CHECK_FALSE(step->notKept);
    CHECK(document.pending() == 0);
    REQUIRE(document.make(anyEdit(document, random)));
    REQUIRE(document.undo());
    CHECK(told == std::vector{step->after});
}

TEST_CASE("a document that is opened again goes on where it was, and every earlier state can be had") {
    const TemporaryFolder folder;
    const DocumentPlaces places = placesIn(folder);
    std::mt19937_64 random(2);
    const fs::path file = folder.path / "mine.gpkg";
    std::vector<Dossier> states;
    {
        Document document(std::make_shared<const Dossier>(northernMali()), "northern-mali", places);
        states.push_back(*document.dossier());
        for (int i = 0; i < 6; ++i) {
            const auto step = i == 3   ? document.undo()
                              : i == 4 ? document.redo()
                                       : document.make(anyEdit(document, random));
            REQUIRE(step);
            states.push_back(*document.dossier());
        }
        REQUIRE(document.saveAs(file));
    }
    auto document = Document::open(file, places);
    REQUIRE(document);
    CHECK(*document->dossier() == states.back());
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto earlier = document->dossierAfter(i);
        REQUIRE(earlier);
        CHECK(*earlier == states[i]);
    }
    while (document->history().undoable())
        REQUIRE(document->undo());
    CHECK(*document->dossier() == northernMali());
    CHECK(CopyShelf(places.copies).of(file).size() == 1);
}

TEST_CASE("a plain dossier that is replaced by a document is kept beside it, once") {
    const TemporaryFolder folder;
    const DocumentPlaces places = placesIn(folder);
    std::mt19937_64 random(4);
    const fs::path file = folder.path / "mine.gpkg";
    REQUIRE(saveDossier(northernMali(), file));
    const std::string before = readFile(file, 1u << 30).value();
    for (int i = 0; i < 2; ++i) {
        Document document(std::make_shared<const Dossier>(northernMali()), file.string(), places);
        REQUIRE(document.make(anyEdit(document, random)));
        REQUIRE(document.saveAs(file));
        REQUIRE(document.backup() == folder.path / "mine.before.gpkg");
        CHECK(readFile(*document.backup(), 1u << 30).value() == before);
        CHECK(DossierStore::isDocument(file));
        REQUIRE(document.saveAs(folder.path / "other.gpkg"));
        CHECK_FALSE(document.backup());
        REQUIRE(replaceFile(file, before)); // as it came
    }
    CHECK_FALSE(fs::exists(folder.path / "mine.before-2.gpkg"));
    REQUIRE(replaceFile(file, "something else altogether"));
    Document document(std::make_shared<const Dossier>(northernMali()), "", places);
    REQUIRE(document.saveAs(file));
    CHECK(readFile(folder.path / "mine.before-2.gpkg", 100).value() == "something else altogether");
}

TEST_CASE("steps that cannot be written stay in memory, are said, and are written once they can be") {
    const TemporaryFolder folder;
    const DocumentPlaces places = placesIn(folder);
    std::mt19937_64 random(3);
    const fs::path file = folder.path / "mine.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    Document document = Document::open(file, places).value();
    REQUIRE_FALSE(document.make(anyEdit(document, random))->notKept);
    const std::string before = readFile(file, 1u << 30).value();
    SECTION("locked for a while") {
        {
            const auto other = Connection::open(file, Connection::Access::Write);
            const auto writing = Transaction::begin(*other);
            for (int i = 0; i < 2; ++i) {
                const auto step = document.make(anyEdit(document, random));
                REQUIRE(step);
                REQUIRE(step->notKept);
                CHECK(step->notKept->code == ErrorCode::FileHeld);
            }
            REQUIRE(document.undo()); // of a step that is in memory only
            CHECK(document.pending() == 3);
            CHECK(document.keepPending().error().code == ErrorCode::FileHeld);
        }
        CHECK(readFile(file, 1u << 30).value() == before);
        CHECK(document.keepPending());
    }
    SECTION("the file is gone: it goes on under another name, with the journal of the one that is lost") {
        fs::remove(file);
        REQUIRE(document.make(anyEdit(document, random))->notKept->code == ErrorCode::FileGone);
        REQUIRE(document.saveAs(folder.path / "other.gpkg"));
        CHECK(document.lines().size() == 2);
    }
    SECTION("another program has written into it: what is in memory goes on under another name, from there") {
        {
            const auto other = Connection::open(file, Connection::Access::Write);
            REQUIRE(other->run("UPDATE events SET note = 'seen elsewhere' WHERE fid = 1"));
        }
        REQUIRE(document.make(anyEdit(document, random))->notKept->code == ErrorCode::FileChanged);
        REQUIRE(document.saveAs(folder.path / "other.gpkg"));
        CHECK(document.lines().empty());
        CHECK(DossierStore::read(file)->damage.size() == 1);
    }
    SECTION("nothing can be written, neither under the old name: what is in memory can still be undone or not, said") {
        fs::remove(file);
        REQUIRE(document.make(anyEdit(document, random))->notKept);
        fs::create_directory(file);
        REQUIRE_FALSE(document.saveAs(file));
        REQUIRE(document.undo());     // of the step that is in memory only
        CHECK_FALSE(document.undo()); // its journal went with the file: it goes on in a draft
        REQUIRE(document.saveAs(folder.path / "other.gpkg"));
    }
    SECTION("the file was moved: saving under its old name makes it anew") {
        fs::rename(file, folder.path / "moved.gpkg");
        REQUIRE(document.make(anyEdit(document, random))->notKept);
        REQUIRE(document.saveAs(file));
    }
    CHECK(document.pending() == 0);
    const auto stored = DossierStore::read(*document.file());
    REQUIRE(stored);
    CHECK(stored->dossier == *document.dossier());
    CHECK(stored->lines == document.lines());
    CHECK(document.make(anyEdit(document, random)));
    while (document.history().undoable())
        REQUIRE(document.undo());
}

TEST_CASE("an edit that breaks a rule changes nothing") {
    const TemporaryFolder folder;
    Document document(std::make_shared<const Dossier>(northernMali()), "northern-mali", placesIn(folder));
    ZoneState state = northernMali().zones.front();
    state.actor = "nobody";
    EditMaker maker(*document.dossier(), Verb::ChangeRecord);
    maker.put(state);
    CHECK(document.make(maker.take()).error().code == ErrorCode::UnknownId);
    CHECK_FALSE(document.file());
    CHECK(*document.dossier() == northernMali());
}

TEST_CASE("saving over a file that somebody has open is refused and leaves the document where it was") {
    const TemporaryFolder folder;
    std::mt19937_64 random(4);
    const fs::path file = folder.path / "held.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    const auto held = DossierStore::open(file);
    Document document(std::make_shared<const Dossier>(northernMali()), "northern-mali", placesIn(folder));
    REQUIRE(document.make(anyEdit(document, random)));
    CHECK(document.saveAs(file).error().code == ErrorCode::FileHeld);
    CHECK(document.isDraft());
    CHECK(document.make(anyEdit(document, random)));
}

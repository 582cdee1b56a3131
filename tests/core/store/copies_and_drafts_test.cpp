#include "store_fixture.h"

#include <azalai/geodata/safe_file.h>
#include <azalai/store/copy_shelf.h>
#include <azalai/store/drafts.h>

#include <algorithm>

using namespace azalai;
using namespace azalai::test;

namespace fs = std::filesystem;

namespace {

void work(OpenDocument& document, std::mt19937_64& random, int steps) {
    for (int i = 0; i < steps; ++i) {
        if (i % 5 == 3)
            REQUIRE(document.undo());
        else if (i % 5 == 4)
            REQUIRE(document.redo());
        else
            REQUIRE(document.make(randomEdit(document.dossier, random)));
    }
}

} // namespace

TEST_CASE("a damaged document is restored from its copy, with the steps that its journal still has") {
    const TemporaryFolder folder;
    const CopyShelf shelf(folder.path / "copies");
    const fs::path file = folder.path / "mali.gpkg";
    std::mt19937_64 random(3);
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    {
        OpenDocument document = OpenDocument::open(file);
        work(document, random, 4);
        REQUIRE(shelf.keep(file, document.lines.size()));
    }
    OpenDocument lost = OpenDocument::open(file);
    work(lost, random, 12);
    const Dossier wanted = lost.dossier;
    const auto lines = lost.lines;
    {
        const OpenDocument closing = std::move(lost);
    }
    // One bit of a zone's name, which SQLite's own check does not notice.
    std::string bytes = readFile(file, 1u << 30).value();
    const std::string name = northernMali().events.back().title.en;
    const std::size_t at = bytes.find(name);
    REQUIRE(at != std::string::npos);
    bytes[at + 2] ^= 0x04;
    REQUIRE(replaceFile(file, bytes));
    REQUIRE(DossierStore::open(file).error().code == ErrorCode::FileDamaged);
    const auto copies = shelf.of(file);
    REQUIRE(copies.size() == 1);
    CHECK(copies.front().steps == 4);
    const auto restored = restoreFromCopy(file, copies.front());
    REQUIRE(restored);
    CHECK(restored->stepsFromJournal == 12);
    CHECK(readFile(restored->damagedFile, 1u << 30).value() == bytes);
    const OpenDocument document = OpenDocument::open(file);
    CHECK(document.dossier == wanted);
    CHECK(document.lines == lines);
}

TEST_CASE("the newest three copies are kept, and none twice") {
    const TemporaryFolder folder;
    const CopyShelf shelf(folder.path / "copies");
    const fs::path file = folder.path / "mali.gpkg";
    REQUIRE(DossierStore::create(file, northernMali(), ""));
    CHECK(shelf.of(file).empty());
    std::mt19937_64 random(5);
    std::vector<Dossier> states;
    for (int i = 0; i < 5; ++i) {
        OpenDocument document = OpenDocument::open(file);
        REQUIRE(shelf.keep(file, document.lines.size()));
        REQUIRE(shelf.keep(file, document.lines.size()));
        states.push_back(document.dossier);
        work(document, random, 1);
    }
    const auto copies = shelf.of(file);
    REQUIRE(copies.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(copies[i].steps == 4 - i);
        CHECK(DossierStore::read(copies[i].file).value().dossier == states[4 - i]);
    }
    CHECK(shelf.of(folder.path / "other.gpkg").empty());
}

TEST_CASE("drafts that nobody has open are listed, empty ones go, and one that is dropped is gone") {
    const TemporaryFolder folder;
    const fs::path drafts = folder.path / "drafts";
    CHECK(draftsIn(drafts).empty());
    const fs::path first = newDraft(drafts, northernMali(), "northern-mali").value().file();
    const fs::path second = newDraft(drafts, northernMali(), "elsewhere").value().file();
    CHECK(first != second);
    {
        std::mt19937_64 random(2);
        OpenDocument document = OpenDocument::open(second);
        work(document, random, 7);
        CHECK(draftsIn(drafts).empty()); // one is open, the other had no step and is gone
        CHECK_FALSE(fs::exists(first));
        CHECK(dropDraft(second).error().code == ErrorCode::FileHeld);
    }
    const auto found = draftsIn(drafts);
    REQUIRE(found.size() == 1);
    CHECK(found.front().file == second);
    CHECK(found.front().origin == "elsewhere");
    CHECK(found.front().steps == 7);
    CHECK(found.front().lastSteps.size() == 5);
    CHECK(found.front().title == northernMali().title);
    CHECK(dropDraft(second));
    CHECK(draftsIn(drafts).empty());
    CHECK(fs::is_empty(drafts));
}

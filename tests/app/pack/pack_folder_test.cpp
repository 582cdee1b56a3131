#include <app/pack/pack_folder.h>

#include <azalai/geodata/safe_file.h>

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <format>

#include <unistd.h>

namespace azalai {
namespace {

namespace fs = std::filesystem;

/// A folder for one test, which goes with it.
class Scratch {
public:
    Scratch() : m_path(fs::temp_directory_path() / std::format("azalai-pack-test-{}", ::getpid())) {
        fs::remove_all(m_path);
        fs::create_directory(m_path);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { fs::remove_all(m_path); }
    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] std::size_t entries() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_path), fs::directory_iterator()));
    }

private:
    fs::path m_path;
};

const std::vector<PackFile> oneFile{{.name = "a.pdf", .sha256 = std::string(64, '1')}};

} // namespace

TEST_CASE("a pack's folder is there as a whole or not at all") {
    const Scratch scratch;
    const fs::path target = scratch.path() / "week";
    {
        const auto folder = PackFolder::begin(target);
        REQUIRE(folder);
        REQUIRE(replaceFile(folder->path() / "a.pdf", "bytes"));
        CHECK_FALSE(fs::exists(target));
    }
    CHECK(scratch.entries() == 0);
    auto folder = PackFolder::begin(target);
    REQUIRE(folder);
    REQUIRE(replaceFile(folder->path() / "a.pdf", "bytes"));
    REQUIRE(folder->finish(oneFile));
    CHECK(readFile(target / packSumsFile, 1000) == std::string(64, '1') + "  a.pdf\n");
    CHECK(readFile(target / "a.pdf", 1000) == "bytes");
    CHECK(scratch.entries() == 1);
}

TEST_CASE("a pack takes an empty folder, and no other") {
    const Scratch scratch;
    fs::create_directory(scratch.path() / "empty");
    auto folder = PackFolder::begin(scratch.path() / "empty" / "");
    REQUIRE(folder);
    CHECK(folder->finish(oneFile));
    CHECK(PackFolder::begin(scratch.path() / "empty").error().code == ErrorCode::FileUnwritable);
    REQUIRE(replaceFile(scratch.path() / "file", "x"));
    CHECK(PackFolder::begin(scratch.path() / "file").error().code == ErrorCode::FileUnwritable);
    fs::create_directory(scratch.path() / "real");
    fs::create_directory_symlink(scratch.path() / "real", scratch.path() / "link");
    CHECK(PackFolder::begin(scratch.path() / "link").error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("files that are not those that were issued are named") {
    Pack pack;
    const std::vector<PackFile> made{{"a.pdf", "1"}, {"b.pdf", "2"}};
    CHECK(otherFiles(pack, made).empty());
    pack.files = made;
    CHECK(otherFiles(pack, made).empty());
    pack.files = {{"b.pdf", "3"}, {"c.pdf", "4"}};
    CHECK(otherFiles(pack, made) == std::vector<std::string>{"a.pdf", "b.pdf", "c.pdf"});
}

} // namespace azalai

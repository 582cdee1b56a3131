#include "fuzz_entries.h"
#include "random_bytes.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using namespace azalai::fuzz;

namespace {

/// Names of the files that fuzzing has left, in order.
std::vector<std::filesystem::path> corpusOf(const Entry& entry) {
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(AZALAI_SOURCE_DIR) /
                                                                "tests/fuzz/corpus" / entry.name))
        files.push_back(file.path());
    std::ranges::sort(files);
    return files;
}

void replay(const Entry& entry) {
    const std::vector<std::filesystem::path> files = corpusOf(entry);
    REQUIRE(files.size() > 10);
    for (const std::filesystem::path& file : files) {
        std::clog << file.filename().string() << '\n'; // the last one when the entry stops the program
        std::ifstream in(file, std::ios::binary);
        entry.run(std::vector<std::uint8_t>(std::istreambuf_iterator<char>(in), {}));
    }
}

void runRandom(const Entry& entry, std::uint64_t first, std::uint64_t count) {
    std::clog << entry.name << ": random bytes from number " << first << '\n';
    for (std::uint64_t number = first; number < first + count; ++number)
        entry.run(randomBytes(number));
    SUCCEED("every input kept the claims");
}

} // namespace

TEST_CASE("what fuzzing outlines has found stays mended") { replay(entries[0]); }

TEST_CASE("what fuzzing arrangements has found stays mended") { replay(entries[1]); }

TEST_CASE("what fuzzing changes has found stays mended") { replay(entries[2]); }

TEST_CASE("random bytes become valid outlines") { runRandom(entries[0], 1, 1500); }

TEST_CASE("random bytes become arrangements that add up") { runRandom(entries[1], 1, 1500); }

TEST_CASE("random bytes become changes that keep an arrangement true") { runRandom(entries[2], 1, 1500); }

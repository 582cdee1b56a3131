// The figures of docs/methods/overlap.md are what the engine draws of small scenes.
// cmake -DAZALAI_UPDATE_EXPECTED=ON makes them anew; look, then commit.
#include "scene.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using namespace azalai::figures;

namespace {

void check(const std::string& name, const std::string& drawn) {
    const std::string path = AZALAI_SOURCE_DIR "/docs/methods/figures/" + name;
    if (AZALAI_UPDATE_EXPECTED) std::ofstream(path, std::ios::binary) << drawn;
    std::ifstream file(path, std::ios::binary);
    const std::string kept{std::istreambuf_iterator<char>(file), {}};
    CHECK(kept == drawn);
}

} // namespace

TEST_CASE("the figure of crossings and sets is what the engine draws") {
    check("overlap-crossings.svg", drawCrossings());
}

TEST_CASE("the figure of borders that coincide is what the engine draws") {
    check("overlap-symbols.svg", drawSymbols());
}

TEST_CASE("the figure of walks around faces is what the engine draws") { check("overlap-faces.svg", drawFaces()); }

TEST_CASE("the figure of a moved vertex is what the engine draws") { check("overlap-drag.svg", drawDrag()); }

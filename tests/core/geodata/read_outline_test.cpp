#include <azalai/geodata/read_outline.h>

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace azalai;

namespace {

/// What is read from a file with a text.
Result<Area> read(const std::string& text) {
    const auto path = std::filesystem::temp_directory_path() / ("outline-" + std::to_string(getpid()) + ".txt");
    std::ofstream(path) << text;
    auto area = readOutline(path);
    std::filesystem::remove(path);
    return area;
}

ErrorCode codeOf(const std::string& text) {
    const auto area = read(text);
    REQUIRE_FALSE(area.has_value());
    return area.error().code;
}

constexpr const char* ring = "[[[0,0],[2,0],[2,1],[0,1],[0,0]]]";

} // namespace

TEST_CASE("an outline is read as WKT and as GeoJSON of every form, and is the same") {
    const auto wkt = read("  POLYGON((0 0,2 0,2 1,0 1,0 0))\n");
    REQUIRE(wkt.has_value());
    REQUIRE(wkt->size() == 1);
    CHECK((*wkt)[0].outer.size() == 4);
    const std::string geometry = std::string(R"({"type":"Polygon","coordinates":)") + ring + "}";
    const std::string feature = R"({"type":"Feature","properties":{"x":1},"geometry":)" + geometry + "}";
    CHECK(read("multipolygon(((0 0,0 1,2 1,2 0,0 0)))").value() == *wkt); // wound the other way
    CHECK(read(geometry).value() == *wkt);
    CHECK(read(feature).value() == *wkt);
    CHECK(read(R"({"type":"FeatureCollection","features":[)" + feature + "]}").value() == *wkt);
}

TEST_CASE("holes and several polygons are kept") {
    const auto area = read("MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0),(1 1,1 2,2 2,1 1)),((20 0,21 0,21 1,20 0)))");
    REQUIRE(area.has_value());
    REQUIRE(area->size() == 2);
    CHECK((*area)[0].holes.size() == 1);
}

TEST_CASE("what is no outline is refused for its reason, and nothing is repaired") {
    CHECK(readOutline("/nowhere/at/all").error().code == ErrorCode::FileNotFound);
    CHECK(codeOf("") == ErrorCode::MalformedText);
    CHECK(codeOf("{broken") == ErrorCode::MalformedText);
    CHECK(codeOf("LINESTRING(0 0,1 1)") == ErrorCode::InvalidGeometry);
    CHECK(codeOf("a town") == ErrorCode::UnsupportedFormat);
    CHECK(codeOf("SRID=32630;POLYGON((0 0,2 0,2 1,0 0))") == ErrorCode::UnsupportedFormat);
    CHECK(codeOf("POLYGON((0 0,1") == ErrorCode::MalformedText);
    CHECK(codeOf("POLYGON((0 0,2 1,2 0,0 1,0 0))") == ErrorCode::InvalidGeometry);
    CHECK(codeOf("POLYGON((0 0,200 0,200 10,0 0))") == ErrorCode::InvalidGeometry);
    CHECK(codeOf("POLYGON EMPTY") == ErrorCode::InvalidGeometry);
    CHECK(codeOf(R"({"type":"Point","coordinates":[0,0]})") == ErrorCode::InvalidGeometry);
    CHECK(codeOf(R"({"type":"FeatureCollection","features":[]})") == ErrorCode::UnsupportedFormat);
    CHECK(codeOf(R"({"coordinates":[]})") == ErrorCode::UnsupportedFormat);
    CHECK(codeOf(std::string(R"({"type":"Polygon","crs":{"type":"name"},"coordinates":)") + ring + "}") ==
          ErrorCode::UnsupportedFormat);
}

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/repaired_area.h>
#include <azalai/geodata/save_dossier.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>

#include "../geometry/wkt.h"
#include "temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>
#include <format>
#include <numbers>
#include <thread>

using namespace azalai;
using azalai::test::areaOf;
using Catch::Matchers::WithinRel;

TEST_CASE("repair keeps the ground by the even-odd rule") {
    const auto bow = repairedArea(areaOf("POLYGON((0 0,2 2,2 0,0 2,0 0))"));
    REQUIRE(bow);
    CHECK(!validate(*bow));
    const Area halves = areaOf("MULTIPOLYGON(((0 0,1 1,0 2,0 0)),((2 0,2 2,1 1,2 0)))");
    CHECK_THAT(ellipsoidalArea(*bow).value, WithinRel(ellipsoidalArea(halves).value, 1e-9));
    CHECK(contains(*bow, {.latitude = 1.0, .longitude = 0.3}));
    CHECK(!contains(*bow, {.latitude = 1.6, .longitude = 1.0}));
    CHECK(repairedArea(areaOf("POLYGON((0 0,1 1,2 2,0 0))"))->empty());
}

namespace {

/// A star of an odd number of points, each joined with the two across: points · (points - 3) / 2 crossings.
Area star(int points) {
    Ring ring;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i * (points / 2) / points;
        ring.push_back({.latitude = 17 + std::sin(angle), .longitude = -2 + std::cos(angle)});
    }
    return {{.outer = ring, .holes = {}}};
}

/// The text with another geometry of the first feature from `from` on, and where that ends.
std::size_t setGeometry(std::string& text, std::size_t from, const Area& area) {
    const auto at = text.find("\"geometry\":", from);
    REQUIRE(at != std::string::npos);
    std::string geometry = "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[";
    for (const Position p : area[0].outer)
        geometry += std::format("[{:.7f}, {:.7f}], ", p.longitude, p.latitude);
    const Position first = area[0].outer.front();
    geometry += std::format("[{:.7f}, {:.7f}]]]}}}}", first.longitude, first.latitude);
    const auto end = text.find('\n', at);
    const bool isLast = text[end - 1] != ',';
    text.replace(at, end - at, geometry + (isLast ? "" : ","));
    return at + geometry.size();
}

} // namespace

TEST_CASE("crossings are counted as far as they are asked for") {
    CHECK(crossingCount(star(5), 10) == 5);
    CHECK(crossingCount(star(11), 100) == 44);
    CHECK(crossingCount(star(11), 43) == 44);
    CHECK(crossingCount(star(11), 7) == 8);
    CHECK(crossingCount(areaOf("POLYGON((0 0,2 0,2 2,0 2,0 0))"), 10) == 0);
}

TEST_CASE("an outline that crosses itself all too often is refused by name, not repaired") {
    const test::TemporaryFolder folder;
    auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    REQUIRE(loaded);
    const Dossier& dossier = loaded->value;
    REQUIRE(saveDossier(dossier, folder.path / "x"));
    std::string text = test::contentOf(folder.path / "x" / "zones.geojson");
    setGeometry(text, setGeometry(text, 0, star(201)), star(7)); // the first 19,899 times
    test::write(folder.path / "x" / "zones.geojson", text);
    const auto read = loadDossier(folder.path / "x");
    REQUIRE(read);
    REQUIRE(read->issues.size() >= 2);
    CHECK(read->issues[0].feature == dossier.zones[0].id);
    CHECK(read->issues[0].rejected);
    CHECK(read->issues[0].detail.contains("crosses itself over 10000 times"));
    CHECK(read->issues[1].feature == dossier.zones[1].id);
    CHECK_FALSE(read->issues[1].rejected);
    CHECK(read->issues[1].detail.contains("repaired to"));
}

TEST_CASE("several threads can repair at once") {
    const Area bow = areaOf("POLYGON((0 0,2 2,2 0,0 2,0 0))");
    const Area alone = repairedArea(bow).value();
    std::vector<Area> answers(4);
    {
        std::vector<std::jthread> threads;
        for (Area& answer : answers)
            threads.emplace_back([&] {
                for (int i = 0; i < 20; ++i)
                    answer = repairedArea(bow).value();
            });
    }
    for (const Area& answer : answers)
        CHECK(answer == alone);
}

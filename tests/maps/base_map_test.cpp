#include <azalai/geodata/load_base_map.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <fstream>
#include <set>
#include <sstream>

using namespace azalai;
namespace json = boost::json;

namespace {

const std::string folder = AZALAI_SOURCE_DIR "/maps/base/";

json::value readJson(const std::string& name) {
    std::ifstream file(folder + name);
    std::stringstream text;
    text << file.rdbuf();
    return json::parse(text.str());
}

const BaseMap& baseMap() {
    static const Result<BaseMap> map = loadBaseMap(folder + "base.gpkg");
    REQUIRE(map);
    return *map;
}

std::string countryAt(Position position) {
    std::string found;
    for (const BaseMap::Land& land : baseMap().countries)
        if (contains(land.outline, position)) found += land.country;
    return found;
}

} // namespace

TEST_CASE("the base map holds as many features as its builder counted") {
    const json::object layers = readJson("expected.json").at("layers").as_object();
    const auto expected = [&](const char* layer) { return layers.at(layer).at("features").to_number<std::size_t>(); };
    const BaseMap& map = baseMap();
    CHECK(map.countries.size() == expected("countries"));
    CHECK(map.regions.size() == expected("regions"));
    CHECK(map.rivers.size() >= expected("rivers")); // one per line of a multi-line
    CHECK(map.lakes.size() == expected("lakes"));
    CHECK(map.towns.size() == expected("towns"));
}

TEST_CASE("every outline of the base map is valid") {
    const auto check = [](const Area& outline, const LocalText& name) {
        const auto fault = validate(outline);
        INFO(name.en);
        INFO((fault ? std::string(word(fault->kind)) + " " + fault->detail : "valid"));
        CHECK(!fault);
    };
    for (const auto& land : baseMap().countries)
        check(land.outline, land.name);
    for (const auto& land : baseMap().regions)
        check(land.outline, land.name);
    for (const auto& lake : baseMap().lakes)
        check(lake.outline, lake.name);
    for (const auto& river : baseMap().rivers)
        CHECK(river.line.size() >= 2);
}

TEST_CASE("the control points lie in the right country") {
    const json::array points = readJson("control_points.json").at("points").as_array();
    REQUIRE(points.size() == 17);
    for (const json::value& point : points) {
        INFO(point.at("name").as_string());
        CHECK(countryAt({.latitude = point.at("lat").to_number<double>(),
                         .longitude = point.at("lon").to_number<double>()}) ==
              std::string(point.at("country").as_string()));
    }
}

TEST_CASE("values of the base map are in range and named") {
    std::set<std::string> countries;
    for (const auto& land : baseMap().countries) {
        INFO(land.country);
        CHECK(land.country.size() == 3);
        CHECK(countries.insert(land.country).second);
        CHECK(!land.name.en.empty());
        CHECK(!land.name.fr.empty());
        CHECK(!land.name.ar.empty());
    }
    CHECK(countries.contains("MLI"));
    int capitals = 0;
    for (const auto& town : baseMap().towns) {
        INFO(town.name.en);
        CHECK((town.rank >= 1 && town.rank <= 5));
        CHECK((town.capital.empty() || town.capital == "country" || town.capital == "region"));
        CHECK(!town.name.en.empty());
        CHECK(town.population.value_or(1) > 0);
        capitals += town.country == "MLI" && town.capital == "country";
    }
    CHECK(capitals == 1);
    for (const auto& river : baseMap().rivers)
        CHECK((river.level >= 1 && river.level <= 6));
}

#include <azalai/geodata/zones_as_text.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

namespace {

Polygon box(double west, double south, double east, double north) {
    return {.outer = {{south, west}, {south, east}, {north, east}, {north, west}}, .holes = {}};
}

ZoneState state(const char* zone, ZoneType type, const char* until, Area outline) {
    const auto time = [](const char* text) { return text ? std::optional(*parseTime(text)) : std::nullopt; };
    return {.id = std::string(zone) + "@1",
            .zone = zone,
            .name = {.en = "Belt; \"west\"", .fr = "Ceinture", .ar = "حزام"},
            .actor = "denier",
            .type = type,
            .grade = {'B', '3'},
            .when = {.from = time("2023-08-11"), .to = time(until)},
            .recorded = time("2024-01-05T10:00Z"),
            .sources = {},
            .note = "drawn, by hand",
            .narrowWith = {"other", "third"},
            .outline = std::move(outline)};
}

/// Two zones, one of them of two parts with a hole.
Dossier held() {
    Dossier d;
    Actor actor;
    actor.id = "denier";
    d.actors = {actor};
    Polygon holed = box(5, 15, 6, 16);
    holed.holes.push_back({{15.2, 5.2}, {15.4, 5.2}, {15.4, 5.4}}); // clockwise
    d.zones = {state("belt", ZoneType::Blockade, "2023-10-01", {box(1, 15, 2, 17)}),
               state("camp", ZoneType::Garrison, nullptr, {holed, box(7, 15, 8, 16)})};
    return d;
}

const std::vector<std::string> both{"belt@1", "camp@1"};

} // namespace

TEST_CASE("zones that go out as GeoJSON come back with all their data") {
    const Dossier d = held();
    const auto pasted = readPastedZones(d, zonesGeoJson(d, both));
    REQUIRE(pasted.has_value());
    CHECK(pasted->issues.empty());
    CHECK(pasted->outlines.empty());
    CHECK(pasted->zones == d.zones);
    CHECK(zonesGeoJson(d, std::vector<std::string>{"none@1"}).contains("\"features\": [\n]"));
}

TEST_CASE("outlines that go out as WKT come back, and say not whose they are") {
    const Dossier d = held();
    const auto pasted = readPastedZones(d, outlinesWkt(d, both));
    REQUIRE(pasted.has_value());
    CHECK(pasted->zones.empty());
    REQUIRE(pasted->outlines.size() == 2);
    CHECK(pasted->outlines[0] == d.zones[0].outline);
    CHECK(pasted->outlines[1] == d.zones[1].outline);
}

TEST_CASE("zones of actors whom the dossier does not know are outlines to it") {
    const Dossier d = held();
    Dossier other = d;
    other.zones[0].actor = "stranger";
    const auto pasted = readPastedZones(d, zonesGeoJson(other, both)).value();
    REQUIRE(pasted.zones.size() == 1);
    CHECK(pasted.zones[0].id == "camp@1");
    REQUIRE(pasted.outlines.size() == 1);
    CHECK(pasted.outlines[0] == d.zones[0].outline);
}

TEST_CASE("rows of a GIS are read: headings and columns are passed over, each bad row is told") {
    const Dossier d = held();
    const auto pasted = readPastedZones(d, "wkt_geom\tfid\tname\r\n"
                                           "Polygon ((0 15, 1 15, 1 16, 0 15))\t1\tone\r\n"
                                           "Point (3 4)\t2\ttwo\r\n"
                                           "nothing\t3\tthree\r\n"
                                           "MultiPolygon (((4 15, 5 15, 5 16, 4 15)))\t4\tfour\r\n")
                            .value();
    CHECK(pasted.outlines.size() == 2);
    REQUIRE(pasted.issues.size() == 2);
    CHECK(pasted.issues[0].feature == "#4");
    CHECK(pasted.issues[0].rule == ErrorCode::UnsupportedFormat);
    CHECK(pasted.issues[1].feature == "#2");
    CHECK(pasted.issues[1].detail == "expected a polygon");
}

TEST_CASE("a bad outline is repaired and told; what cannot be is refused with its reason") {
    const Dossier d = held();
    const auto bow = readPastedZones(d, "POLYGON((0 15,2 17,2 15,0 17,0 15))").value();
    REQUIRE(bow.outlines.size() == 1);
    CHECK(bow.outlines[0].size() == 2);
    REQUIRE(bow.issues.size() == 1);
    CHECK(bow.issues[0].detail.contains("repaired to"));
    const auto errorOf = [&](const char* text) {
        const auto pasted = readPastedZones(d, text);
        REQUIRE_FALSE(pasted.has_value());
        return pasted.error();
    };
    CHECK(errorOf(" \n").code == ErrorCode::MalformedText);
    CHECK(errorOf("see you at noon").code == ErrorCode::UnsupportedFormat);
    CHECK(errorOf("POLYGON((500000 1800000,500100 1800000,500100 1800100,500000 1800000))").detail.contains("globe"));
    CHECK(errorOf("POINT(1 15)").detail == "expected a polygon");
    CHECK(errorOf(R"({"type":"FeatureCollection","features":[]})").code == ErrorCode::MalformedText);
}

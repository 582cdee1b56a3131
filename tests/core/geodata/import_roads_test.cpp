#include "../../bench/overlap/random_numbers.h"
#include "../../bench/supply/make_road_layer.h"
#include "temporary_folder.h"

#include <azalai/geo/geodesic.h>
#include <azalai/geodata/check_dossier.h>
#include <azalai/geodata/import_roads.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/save_dossier.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

using namespace azalai;
using azalai::test::MadeRoad;
using azalai::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

const fs::path shapes = AZALAI_TEST_DATA "/roads/roads.shp";

const RoadImport asRoads{.layer = {}, .source = "ROADS", .credit = "nobody", .grade = {'C', '3'}};

const Dossier& northernMali() {
    static const Dossier dossier = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali")->value;
    return dossier;
}

ImportedRoads imported(const fs::path& file, const RoadImport& how = asRoads) {
    auto result = importRoads(file, northernMali(), how);
    REQUIRE(result);
    return std::move(*result);
}

std::vector<const Leg*> newLegs(const Dossier& dossier) {
    std::vector<const Leg*> legs;
    for (const Leg& leg : dossier.legs)
        if (leg.id.starts_with("roads-")) legs.push_back(&leg);
    return legs;
}

std::size_t countOf(const ImportedRoads& roads, RoadFinding finding) {
    return static_cast<std::size_t>(std::ranges::count(roads.issues, finding, &RoadIssue::finding));
}

/// The network without numbers: each leg's line and kind, and how many legs begin or end at its ends.
std::multiset<std::string> shapeOf(const Dossier& dossier) {
    std::map<std::string, int> degrees;
    for (const Leg* leg : newLegs(dossier)) {
        ++degrees[leg->from];
        ++degrees[leg->to];
    }
    std::multiset<std::string> legs;
    for (const Leg* leg : newLegs(dossier)) {
        std::string text = std::string(word(leg->mode)) + " " + std::string(word(leg->surface)) + " " + leg->name.en;
        for (const Position p : leg->line)
            text += " " + std::to_string(p.longitude) + "," + std::to_string(p.latitude);
        legs.insert(text + " " + std::to_string(degrees[leg->from]) + " " + std::to_string(degrees[leg->to]));
    }
    return legs;
}

} // namespace

TEST_CASE("a road layer becomes legs and junctions of the dossier's network") {
    const ImportedRoads roads = imported(shapes);
    const Dossier& d = roads.dossier;
    CHECK(roads.layer == "roads");
    CHECK(roads.lines == 7);
    CHECK(roads.others == 1); // the footway
    CHECK(checkDossier(d).empty());
    REQUIRE(d.source("ROADS"));
    CHECK(d.source("ROADS")->title.en == "nobody");
    CHECK(d.credit.fr.ends_with("Routes : nobody"));
    for (const Leg* leg : newLegs(d)) {
        INFO(leg->id);
        CHECK(leg->sources == std::vector<std::string>{"ROADS"});
        CHECK(leg->grade == Grade{'C', '3'});
        CHECK(geodesicDistance(d.place(leg->from)->position, leg->line.front()) <= asRoads.snap);
        CHECK(geodesicDistance(d.place(leg->to)->position, leg->line.back()) <= asRoads.snap);
    }
    const auto isPort = [](const Leg* leg) { return leg->name.en == "Route du port"; };
    const auto legs = newLegs(d);
    REQUIRE(std::ranges::any_of(legs, isPort));
    const Leg& port = **std::ranges::find_if(legs, isPort);
    CHECK(port.surface == Surface::Paved);
    CHECK(port.capacity == Capacity::Heavy);
    CHECK(port.known == Knowledge::Confirmed);
}

TEST_CASE(
    "a road that passes a town within the tolerance ends there, one farther off is joined by a link that says so") {
    const ImportedRoads roads = imported(shapes);
    const Dossier& d = roads.dossier;
    // Timbuktu lies 4 m beside the road: both halves of the road end there, and its legs end within 100 m of the place.
    std::size_t atTown = 0;
    for (const Leg* leg : newLegs(d))
        atTown += leg->from == "tombouctou" || leg->to == "tombouctou" ? 1 : 0;
    CHECK(atTown == 2);
    REQUIRE(roads.links == 1); // Diré, some way from the end of a road
    const auto isLink = [](const Leg* leg) { return leg->known == Knowledge::Approximate; };
    const auto legs = newLegs(d);
    const Leg* link = *std::ranges::find_if(legs, isLink);
    CHECK(std::ranges::count_if(legs, isLink) == 1);
    CHECK(link->from == "dire");
    CHECK(link->note.contains("link"));
    CHECK(geodesicLength(link->line) < Metres{1'000.0});
    RoadImport near = asRoads;
    near.reach = {0.0};
    CHECK(imported(shapes, near).links == 0);
}

TEST_CASE("what is odd about the roads is told with its feature and position") {
    const ImportedRoads roads = imported(shapes);
    const auto find = [&](RoadFinding finding) {
        const auto found = std::ranges::find(roads.issues, finding, &RoadIssue::finding);
        REQUIRE(found != roads.issues.end());
        return *found;
    };
    CHECK(find(RoadFinding::Dangle).feature == "104");
    CHECK(find(RoadFinding::Dangle).detail.contains("from 102"));
    CHECK(find(RoadFinding::Doubled).feature == "106");
    REQUIRE(find(RoadFinding::Dangle).position);
    CHECK(std::abs(find(RoadFinding::Dangle).position->latitude - (16.77348 - 0.01)) < 1e-6);
    // The bridge, the track that ends short, and the road at Diré hang together with nothing else.
    CHECK(countOf(roads, RoadFinding::Island) == 3);
    RoadImport wide = asRoads;
    wide.snap = {70.0};
    CHECK(countOf(imported(shapes, wide), RoadFinding::Dangle) == 0);
}

TEST_CASE("importing the same source again takes other ids") {
    const ImportedRoads once = imported(shapes);
    const auto twice = importRoads(shapes, once.dossier, asRoads);
    REQUIRE(twice);
    CHECK(newLegs(twice->dossier).size() == 2 * newLegs(once.dossier).size());
    CHECK(std::ranges::adjacent_find(twice->dossier.legs, std::ranges::greater_equal{}, &Leg::id) ==
          twice->dossier.legs.end());
    CHECK(checkDossier(twice->dossier).empty());
}

TEST_CASE("a dossier with imported roads is saved and read back the same") {
    const TemporaryFolder folder;
    const ImportedRoads roads = imported(shapes);
    REQUIRE(saveDossier(roads.dossier, folder.path / "x.gpkg"));
    REQUIRE(saveDossier(roads.dossier, folder.path / "x"));
    for (const char* name : {"x.gpkg", "x"}) {
        const auto back = loadDossier(folder.path / name);
        REQUIRE(back);
        CHECK(back->issues.empty());
        CHECK((back->value == roads.dossier));
    }
}

TEST_CASE("a GeoPackage and a Shapefile of the same roads give the same network, in whatever order they are written") {
    const TemporaryFolder folder;
    std::vector<MadeRoad> roads = bench::makeRoadLayer({.columns = 24, .rows = 20});
    REQUIRE(test::writeRoadLayer(roads, folder.path / "a.gpkg", "GPKG"));
    REQUIRE(test::writeRoadLayer(roads, folder.path / "a.shp", "ESRI Shapefile"));
    std::ranges::reverse(roads);
    std::ranges::rotate(roads, roads.begin() + 100);
    REQUIRE(test::writeRoadLayer(roads, folder.path / "b.gpkg", "GPKG"));
    const ImportedRoads a = imported(folder.path / "a.gpkg");
    CHECK(a.legs > 900);
    CHECK(countOf(a, RoadFinding::Dangle) + countOf(a, RoadFinding::Gap) > 0);
    CHECK(checkDossier(a.dossier).empty());
    CHECK((imported(folder.path / "a.shp").dossier == a.dossier));
    const ImportedRoads b = imported(folder.path / "b.gpkg");
    CHECK(shapeOf(b.dossier) == shapeOf(a.dossier));
    CHECK(b.issues.size() == a.issues.size());
}

TEST_CASE("files that are no road layers are refused, each with its reason") {
    const TemporaryFolder folder;
    const auto errorOf = [&](const fs::path& file, const RoadImport& how = asRoads) {
        const auto result = importRoads(file, northernMali(), how);
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    CHECK(errorOf(folder.path / "none.gpkg") == ErrorCode::FileNotFound);
    CHECK(errorOf(AZALAI_TEST_DATA "/roads/roads.geojson") == ErrorCode::UnsupportedFormat);
    CHECK(errorOf(AZALAI_SOURCE_DIR "/maps/base/base.gpkg") == ErrorCode::MissingField);
    RoadImport how = asRoads;
    how.layer = "streets";
    CHECK(errorOf(shapes, how) == ErrorCode::UnknownOption);
    how = asRoads;
    how.credit.clear();
    CHECK(errorOf(shapes, how) == ErrorCode::UnknownId);
    how.source = "osm";
    CHECK(errorOf(shapes, how) == ErrorCode::InvalidValue);
    how = asRoads;
    how.snap = {-1.0};
    CHECK(errorOf(shapes, how) == ErrorCode::OutOfRange);
    for (const char* ending : {".shp", ".shx", ".dbf", ".prj"})
        fs::copy_file(fs::path(shapes).replace_extension(ending), folder.path / ("x" + std::string(ending)));
    CHECK(importRoads(folder.path / "x.shp", northernMali(), asRoads)); // without .cpg
    test::write(folder.path / "x.prj",
                R"(PROJCS["WGS_1984_UTM_Zone_30N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",)"
                R"(6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
                R"(PROJECTION["Transverse_Mercator"],UNIT["Meter",1.0]])");
    CHECK(errorOf(folder.path / "x.shp") == ErrorCode::UnsupportedFormat);
    fs::remove(folder.path / "x.prj");
    CHECK(errorOf(folder.path / "x.shp") == ErrorCode::FileNotFound);
}

TEST_CASE("lines that cannot be roads are told and left out") {
    const TemporaryFolder folder;
    const auto at = [](double longitude, double latitude) {
        return Position{.latitude = latitude, .longitude = longitude};
    };
    const std::vector<MadeRoad> roads{{{at(0, 10), at(1, 10)}, "primary", "", "", false},
                                      {{at(0, 11), at(0, 11)}, "primary", "", "", false},
                                      {{at(0, 12), at(11, 12)}, "primary", "", "", false},
                                      {{at(0, 13), at(0, 95)}, "primary", "", "", false}};
    REQUIRE(test::writeRoadLayer(roads, folder.path / "x.gpkg", "GPKG"));
    const ImportedRoads found = imported(folder.path / "x.gpkg");
    CHECK(found.lines == 1);
    CHECK(countOf(found, RoadFinding::Unusable) == 3);
    CHECK(found.issues.back().feature == "#4");
}

TEST_CASE("a damaged road layer is an error or its issues, never a crash") {
    constexpr std::uint64_t seed = 11;
    bench::RandomNumbers random(seed);
    const TemporaryFolder folder;
    REQUIRE(test::writeRoadLayer(bench::makeRoadLayer({.columns = 4, .rows = 4}), folder.path / "x.gpkg", "GPKG"));
    const std::string package = test::contentOf(folder.path / "x.gpkg");
    std::map<std::string, std::string> parts;
    for (const char* ending : {".shp", ".shx", ".dbf", ".prj", ".cpg"})
        parts["y" + std::string(ending)] = test::contentOf(fs::path(shapes).replace_extension(ending));
    const auto damaged = [&](std::string bytes) {
        const int times = random.whole(1, 12);
        for (int i = 0; i < times; ++i)
            bytes[static_cast<std::size_t>(random.bits() % bytes.size())] = static_cast<char>(random.bits());
        if (random.chance(0.2)) bytes.resize(static_cast<std::size_t>(random.bits() % bytes.size()));
        return bytes;
    };
    std::size_t usable = 0;
    for (int round = 0; round < 60; ++round) {
        INFO("seed " << seed << ", case " << round);
        test::write(folder.path / "x.gpkg", damaged(package));
        for (const auto& [name, bytes] : parts)
            test::write(folder.path / name, random.chance(0.5) ? damaged(bytes) : bytes);
        for (const char* name : {"x.gpkg", "y.shp"}) {
            const auto result = importRoads(folder.path / name, northernMali(), asRoads);
            if (!result) continue;
            ++usable;
            for (const Leg* leg : newLegs(result->dossier))
                REQUIRE(leg->line.size() >= 2);
        }
    }
    CHECK(usable > 10);
}

#include "temporary_folder.h"

#include <azalai/geodata/check_dossier.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/save_dossier.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using azalai::test::filesOf;
using azalai::test::TemporaryFolder;

namespace {

const std::filesystem::path bundled = AZALAI_SOURCE_DIR "/maps/northern-mali";

Dossier loaded(const std::filesystem::path& path) {
    auto result = loadDossier(path);
    REQUIRE(result);
    for (const Issue& issue : result->issues) {
        INFO(issue.file << " " << issue.feature << ": " << issue.detail);
        CHECK(issue.detail.empty());
    }
    return std::move(result->value);
}

std::vector<Vehicle> vehiclesOf(const Dossier& dossier) {
    Vehicle lorry{.id = "lorry",
                  .name = {"Lorry", "Camion", "شاحنة"},
                  .weight = Capacity::Medium,
                  .carries = {Goods::Fuel, Goods::Food, Goods::Medicine, Goods::People},
                  .paces = {},
                  .sources = {dossier.sources.front().key},
                  .grade = {'C', '3'},
                  .note = "a note"};
    const SpeedRange slow{.least = {5}, .most = {12.5}};
    lorry.paces = {{.mode = LegMode::Road, .surface = {}, .dry = slow, .rains = {}, .litresPer100Km = 45},
                   {.mode = {}, .surface = Surface::Sand, .dry = {}, .rains = slow, .litresPer100Km = 0.1234567},
                   {.mode = {}, .surface = {}, .dry = slow, .rains = slow, .litresPer100Km = 1}};
    Vehicle other = lorry;
    other.id = "other";
    other.paces.pop_back();
    return {lorry, other};
}

Convoy convoyOf(const Dossier& dossier) {
    const Leg& leg = dossier.legs.front();
    const StatedTime day = dossier.from;
    return {.id = "column",
            .name = {"Column", "Colonne", "قافلة"},
            .vehicle = "lorry",
            .goods = {Goods::Fuel},
            .legs = {leg.id},
            .departs = day,
            .reports = {{.place = leg.from, .at = day, .sources = leg.sources, .grade = {'B', '2'}, .note = "seen"},
                        {.place = leg.to, .at = dossier.to, .sources = leg.sources, .grade = {'C', '3'}, .note = {}}},
            .sources = leg.sources,
            .grade = {'D', '4'},
            .note = {}};
}

} // namespace

TEST_CASE("folder to GeoPackage and back loses nothing") {
    const TemporaryFolder folder;
    const Dossier original = loaded(bundled);
    REQUIRE(saveDossier(original, folder.path / "one"));
    REQUIRE(saveDossier(loaded(folder.path / "one"), folder.path / "x.gpkg"));
    const Dossier fromPackage = loaded(folder.path / "x.gpkg");
    REQUIRE(saveDossier(fromPackage, folder.path / "two"));
    CHECK(fromPackage == original);
    CHECK(loaded(folder.path / "two") == original);
    CHECK(stateHash(fromPackage) == stateHash(original));
    const auto one = filesOf(folder.path / "one");
    const auto two = filesOf(folder.path / "two");
    REQUIRE(one.size() == 13);
    for (const auto& [name, text] : one) {
        INFO(name);
        CHECK(two.at(name) == text);
    }
}

TEST_CASE("the bundled dossier is written as the program writes it") {
    const TemporaryFolder folder;
    REQUIRE(saveDossier(loaded(bundled), folder.path / "again"));
    const auto committed = filesOf(bundled);
    for (const auto& [name, text] : filesOf(folder.path / "again")) {
        INFO(name);
        CHECK((committed.at(name) == text));
    }
}

TEST_CASE("the same dossier gives the same GeoPackage bytes") {
    const TemporaryFolder folder;
    const Dossier original = loaded(bundled);
    REQUIRE(saveDossier(original, folder.path / "a.gpkg"));
    REQUIRE(saveDossier(original, folder.path / "b.gpkg"));
    const auto files = filesOf(folder.path);
    REQUIRE(files.size() == 2); // and nothing beside them
    CHECK((files.at("a.gpkg") == files.at("b.gpkg")));
}

TEST_CASE("what the format can hold beyond the bundled dossier comes back too") {
    const TemporaryFolder folder;
    Dossier dossier = loaded(bundled);
    Override word{.leg = dossier.legs.front().id,
                  .status = Status::AtRisk,
                  .reason = {"a \"quoted\" \\ word", "é", "سبب"},
                  .sources = {dossier.sources.front().key},
                  .grade = {'A', '1'},
                  .when = {},
                  .recorded = {},
                  .by = "desk"};
    word.when.from = dossier.from;
    dossier.overrides.push_back(word);
    dossier.events.front().position.reset();
    dossier.events.front().note = "tab\tand line\nfeed";
    dossier.places.front().population = 5;
    dossier.places.front().position = {.latitude = 16.1234567, .longitude = -0.0000001};
    dossier.legs.front().firstMonth = 11;
    dossier.legs.front().lastMonth = 2;
    dossier.legs.front().name = {"RN6", "RN6", "الطريق الوطني 6"};
    dossier.legs.front().mode = LegMode::Air;
    dossier.legs.front().published = Metres{123'000};
    dossier.legs.front().capacity = Capacity::Light;
    dossier.places.front().kind = PlaceKind::Junction;
    dossier.supply = {.rainsFirstMonth = 11,
                      .rainsLastMonth = 2,
                      .exposureDistance = {12'345.6789012},
                      .exposureSpan = std::chrono::days{7}};
    dossier.vehicles = vehiclesOf(dossier);
    dossier.convoys = {convoyOf(dossier)};
    dossier.zones.front().when.to.reset();
    dossier.zones.front().outline.push_back(
        {.outer = {{.latitude = 1, .longitude = 1}, {.latitude = 1, .longitude = 2}, {.latitude = 2, .longitude = 2}},
         .holes = {}});
    std::erase_if(dossier.zones, [&](const ZoneState& z) {
        return z.zone == dossier.zones.front().zone && &z != &dossier.zones.front();
    });
    REQUIRE(saveDossier(dossier, folder.path / "x.gpkg"));
    REQUIRE(saveDossier(dossier, folder.path / "x"));
    CHECK(loadDossier(folder.path / "x.gpkg")->value == dossier);
    CHECK(loadDossier(folder.path / "x")->value == dossier);
}

TEST_CASE("a dossier without supply.json has the usual settings and no vehicles, and nothing is missing") {
    const TemporaryFolder folder;
    REQUIRE(saveDossier(loaded(bundled), folder.path / "x"));
    std::filesystem::remove(folder.path / "x" / "supply.json");
    const Dossier without = loaded(folder.path / "x");
    CHECK(without.supply == SupplySettings{});
    CHECK(without.vehicles.empty());
    CHECK(without.convoys.empty());
}

TEST_CASE("a leg that says no capacity carries any lorry") {
    const TemporaryFolder folder;
    Dossier dossier = loaded(bundled);
    for (Leg& leg : dossier.legs)
        leg.capacity = Capacity::Heavy;
    REQUIRE(saveDossier(dossier, folder.path / "x"));
    const auto file = folder.path / "x" / "legs.geojson";
    std::string text = azalai::test::contentOf(file);
    constexpr std::string_view member = ", \"capacity\": \"heavy\"";
    for (std::size_t at = text.find(member); at != std::string::npos; at = text.find(member))
        text.erase(at, member.size());
    azalai::test::write(file, text);
    CHECK(loaded(folder.path / "x") == dossier);
}

TEST_CASE("a dossier that would not read back the same is not saved") {
    const TemporaryFolder folder;
    Dossier dossier = loaded(bundled);
    dossier.zones.front().actor = "nobody";
    const auto saved = saveDossier(dossier, folder.path / "x.gpkg");
    REQUIRE(!saved);
    CHECK(saved.error().code == ErrorCode::InvalidValue);
    CHECK(saveDossier(dossier, folder.path / "x").error().code == ErrorCode::InvalidValue);
    CHECK(std::filesystem::is_empty(folder.path));
    CHECK(saveDossier(loaded(bundled), folder.path / "no" / "x.gpkg").error().code == ErrorCode::FileUnwritable);
}

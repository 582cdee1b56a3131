#include "temporary_folder.h"

#include <azalai/geo/densify_geodesic.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/save_dossier.h>
#include <azalai/geometry/snap.h>

#include <catch2/catch_test_macros.hpp>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>

using namespace azalai;
using azalai::test::contentOf;
using azalai::test::TemporaryFolder;

namespace {

const Ring wide{
    {.latitude = 16, .longitude = -5}, {.latitude = 16, .longitude = -2}, {.latitude = 18, .longitude = -3}};
const Ring hole{
    {.latitude = 16.5, .longitude = -3.25}, {.latitude = 17, .longitude = -3}, {.latitude = 16.5, .longitude = -3}};

/// The bundled dossier with a first zone state of long edges, saved.
Dossier savedWide(const std::filesystem::path& path) {
    auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    REQUIRE(loaded);
    Dossier dossier = std::move(loaded->value);
    dossier.zones.front().outline = {{.outer = wide, .holes = {hole}}};
    REQUIRE(saveDossier(dossier, path));
    return dossier;
}

/// Writes a value of `edges` into the first zone state of a folder.
void declareEdges(const std::filesystem::path& folder, const std::string& value) {
    std::string text = contentOf(folder / "zones.geojson");
    const std::string before = "\"sources\":";
    const auto at = text.find(before);
    REQUIRE(at != std::string::npos);
    test::write(folder / "zones.geojson", text.insert(at, "\"edges\": " + value + ", "));
}

} // namespace

TEST_CASE("an outline whose source declares geodesic edges is held with straight ones that follow them") {
    const TemporaryFolder folder;
    const Dossier drawn = savedWide(folder.path / "x");
    declareEdges(folder.path / "x", "\"geodesic\"");
    const auto loaded = loadDossier(folder.path / "x");
    REQUIRE(loaded);
    CHECK(loaded->issues.empty());
    const Area& outline = loaded->value.zones.front().outline;
    REQUIRE(outline.size() == 1);
    REQUIRE(outline[0].holes.size() == 1);
    CHECK(outline[0].outer.size() == densifiedCount(wide));
    CHECK(outline[0].holes[0].size() == densifiedCount(hole));
    const double geodesic = geodesicArea(wide).value - std::abs(geodesicArea(hole).value);
    CHECK(std::abs(ellipsoidalArea(outline).value - geodesic) < 5e-6 * geodesic);
    CHECK(std::abs(ellipsoidalArea(drawn.zones.front().outline).value - geodesic) > 1e-4 * geodesic);
    for (std::size_t i = 1; i < drawn.zones.size(); ++i)
        CHECK(loaded->value.zones[i] == drawn.zones[i]);
}

TEST_CASE("what was densified is saved with straight edges and comes back the same") {
    const TemporaryFolder folder;
    (void)savedWide(folder.path / "x");
    declareEdges(folder.path / "x", "\"geodesic\"");
    const Dossier dossier = loadDossier(folder.path / "x")->value;
    REQUIRE(saveDossier(dossier, folder.path / "again"));
    CHECK(contentOf(folder.path / "again" / "zones.geojson").find("\"edges\"") == std::string::npos);
    CHECK(loadDossier(folder.path / "again")->value == dossier);
}

TEST_CASE("straight is what edges are without a word, and with a word that is none") {
    const TemporaryFolder folder;
    const Dossier drawn = savedWide(folder.path / "x");
    declareEdges(folder.path / "x", "\"straight\"");
    const auto straight = loadDossier(folder.path / "x");
    CHECK(straight->issues.empty());
    CHECK(straight->value == drawn);

    const Dossier again = savedWide(folder.path / "y");
    declareEdges(folder.path / "y", "\"loxodrome\"");
    const auto unknown = loadDossier(folder.path / "y");
    REQUIRE(unknown->issues.size() == 1);
    CHECK(unknown->issues[0].rule == ErrorCode::InvalidValue);
    CHECK(!unknown->issues[0].rejected);
    CHECK(unknown->value == again);
}

TEST_CASE("a GeoPackage declares geodesic edges by a column") {
    const TemporaryFolder folder;
    const Dossier drawn = savedWide(folder.path / "x.gpkg");
    GDALDataset* dataset = GDALDataset::Open((folder.path / "x.gpkg").c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE);
    REQUIRE(dataset);
    const std::string set = "UPDATE zones SET edges = 'geodesic' WHERE id = '" + drawn.zones.front().id + "'";
    for (const std::string& sql : {std::string("ALTER TABLE zones ADD COLUMN edges TEXT"), set})
        if (OGRLayer* answer = dataset->ExecuteSQL(sql.c_str(), nullptr, nullptr)) dataset->ReleaseResultSet(answer);
    GDALClose(dataset);
    const auto loaded = loadDossier(folder.path / "x.gpkg");
    REQUIRE(loaded);
    CHECK(loaded->issues.empty());
    CHECK(loaded->value.zones.front().outline[0].outer.size() == densifiedCount(wide));
    CHECK(loaded->value.zones[1] == drawn.zones[1]);
}

TEST_CASE("an outline that would be densified beyond what is read is rejected") {
    const TemporaryFolder folder;
    auto base = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    Dossier dossier = std::move(base->value);
    Ring saw; // 2,000 teeth of some 60°
    for (int i = 0; i < 2000; ++i) {
        saw.push_back(snapped({.latitude = -30, .longitude = i * 0.01}));
        saw.push_back(snapped({.latitude = 30, .longitude = i * 0.01 + 0.005}));
    }
    saw.push_back({.latitude = 40, .longitude = 20});
    saw.push_back({.latitude = 40, .longitude = 0});
    dossier.zones.front().outline = {{.outer = saw, .holes = {}}};
    REQUIRE(saveDossier(dossier, folder.path / "x"));
    const std::string id = dossier.zones.front().id;
    declareEdges(folder.path / "x", "\"geodesic\"");
    const auto loaded = loadDossier(folder.path / "x");
    REQUIRE(loaded);
    CHECK(!loaded->value.zoneState(id));
    REQUIRE(!loaded->issues.empty());
    CHECK(loaded->issues[0].feature == id);
    CHECK(loaded->issues[0].rule == ErrorCode::InvalidGeometry);
    CHECK(loaded->issues[0].rejected);
}

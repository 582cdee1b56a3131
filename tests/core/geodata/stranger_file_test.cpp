#include "temporary_folder.h"

#include <azalai/geodata/load_base_map.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/read_package.h>
#include <azalai/geodata/save_dossier.h>
#include <azalai/geodata/sqlite_schema.h>
#include <azalai/geometry/validate.h>

#include <catch2/catch_test_macros.hpp>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <random>

#include <sys/stat.h>

using namespace azalai;
using azalai::test::contentOf;
using azalai::test::filesOf;
using azalai::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

const fs::path bundled = AZALAI_SOURCE_DIR "/maps/northern-mali";

/// The only issue that a text gives, with no feature read.
Issue refusal(const std::string& text) {
    std::vector<Issue> issues;
    CHECK(readGeoJson(text, "x.geojson", issues).empty());
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].rejected);
    return issues[0];
}

/// A package of the bundled dossier that SQL was run on.
fs::path tampered(const TemporaryFolder& folder, std::initializer_list<const char*> statements) {
    const fs::path file = folder.path / "x.gpkg";
    REQUIRE(saveDossier(loadDossier(bundled)->value, file));
    GDALDataset* dataset = GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE);
    REQUIRE(dataset);
    for (const char* sql : statements)
        if (OGRLayer* answer = dataset->ExecuteSQL(sql, nullptr, "DEBUG")) dataset->ReleaseResultSet(answer);
    GDALClose(dataset);
    return file;
}

} // namespace

TEST_CASE("links, pipes and folders are not read") {
    const TemporaryFolder folder;
    REQUIRE(saveDossier(loadDossier(bundled)->value, folder.path / "good"));
    fs::create_directory(folder.path / "linked");
    fs::create_symlink(folder.path / "good" / "dossier.json", folder.path / "linked" / "dossier.json");
    CHECK(loadDossier(folder.path / "linked").error().code == ErrorCode::FileUnreadable);

    fs::remove(folder.path / "good" / "camps.geojson");
    REQUIRE(::mkfifo((folder.path / "good" / "camps.geojson").c_str(), 0600) == 0); // must not hang
    const auto loaded = loadDossier(folder.path / "good");
    REQUIRE(loaded);
    CHECK(loaded->value.camps.empty());
    REQUIRE(loaded->issues.size() == 1);
    CHECK(loaded->issues[0].file == "camps.geojson");
    CHECK(loaded->issues[0].rule == ErrorCode::FileUnreadable);

    fs::create_directory(folder.path / "folder.gpkg");
    CHECK(loadDossier(folder.path / "folder.gpkg").error().code == ErrorCode::FileUnreadable);
    CHECK(loadDossier(folder.path / "none").error().code == ErrorCode::FileNotFound);
    CHECK(loadBaseMap(folder.path / "none.gpkg").error().code == ErrorCode::FileNotFound);
}

TEST_CASE("a file above the cap is refused before it is read") {
    const TemporaryFolder folder;
    test::write(folder.path / "dossier.json", "{}");
    fs::resize_file(folder.path / "dossier.json", 65u << 20); // sparse
    CHECK(loadDossier(folder.path).error().code == ErrorCode::OutOfRange);
}

TEST_CASE("what only calls itself a GeoPackage is refused") {
    const TemporaryFolder folder;
    test::write(folder.path / "x.gpkg", "<OGRVRTDataSource><OGRVRTLayer name=\"zones\"/></OGRVRTDataSource>");
    CHECK(loadDossier(folder.path / "x.gpkg").error().code == ErrorCode::UnsupportedFormat);
    test::write(folder.path / "x.gpkg", "");
    CHECK(loadDossier(folder.path / "x.gpkg").error().code == ErrorCode::UnsupportedFormat);
    std::string bytes = contentOf(AZALAI_SOURCE_DIR "/maps/base/base.gpkg");
    test::write(folder.path / "x.gpkg", bytes);
    CHECK(loadDossier(folder.path / "x.gpkg").error().code == ErrorCode::UnsupportedFormat); // no dossier inside
    bytes.resize(5000);
    test::write(folder.path / "x.gpkg", bytes);
    CHECK(!loadDossier(folder.path / "x.gpkg"));
    CHECK(!loadBaseMap(folder.path / "x.gpkg"));
}

TEST_CASE("GeoJSON that GDAL would obey or choke on never reaches it") {
    const std::string feature = R"({"type": "Feature", "properties": {"id": "a"}, "geometry": )";
    const auto collection = [](const std::string& features) {
        return R"({"type": "FeatureCollection", "features": [)" + features + "]}";
    };
    CHECK(refusal(R"({"type": "FeatureCollection", "crs": null, "features": []})").rule ==
          ErrorCode::UnsupportedFormat);
    CHECK(refusal(collection(feature + R"({"type": "Point", "crs": {"type": "link"}, "coordinates": [0, 0]}})")).rule ==
          ErrorCode::UnsupportedFormat);
    CHECK(
        refusal(
            collection(
                feature +
                R"({"type": "GeometryCollection", "geometries": [{"type": "Point", "crs": 1, "coordinates": [0, 0]}]}})"))
            .rule == ErrorCode::UnsupportedFormat);
    CHECK(refusal(R"({"type": "Topology", "objects": {}})").rule == ErrorCode::UnsupportedFormat);
    CHECK(refusal(R"(<OGRVRTDataSource/>)").rule == ErrorCode::MalformedText);
    CHECK(refusal(collection("\"\xff\"")).rule == ErrorCode::MalformedText);
    std::string columns;
    for (int i = 0; i < 100; ++i)
        columns += (i ? ",\"k" : "\"k") + std::to_string(i) + "\": 1";
    CHECK(refusal(collection(R"({"type": "Feature", "properties": {)" + columns + R"(}, "geometry": null})")).rule ==
          ErrorCode::OutOfRange);
    std::vector<Issue> issues;
    CHECK(readGeoJson(collection(R"({"type": "Feature", "properties": {"crs": "just a name"}, "geometry": null})"), "x",
                      issues)
              .size() == 1);
    CHECK(readGeoJson(collection(""), "x", issues).empty());
    CHECK(issues.empty());
}

TEST_CASE("views, foreign systems and missing layers of a package are issues, the rest is read") {
    const TemporaryFolder folder;
    const fs::path file = tampered(folder, {"ALTER TABLE camps RENAME TO hidden",
                                            "CREATE VIEW camps AS SELECT * FROM hidden", "DROP TABLE displacement",
                                            "UPDATE gpkg_geometry_columns SET srs_id = -1 WHERE table_name = 'events'",
                                            "UPDATE zones SET \"to\" = '2020-01-01' WHERE fid = 1",
                                            "INSERT INTO azalai_records (list, record) VALUES ('plots', '{}')",
                                            "UPDATE azalai_records SET record = '{' WHERE list = 'rules'"});
    const auto loaded = loadDossier(file);
    REQUIRE(loaded);
    const auto has = [&](const char* name, ErrorCode rule, const char* words) {
        for (const Issue& issue : loaded->issues)
            if (issue.file == name && issue.rule == rule && issue.detail.contains(words)) return true;
        return false;
    };
    CHECK(has("camps.geojson", ErrorCode::MissingField, "no layer"));
    CHECK(has("displacement.geojson", ErrorCode::MissingField, "no layer"));
    CHECK(has("events.geojson", ErrorCode::UnsupportedFormat, "WGS 84"));
    CHECK(has("zones.geojson", ErrorCode::InvalidTime, "before"));
    CHECK(has("azalai_records", ErrorCode::UnknownOption, "plots"));
    CHECK(has("rules.json", ErrorCode::MalformedText, ""));
    CHECK(loaded->value.camps.empty());
    CHECK(loaded->value.zones.size() > 40);
    CHECK(loaded->value.places.size() > 40);
}

TEST_CASE("the schema read without SQLite is the one that SQLite has") {
    const TemporaryFolder folder;
    std::string wide = "CREATE TABLE wide (a0 TEXT";
    for (int i = 1; i < 1500; ++i)
        wide += ", column_with_a_long_name_" + std::to_string(i) + " TEXT"; // runs over several pages
    wide += ")";
    std::vector<std::string> many;
    for (int i = 0; i < 60; ++i)
        many.push_back("CREATE TABLE many_" + std::to_string(i) + " (a TEXT DEFAULT '" + std::string(200, 'x') + "')");
    const fs::path file = tampered(folder, {wide.c_str(), "CREATE VIEW shown AS SELECT 1"});
    const auto schemaBySqlite = [&] {
        std::vector<SchemaEntry> entries;
        GDALDataset* dataset = GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE);
        REQUIRE(dataset);
        REQUIRE(dataset->StartTransaction() == OGRERR_NONE);
        for (const std::string& sql : many)
            dataset->ExecuteSQL(sql.c_str(), nullptr, "DEBUG");
        REQUIRE(dataset->CommitTransaction() == OGRERR_NONE);
        OGRLayer* answer =
            dataset->ExecuteSQL("SELECT type, name, sql FROM sqlite_master ORDER BY rowid", nullptr, "DEBUG");
        REQUIRE(answer);
        for (const auto& row : *answer)
            entries.push_back({row->GetFieldAsString(0), row->GetFieldAsString(1), row->GetFieldAsString(2)});
        dataset->ReleaseResultSet(answer);
        GDALClose(dataset);
        return entries;
    };
    const std::vector<SchemaEntry> expected = schemaBySqlite();
    CHECK(expected.size() > 90);
    const auto found = sqliteSchema(contentOf(file));
    REQUIRE(found);
    CHECK((*found == expected));
}

TEST_CASE("a package whose own tables are endless views is refused at once") {
    const char* const endless =
        "CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    const TemporaryFolder folder;
    const fs::path file = tampered(folder, {"ALTER TABLE gpkg_contents RENAME TO hidden_contents", endless});
    CHECK(loadDossier(file).error().code == ErrorCode::UnsupportedFormat);
    const TemporaryFolder other;
    const auto loaded = loadDossier(tampered(other, {"ALTER TABLE camps RENAME TO hidden",
                                                     "CREATE VIEW camps AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                                                     "SELECT i + 1 FROM n) SELECT i AS fid FROM n"}));
    REQUIRE(loaded);
    CHECK(loaded->value.camps.empty());
}

TEST_CASE("a damaged package is an error or its issues, never a crash") {
    constexpr std::uint64_t seed = 5;
    std::mt19937_64 random(seed);
    const TemporaryFolder folder;
    REQUIRE(saveDossier(loadDossier(bundled)->value, folder.path / "x.gpkg"));
    const std::string good = contentOf(folder.path / "x.gpkg");
    for (int round = 0; round < 40; ++round) {
        INFO("seed " << seed << ", case " << round);
        std::string bad = good;
        for (int i = 0; i < 20; ++i)
            bad[random() % (round % 2 ? bad.size() : 8192)] = static_cast<char>(random());
        if (round % 5 == 0) bad.resize(random() % bad.size());
        (void)sqliteSchema(bad);
        const auto raw =
            readDossierPackageBytes(bad, "x").and_then([](const RawDossier& read) { return dossierFrom(read); });
        if (raw)
            for (const ZoneState& state : raw->value.zones)
                CHECK(!validate(state.outline));
    }
    SUCCEED();
}

TEST_CASE("reading leaves nothing beside the input") {
    const TemporaryFolder folder;
    const fs::path file = tampered(folder, {"PRAGMA journal_mode = WAL", "UPDATE zones SET note = 'x' WHERE fid = 1"});
    const auto before = filesOf(folder.path);
    (void)loadDossier(file);
    CHECK((filesOf(folder.path) == before));
    fs::permissions(folder.path, fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(loadDossier(file));
    fs::permissions(folder.path, fs::perms::owner_all);
}

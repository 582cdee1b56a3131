#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/read_zones_file.h>

#include <catch2/catch_test_macros.hpp>
#include <gdal_utils.h>
#include <ogrsf_frmts.h>

#include <filesystem>
#include <fstream>

using namespace azalai;

namespace {

namespace fs = std::filesystem;

class Folder {
public:
    Folder() : m_path(fs::temp_directory_path() / ("azalai-zones-" + std::to_string(::getpid()))) {
        fs::create_directories(m_path);
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] fs::path operator/(const char* name) const { return m_path / name; }
    [[nodiscard]] fs::path write(const char* name, std::string_view text) const {
        std::ofstream(m_path / name) << text;
        return m_path / name;
    }

private:
    fs::path m_path;
};

Dossier withActor() {
    Dossier dossier;
    Actor actor;
    actor.id = "fama";
    dossier.actors.push_back(actor);
    return dossier;
}

/// Two areas, a point, and a spike without ground, as a GIS writes them.
constexpr std::string_view someAreas = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "West"}, "geometry": {"type": "Polygon", "coordinates": [[[0,16],[1,16],[1,17],[0,17],[0,16]]]}},
{"type": "Feature", "properties": {"name": "A well"}, "geometry": {"type": "Point", "coordinates": [0.5,16.5]}},
{"type": "Feature", "properties": {"name": "Nothing"}, "geometry": {"type": "Polygon", "coordinates": [[[0,16],[1,16],[0,16],[0,16]]]}},
{"type": "Feature", "properties": {"name": "East"}, "geometry": {"type": "Polygon", "coordinates": [[[2,16],[3,16],[3,17],[2,17],[2,16]]]}}
]})";

/// The same in another format, written by GDAL as any GIS writes it.
void convert(const fs::path& from, const fs::path& to, const char* driver, std::vector<const char*> more = {}) {
    startGdal();
    const GDALDatasetUniquePtr source(GDALDataset::Open(from.c_str(), GDAL_OF_VECTOR));
    REQUIRE(source);
    std::vector<const char*> words{"-f", driver};
    words.insert(words.end(), more.begin(), more.end());
    words.push_back(nullptr);
    GDALVectorTranslateOptions* options = GDALVectorTranslateOptionsNew(const_cast<char**>(words.data()), nullptr);
    GDALDatasetH input = GDALDataset::ToHandle(source.get());
    const GDALDatasetH made = GDALVectorTranslate(to.c_str(), nullptr, 1, &input, options, nullptr);
    GDALVectorTranslateOptionsFree(options);
    REQUIRE(made);
    GDALClose(made);
}

void checkBothOutlines(const Result<PastedZones>& read) {
    REQUIRE(read);
    CHECK(read->zones.empty());
    REQUIRE(read->outlines.size() == 2);
    CHECK(read->outlines[0].front().outer.size() == 4);
    CHECK(ellipsoidalArea(read->outlines[0]) == ellipsoidalArea(read->outlines[1]));
}

} // namespace

TEST_CASE("areas out of GeoJSON, KML, GeoPackage and Shapefile are the same outlines") {
    const Folder folder;
    const fs::path text = folder.write("areas.geojson", someAreas);
    checkBothOutlines(readZonesFile(withActor(), text));
    convert(text, folder / "areas.kml", "KML");
    checkBothOutlines(readZonesFile(withActor(), folder / "areas.kml"));
    convert(text, folder / "areas.gpkg", "GPKG");
    checkBothOutlines(readZonesFile(withActor(), folder / "areas.gpkg"));
    convert(text, folder / "areas.shp", "ESRI Shapefile", {"-where", "name IN ('West', 'East')"});
    checkBothOutlines(readZonesFile(withActor(), folder / "areas.shp"));
}

TEST_CASE("what cannot be a zone is left out, with its file, its number, its name and why") {
    const Folder folder;
    const auto read = readZonesFile(withActor(), folder.write("areas.geojson", someAreas));
    REQUIRE(read);
    REQUIRE(read->issues.size() == 2);
    CHECK(read->issues[0].file == "areas.geojson");
    CHECK(read->issues[0].feature == "#2 A well");
    CHECK(read->issues[0].rejected);
    CHECK(read->issues[0].detail.contains("polygon"));
    CHECK(read->issues[1].feature == "#3 Nothing");
    CHECK(read->issues[1].rejected);
}

TEST_CASE("a feature that says whose zone it is comes as a zone") {
    const Folder folder;
    const auto read = readZonesFile(
        withActor(),
        folder.write("zones.json", R"({"type": "Feature", "properties": {"id": "x@1", "zone": "x", "name_en": "X",
"name_fr": "X", "name_ar": "X", "actor": "fama", "type": "control", "grade": "C3"},
"geometry": {"type": "Polygon", "coordinates": [[[0,16],[1,16],[1,17],[0,17],[0,16]]]}})"));
    REQUIRE(read);
    CHECK(read->outlines.empty());
    REQUIRE(read->zones.size() == 1);
    CHECK(read->zones.front().actor == "fama");
}

TEST_CASE("a file that is none of these is refused by its name") {
    const Folder folder;
    const auto codeOf = [&](const fs::path& file) {
        const auto read = readZonesFile(withActor(), file);
        REQUIRE_FALSE(read);
        CHECK(read.error().subject == file.filename().string());
        return read.error().code;
    };
    CHECK(codeOf(folder.write("areas.pdf", "%PDF")) == ErrorCode::UnsupportedFormat);
    CHECK(codeOf(folder / "not-there.kml") == ErrorCode::FileNotFound);
    CHECK(codeOf(folder.write("torn.geojson", "{\"type\": \"FeatureColl")) == ErrorCode::MalformedText);
    CHECK(codeOf(folder.write("torn.kml", "<kml><Document>")) != ErrorCode::FileNotFound);
    CHECK(codeOf(folder.write("areas.gpkg", "no SQLite")) == ErrorCode::UnsupportedFormat);
    convert(folder.write("degrees.geojson", someAreas), folder / "metres.gpkg", "GPKG", {"-t_srs", "EPSG:32630"});
    CHECK(codeOf(folder / "metres.gpkg") == ErrorCode::UnsupportedFormat);
}

#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/geo_tiff.h>

#include <catch2/catch_test_macros.hpp>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <array>
#include <sstream>
#include <vector>

using namespace azalai;

namespace {

/// Rows of pixels, each of its own value.
std::vector<std::uint8_t> someBytes(int count) {
    std::vector<std::uint8_t> bytes;
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i * 7 + i / 50));
    return bytes;
}

void checkReadBack(int channels) {
    const std::vector<std::uint8_t> pixels = someBytes(70 * 40 * channels);
    const GroundPicture picture{.width = 70,
                                .height = 40,
                                .channels = channels,
                                .pixels = pixels,
                                .upperLeft = {-123456.5, 2000000.25},
                                .metresPerPixel = 381.25,
                                .dpi = 300};
    const auto tiff = geoTiff(picture);
    REQUIRE(tiff.has_value());
    const MemoryFile memory(*tiff, "tif");
    const GDALDatasetUniquePtr file(GDALDataset::Open(memory.name().c_str(), GDAL_OF_RASTER));
    REQUIRE(file);
    std::array<double, 6> transform{};
    REQUIRE(file->GetGeoTransform(transform.data()) == CE_None);
    CHECK(transform == std::array<double, 6>{-123456.5, 381.25, 0, 2000000.25, 0, -381.25});
    REQUIRE(file->GetSpatialRef() != nullptr);
    CHECK(std::string(file->GetSpatialRef()->GetAuthorityCode(nullptr)) == "3857");
    CHECK(std::string(file->GetMetadataItem("TIFFTAG_XRESOLUTION")) == "300");
    std::vector<std::uint8_t> read(pixels.size());
    REQUIRE(file->RasterIO(GF_Read, 0, 0, 70, 40, read.data(), 70, 40, GDT_Byte, channels, nullptr, channels,
                           70 * channels, 1, nullptr) == CE_None);
    CHECK(read == pixels);
    CHECK(geoTiff(picture) == tiff); // the same bytes
}

} // namespace

TEST_CASE("a picture of the ground is read back from GeoTIFF with its place, pixel for pixel") {
    checkReadBack(3);
    checkReadBack(1);
}

TEST_CASE("a world file counts from the middle of the first pixel") {
    std::istringstream lines(worldFile({1000, 5000}, 10));
    std::array<double, 6> values{};
    for (double& value : values)
        lines >> value;
    CHECK(values == std::array<double, 6>{10, 0, 0, -10, 1005, 4995});
}

TEST_CASE("the projection beside a picture is Web Mercator to GDAL") {
    OGRSpatialReference read;
    REQUIRE(read.importFromWkt(projectionFile().c_str()) == OGRERR_NONE);
    OGRSpatialReference mercator;
    REQUIRE(mercator.importFromEPSG(3857) == OGRERR_NONE);
    const char* const options[] = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "CRITERION=EQUIVALENT", nullptr};
    CHECK(read.IsSame(&mercator, options));
}

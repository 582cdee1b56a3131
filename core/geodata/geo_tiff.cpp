#include <azalai/geodata/geo_tiff.h>

#include <azalai/base/expect.h>
#include <azalai/geodata/gdal_library.h>

#include <cpl_string.h>
#include <gdal_frmts.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <array>
#include <cmath>
#include <format>
#include <mutex>
#include <numbers>

namespace azalai {
namespace {

GDALDriver* tiffDriver() {
    startGdal();
    static std::once_flag once;
    std::call_once(once, [] { GDALRegister_GTiff(); });
    return GetGDALDriverManager()->GetDriverByName("GTiff");
}

OGRSpatialReference webMercator() {
    OGRSpatialReference reference;
    reference.importFromEPSG(3857);
    return reference;
}

/// As GDAL has it: x, its step to the right and down; y, its steps.
std::array<double, 6> transformOf(PlanePoint upperLeft, double metresPerPixel, double turnDeg) {
    const double angle = turnDeg * std::numbers::pi / 180;
    const double along = turnDeg == 0 ? metresPerPixel : metresPerPixel * std::cos(angle);
    const double across = turnDeg == 0 ? 0 : metresPerPixel * std::sin(angle);
    return {upperLeft.x, along, across, upperLeft.y, across, -along};
}

bool write(GDALDataset& file, const GroundPicture& picture) {
    std::array<double, 6> transform = transformOf(picture.upperLeft, picture.metresPerPixel, picture.turnDeg);
    const OGRSpatialReference reference = webMercator();
    file.SetGeoTransform(transform.data());
    file.SetSpatialRef(&reference);
    file.SetMetadataItem("TIFFTAG_XRESOLUTION", std::to_string(picture.dpi).c_str());
    file.SetMetadataItem("TIFFTAG_YRESOLUTION", std::to_string(picture.dpi).c_str());
    file.SetMetadataItem("TIFFTAG_RESOLUTIONUNIT", "2"); // dots per inch
    // GDAL takes writable bytes and does not write to them.
    auto* pixels = const_cast<std::uint8_t*>(picture.pixels.data());
    const int row = picture.width * picture.channels;
    return file.RasterIO(GF_Write, 0, 0, picture.width, picture.height, pixels, picture.width, picture.height, GDT_Byte,
                         picture.channels, nullptr, picture.channels, row, 1, nullptr) == CE_None;
}

} // namespace

Result<std::string> geoTiff(const GroundPicture& picture) {
    AZALAI_EXPECT(picture.pixels.size() == static_cast<std::size_t>(picture.width) *
                                               static_cast<std::size_t>(picture.height) *
                                               static_cast<std::size_t>(picture.channels));
    GDALDriver* driver = tiffDriver();
    GdalComplaints complaints;
    const MemoryFile memory("tif");
    CPLStringList options;
    options.AddNameValue("COMPRESS", "DEFLATE");
    options.AddNameValue("PREDICTOR", "2");
    options.AddNameValue("TILED", "YES");
    options.AddNameValue("INTERLEAVE", "PIXEL");
    options.AddNameValue("PHOTOMETRIC", picture.channels == 1 ? "MINISBLACK" : "RGB");
    const GDALDatasetUniquePtr file(driver == nullptr
                                        ? nullptr
                                        : driver->Create(memory.name().c_str(), picture.width, picture.height,
                                                         picture.channels, GDT_Byte, options.List()));
    const bool isWritten = file && write(*file, picture) && file->Close() == CE_None && complaints.failures().empty();
    if (!isWritten)
        return failure(ErrorCode::FileUnwritable, "GeoTIFF",
                       complaints.failures().empty() ? "no driver" : complaints.failures().front());
    return memory.bytes();
}

std::string worldFile(PlanePoint upperLeft, double metresPerPixel, double turnDeg) {
    const auto [x, right, across, y, rightDown, down] = transformOf(upperLeft, metresPerPixel, turnDeg);
    return std::format("{:.10f}\n{:.10f}\n{:.10f}\n{:.10f}\n{:.6f}\n{:.6f}\n", right, rightDown, across, down,
                       x + (right + across) / 2, y + (rightDown + down) / 2);
}

std::string projectionFile() {
    startGdal();
    const char* const options[] = {"FORMAT=WKT1_ESRI", nullptr};
    return webMercator().exportToWkt(options);
}

} // namespace azalai

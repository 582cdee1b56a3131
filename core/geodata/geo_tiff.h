#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/web_mercator.h>

#include <cstdint>
#include <span>
#include <string>

namespace azalai {

/// A picture of the ground in Web Mercator, with square pixels.
struct GroundPicture {
    int width = 0; ///< pixels
    int height = 0;
    int channels = 3;                     ///< 1 grey, 3 red, green and blue
    std::span<const std::uint8_t> pixels; ///< rows from the north, each without gap
    PlanePoint upperLeft{};               ///< ground at that corner of the picture
    double turnDeg = 0;                   ///< clockwise, of the ground on it
    double metresPerPixel = 1;            ///< projected
    int dpi = 150;
};

/// The picture as GeoTIFF (EPSG:3857), compressed without loss; the same bytes for the same picture.
/// Errors  FileUnwritable (subject: "GeoTIFF").
[[nodiscard]] Result<std::string> geoTiff(const GroundPicture& picture);

/// The six lines of a world file (.pgw, .tfw), which count from the middle of the first pixel.
[[nodiscard]] std::string worldFile(PlanePoint upperLeft, double metresPerPixel, double turnDeg = 0);

/// Web Mercator as a .prj file says it: in ESRI's words.
[[nodiscard]] std::string projectionFile();

} // namespace azalai

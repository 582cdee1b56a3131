#include <app/render/geo_picture.h>

#include <azalai/geodata/geo_tiff.h>

#include <QImage>

namespace azalai {

Result<QByteArray> makeGeoTiff(const QImage& image, PlanePoint upperLeft, double metresPerPixel, int dpi,
                               double turnDeg) {
    const bool isGrey = image.format() == QImage::Format_Grayscale8;
    const QImage source = isGrey ? image : image.convertToFormat(QImage::Format_RGB888);
    const int channels = isGrey ? 1 : 3;
    // QImage begins its rows at multiples of four bytes.
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(source.width()) * static_cast<std::size_t>(source.height()) *
                   static_cast<std::size_t>(channels));
    for (int y = 0; y < source.height(); ++y) {
        const uchar* row = source.constScanLine(y);
        pixels.insert(pixels.end(), row, row + source.width() * channels);
    }
    const auto tiff = geoTiff({.width = source.width(),
                               .height = source.height(),
                               .channels = channels,
                               .pixels = pixels,
                               .upperLeft = upperLeft,
                               .turnDeg = turnDeg,
                               .metresPerPixel = metresPerPixel,
                               .dpi = dpi});
    if (!tiff) return std::unexpected(tiff.error());
    return QByteArray::fromStdString(*tiff);
}

} // namespace azalai

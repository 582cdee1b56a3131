#pragma once

#include <azalai/geo/web_mercator.h>

#include <QImage>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <catch2/catch_test_macros.hpp>

#include <cpl_conv.h>
#include <gdal_priv.h>

#include <array>

namespace azalai {

/// A page on the ground as GDAL sees it: a PDF, a GeoTIFF, a picture with a world file.
class GroundInGdal {
public:
    explicit GroundInGdal(const QString& path) {
        // As other programs have it: the program itself looks at no file beside another.
        CPLSetThreadLocalConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "NO");
        GDALAllRegister();
        m_file.reset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_RASTER));
        CAPTURE(path.toStdString(), CPLGetLastErrorMsg());
        REQUIRE(m_file);
        REQUIRE(m_file->GetGeoTransform(m_transform.data()) == CE_None);
    }
    /// The ground at a place of the page, in millimetres from its upper left corner.
    [[nodiscard]] PlanePoint at(QPointF mm, QSizeF pagePoints) const {
        return at(QPointF(mm.x() / 25.4 * 72 / pagePoints.width() * m_file->GetRasterXSize(),
                          mm.y() / 25.4 * 72 / pagePoints.height() * m_file->GetRasterYSize()));
    }
    [[nodiscard]] PlanePoint at(QPointF pixel) const {
        return {m_transform[0] + pixel.x() * m_transform[1] + pixel.y() * m_transform[2],
                m_transform[3] + pixel.x() * m_transform[4] + pixel.y() * m_transform[5]};
    }
    [[nodiscard]] QPointF pixelAt(PlanePoint ground) const {
        std::array<double, 6> back{};
        REQUIRE(GDALInvGeoTransform(m_transform.data(), back.data()) != 0);
        return {back[0] + ground.x * back[1] + ground.y * back[2], back[3] + ground.x * back[4] + ground.y * back[5]};
    }
    /// Its first channel, as a grey picture.
    [[nodiscard]] QImage picture() const {
        QImage image(m_file->GetRasterXSize(), m_file->GetRasterYSize(), QImage::Format_Grayscale8);
        const CPLErr read = m_file->GetRasterBand(1)->RasterIO(GF_Read, 0, 0, image.width(), image.height(),
                                                               image.bits(), image.width(), image.height(), GDT_Byte, 1,
                                                               image.bytesPerLine(), nullptr);
        REQUIRE(read == CE_None);
        return image;
    }
    [[nodiscard]] GDALDataset& file() const { return *m_file; }

private:
    GDALDatasetUniquePtr m_file;
    std::array<double, 6> m_transform{};
};

inline constexpr QSizeF a3Points(1191, 842); // as Qt rounds it

} // namespace azalai

#pragma once

#include <QImage>
#include <QString>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>

namespace azalai {

/// Share of pixels whose colour differs by more than 24 of 255 in any part. Font rasterisers differ a little between
/// machines: up to 0.1 % may.
inline double differingShare(const QImage& a, const QImage& b) {
    if (a.size() != b.size()) return 1;
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            count += most > 24 ? 1 : 0;
        }
    }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

/// Compares a picture with tests/app/render/golden/<name>, or rewrites that.
inline void comparePicture(const QString& name, const QImage& image) {
    const QString path = QStringLiteral(AZALAI_SOURCE_DIR "/tests/app/render/golden/") + name;
    if (AZALAI_UPDATE_EXPECTED) REQUIRE(image.save(path));
    const QImage expected(path);
    const double share = differingShare(image, expected);
    if (share > 0.001) image.save(QString(name).replace(QStringLiteral(".png"), QStringLiteral(".actual.png")));
    CAPTURE(name.toStdString());
    CHECK(share <= 0.001);
}

} // namespace azalai

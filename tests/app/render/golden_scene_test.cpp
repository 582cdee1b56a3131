#include <app/render/scene_painter.h>
#include <azalai/cartography/compose_scene.h>
#include <tests/app/render/small_frame.h>

#include <QImage>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>

using namespace azalai;

namespace {

/// Share of pixels whose colour differs by more than 24 of 255 in any part. Font rasterisers differ a little between
/// machines: up to 0.1 % may.
double differingShare(const QImage& a, const QImage& b) {
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

void compare(const QString& name, QSize size, bool isDark, Language language) {
    SceneInput in = small::input();
    in.dark = isDark;
    in.language = language;
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintScene(painter, composeScene(in), small::frame(size.width(), size.height()));
    painter.end();
    const QString path = QStringLiteral(AZALAI_SOURCE_DIR "/tests/app/render/golden/") + name;
    if (AZALAI_UPDATE_EXPECTED) REQUIRE(image.save(path));
    const QImage expected(path);
    const double share = differingShare(image, expected);
    if (share > 0.001) image.save(QString(name).replace(QStringLiteral(".png"), QStringLiteral(".actual.png")));
    CAPTURE(name.toStdString());
    CHECK(share <= 0.001);
}

} // namespace

TEST_CASE("the small country looks as it did") {
    compare(QStringLiteral("small-900x600.png"), {900, 600}, false, Language::English);
    compare(QStringLiteral("small-480x360.png"), {480, 360}, false, Language::English);
    compare(QStringLiteral("small-dark-ar-900x600.png"), {900, 600}, true, Language::Arabic);
}

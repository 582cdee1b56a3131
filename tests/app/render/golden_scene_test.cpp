#include <app/render/scene_painter.h>
#include <azalai/cartography/compose_scene.h>
#include <tests/app/render/compare_picture.h>
#include <tests/app/render/small_frame.h>

#include <QImage>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>

using namespace azalai;

namespace {

void compare(const QString& name, QSize size, bool isDark, Language language) {
    SceneInput in = small::input();
    in.dark = isDark;
    in.language = language;
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintScene(painter, composeScene(in), small::frame(size.width(), size.height()));
    painter.end();
    comparePicture(name, image);
}

} // namespace

TEST_CASE("the small country looks as it did") {
    compare(QStringLiteral("small-900x600.png"), {900, 600}, false, Language::English);
    compare(QStringLiteral("small-480x360.png"), {480, 360}, false, Language::English);
    compare(QStringLiteral("small-dark-ar-900x600.png"), {900, 600}, true, Language::Arabic);
}

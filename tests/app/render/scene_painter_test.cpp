#include <app/render/scene_painter.h>
#include <azalai/cartography/compose_scene.h>
#include <azalai/cartography/pick.h>
#include <tests/app/render/small_frame.h>

#include <QImage>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <thread>
#include <vector>

using namespace azalai;

namespace {

QImage picture(const Scene& scene, const MapFrame& frame, SceneLayers layers = allSceneLayers,
               std::stop_token stop = {}) {
    QImage image(frame.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintScene(painter, scene, frame, layers, std::move(stop));
    return image;
}

bool isEmpty(const QImage& image) {
    QImage blank(image.size(), image.format());
    blank.fill(Qt::transparent);
    return image == blank;
}

bool isDrawnAt(const QImage& image, QPointF pixel) {
    return image.rect().contains(pixel.toPoint()) && image.pixelColor(pixel.toPoint()).alpha() > 0;
}

} // namespace

TEST_CASE("each layer paints something of its own, and only the base fills the frame") {
    const Scene scene = composeScene(small::input());
    const MapFrame frame = small::frame(900, 600);
    for (unsigned i = 0; i <= static_cast<unsigned>(SceneLayer::Labels); ++i) {
        const auto layer = static_cast<SceneLayer>(i);
        CAPTURE(i);
        const QImage image = picture(scene, frame, {layer});
        CHECK_FALSE(isEmpty(image));
        CHECK(isDrawnAt(image, {898, 2}) == (layer == SceneLayer::Base));
    }
    CHECK(isEmpty(picture(scene, frame, SceneLayers{})));
}

TEST_CASE("what is painted is found under the pointer, and what is found was painted") {
    SceneInput in = small::input();
    in.hiddenLayers = {MapLayer::Displacement}; // an arrow head is found by a circle around it, a little larger than it
    const Scene scene = composeScene(in);
    const MapFrame frame = small::frame(900, 600);
    const struct {
        SceneLayer layer;
        FeatureKind kind;
    } pairs[] = {{SceneLayer::Zones, FeatureKind::Zone},
                 {SceneLayer::Contested, FeatureKind::Face},
                 {SceneLayer::Routes, FeatureKind::Leg}};
    for (const auto& [layer, kind] : pairs) {
        const QImage image = picture(scene, frame, {layer});
        int wrong = 0;
        int seen = 0;
        for (int y = 3; y < 600; y += 7) {
            for (int x = 3; x < 900; x += 7) {
                // Neighbours too: an edge pixel may belong to either side.
                int drawn = 0;
                for (const QPoint d : {QPoint(0, 0), QPoint(3, 0), QPoint(-3, 0), QPoint(0, 3), QPoint(0, -3)})
                    drawn += isDrawnAt(image, QPoint(x, y) + d) ? 1 : 0;
                const auto found = pick(scene, frame.toPlane({x + 0.5, y + 0.5}), frame.metresPerMm(), Millimetres{0});
                const bool isFound =
                    std::ranges::any_of(found, [&](const FeatureRef& ref) { return ref.kind == kind; });
                if ((isFound && drawn == 0) || (!isFound && drawn == 5)) {
                    ++wrong;
                    UNSCOPED_INFO("at " << x << ", " << y << (isFound ? " found only" : " drawn only"));
                }
                seen += isFound ? 1 : 0;
            }
        }
        CAPTURE(static_cast<int>(layer));
        CHECK(seen > 0);
        CHECK(wrong == 0);
    }
}

TEST_CASE("a picture asked to stop stays unfinished") {
    std::stop_source source;
    source.request_stop();
    const Scene scene = composeScene(small::input());
    CHECK(isEmpty(picture(scene, small::frame(900, 600), {SceneLayer::Zones, SceneLayer::Labels}, source.get_token())));
}

TEST_CASE("pictures painted by several threads at once equal the one painted alone") {
    const Scene scene = composeScene(small::input());
    const MapFrame frame = small::frame(700, 500);
    const QImage alone = picture(scene, frame);
    std::vector<QImage> together(4);
    {
        std::vector<std::jthread> threads;
        for (QImage& image : together)
            threads.emplace_back([&image, &scene, &frame] { image = picture(scene, frame); });
    }
    for (const QImage& image : together)
        CHECK(image == alone);
}

TEST_CASE("nothing is painted outside the frame") {
    const Scene scene = composeScene(small::input());
    MapFrame frame = small::frame(300, 200);
    QImage image(500, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(100, 100);
    paintScene(painter, scene, frame);
    painter.end();
    for (int x = 0; x < 500; x += 3) {
        CHECK(image.pixelColor(x, 98).alpha() == 0);
        CHECK(image.pixelColor(x, 302).alpha() == 0);
    }
    CHECK(image.pixelColor(250, 200).alpha() == 255);
}

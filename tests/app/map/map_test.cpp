#include <app/map/camera_fit.h>
#include <app/map/layer_group.h>
#include <app/map/scale_bar.h>

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cmath>
#include <semaphore>

using namespace azalai;

namespace {

MapFrame frameAt(double x) {
    MapFrame frame;
    frame.centre = {x, 0};
    frame.sizePx = {8, 8};
    return frame;
}

LayerGroup::Paint fill(Qt::GlobalColor color) {
    return [color](QPainter& painter, const MapFrame&, const std::stop_token&) { painter.fillRect(0, 0, 8, 8, color); };
}

} // namespace

class MapTest : public QObject {
    Q_OBJECT

private slots:
    void layersAreShownTogether() {
        LayerGroup group;
        QSignalSpy shown(&group, &LayerGroup::shownChanged);
        group.request({.content = 1, .frame = frameAt(0), .layers = {fill(Qt::red), fill(Qt::blue)}});
        QVERIFY(!group.shown());
        QVERIFY(shown.wait());
        QCOMPARE(group.shown()->images.size(), std::size_t{2});
        QCOMPARE(group.shown()->images[0].pixelColor(4, 4), QColor(Qt::red));
        QCOMPARE(group.shown()->images[1].pixelColor(4, 4), QColor(Qt::blue));
    }

    void contentThatChangesFasterThanItIsPaintedIsShownOnItsWay() {
        LayerGroup group;
        QSignalSpy shown(&group, &LayerGroup::shownChanged);
        std::binary_semaphore begun(0);
        std::counting_semaphore go(0);
        std::atomic<int> painted = 0;
        const LayerGroup::Paint slow = [&](QPainter&, const MapFrame&, const std::stop_token&) {
            ++painted;
            begun.release();
            go.acquire();
        };
        group.request({.content = 1, .frame = frameAt(0), .layers = {slow}});
        begun.acquire();
        for (const std::uint64_t content : {2U, 3U, 4U})
            group.request({.content = content, .frame = frameAt(0), .layers = {slow}});
        QCOMPARE(group.newest()->content, std::uint64_t{4});
        go.release();
        QVERIFY(shown.wait());
        QCOMPARE(group.shown()->content, std::uint64_t{1});
        begun.acquire();
        go.release();
        QVERIFY(shown.wait());
        QCOMPARE(group.shown()->content, std::uint64_t{4});
        QCOMPARE(painted.load(), 2);
    }

    void aGroupThatGoesAwayStopsWhatItPaints() {
        std::binary_semaphore begun(0);
        const LayerGroup::Paint endless = [&](QPainter&, const MapFrame&, const std::stop_token& stop) {
            begun.release();
            while (!stop.stop_requested())
                std::this_thread::yield();
        };
        LayerGroup group;
        group.request({.content = 1, .frame = frameAt(0), .layers = {endless}});
        begun.acquire();
    }

    void ofMovesMeanwhileOnlyTheNewestIsPainted() {
        LayerGroup group;
        QSignalSpy shown(&group, &LayerGroup::shownChanged);
        std::binary_semaphore begun(0);
        std::binary_semaphore go(0);
        std::atomic<int> painted = 0;
        const LayerGroup::Paint slow = [&](QPainter&, const MapFrame&, const std::stop_token&) {
            if (painted++ > 0) return;
            begun.release();
            go.acquire();
        };
        group.request({.content = 1, .frame = frameAt(0), .layers = {slow}});
        begun.acquire();
        for (const double x : {1.0, 2.0, 3.0})
            group.request({.content = 1, .frame = frameAt(x), .layers = {slow}});
        go.release();
        QVERIFY(shown.wait());
        QCOMPARE(group.shown()->frame.centre.x, 0.0);
        QVERIFY(shown.wait());
        QCOMPARE(group.shown()->frame.centre.x, 3.0);
        QCOMPARE(painted.load(), 2);
    }

    void aFittedBoxJustFits() {
        const QVector3D camera = CameraFit().cameraFor(-7.5, 13.2, 5.2, 21.5, 800, 600, 24);
        const double scale = 256 * std::exp2(static_cast<double>(camera.z())) / (2 * mercatorHalfWorld);
        const double wide =
            (toMercator({.latitude = 13.2, .longitude = 5.2}).x - toMercator({.latitude = 13.2, .longitude = -7.5}).x) *
            scale;
        const double high =
            (toMercator({.latitude = 21.5, .longitude = 0}).y - toMercator({.latitude = 13.2, .longitude = 0}).y) *
            scale;
        QVERIFY(wide <= 752.01 && high <= 552.01);
        QVERIFY(wide > 751.9 || high > 551.9);
        QCOMPARE(camera.x(), -1.15F);
    }

    void theScaleBarIsRoundAndTrue() {
        ScaleBar bar;
        bar.setProperty("latitude", 60.0); // half the length of the equator's pixel
        bar.setProperty("zoomLevel", 6.0);
        const double metresPerPixel = 2 * mercatorHalfWorld / (256 * 64) / 2;
        QCOMPARE(bar.lengthKm(), 100.0);
        QVERIFY(std::abs(bar.lengthPx() - 100'000 / metresPerPixel) < 0.01);
        QVERIFY(bar.lengthPx() <= 110);
    }
};

QTEST_GUILESS_MAIN(MapTest)
#include "map_test.moc"

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

LayerGroup::Layer fill(Qt::GlobalColor color) {
    return {.paint = [color](QPainter& painter, const MapFrame&, const std::stop_token&) {
        painter.fillRect(0, 0, 8, 8, color);
    }};
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
        group.request({.content = 1, .frame = frameAt(0), .layers = {{.paint = slow}}});
        begun.acquire();
        for (const std::uint64_t content : {2U, 3U, 4U})
            group.request({.content = content, .frame = frameAt(0), .layers = {{.paint = slow}}});
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

    void aLayerPaintedInBandsIsTheSameAsInOnePiece() {
        const LayerGroup::Paint rings = [](QPainter& painter, const MapFrame&, const std::stop_token&) {
            painter.setRenderHint(QPainter::Antialiasing);
            for (int i = 1; i < 12; ++i) {
                painter.setPen(QPen(QColor(20 * i, 255 - 20 * i, 90, 120), 1.7, Qt::DashLine));
                painter.drawPolygon(QPolygonF{{31.3 - 2.6 * i, 33.1}, {30.2, 30.7 - 2.4 * i}, {58.9, 20.5 + 3.1 * i}});
            }
        };
        MapFrame frame = frameAt(0);
        frame.sizePx = {64, 61};
        QList<QImage> images;
        for (const bool isDivisible : {false, true}) {
            LayerGroup group;
            QSignalSpy shown(&group, &LayerGroup::shownChanged);
            group.request({.content = 1, .frame = frame, .layers = {{.paint = rings, .isDivisible = isDivisible}}});
            QVERIFY(shown.wait());
            images.push_back(group.shown()->images[0]);
        }
        QVERIFY(images[0].pixelColor(31, 28).alpha() > 0);
        int worst = 0;
        for (int y = 0; y < images[0].height(); ++y)
            for (int x = 0; x < images[0].width(); ++x)
                worst = std::max(worst, std::abs(qAlpha(images[0].pixel(x, y)) - qAlpha(images[1].pixel(x, y))));
        QVERIFY2(worst <= 1, qPrintable(QString::number(worst)));
    }

    void aGroupThatGoesAwayStopsWhatItPaints() {
        std::binary_semaphore begun(0);
        const LayerGroup::Paint endless = [&](QPainter&, const MapFrame&, const std::stop_token& stop) {
            begun.release();
            while (!stop.stop_requested())
                std::this_thread::yield();
        };
        LayerGroup group;
        group.request({.content = 1, .frame = frameAt(0), .layers = {{.paint = endless}}});
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
        group.request({.content = 1, .frame = frameAt(0), .layers = {{.paint = slow}}});
        begun.acquire();
        for (const double x : {1.0, 2.0, 3.0})
            group.request({.content = 1, .frame = frameAt(x), .layers = {{.paint = slow}}});
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

#pragma once

#include <app/desktop/prepare_application.h>
#include <app/desktop/program_window.h>
#include <app/map/outline_handles.h>

#include <azalai/geo/web_mercator.h>
#include <azalai/geometry/contains.h>

#include <QApplication>
#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

namespace azalai::test {

inline QQuickItem* findItem(QQuickItem* under, const QString& name) {
    if (under->objectName() == name) return under;
    for (QQuickItem* child : under->childItems()) {
        if (QQuickItem* found = findItem(child, name)) return found;
    }
    return nullptr;
}

/// The program's window with a dossier, and a hand on it.
class WindowDriver {
public:
    /// home  Where drafts and copies go; empty for a folder of the window's own.
    explicit WindowDriver(const std::string& dossier = "northern-mali", const std::string& home = {})
        : m_program({.dossier = dossier,
                     .at = std::nullopt,
                     .language = Language::English,
                     .dark = false,
                     .size = QSize(1440, 900),
                     .chosenKind = {},
                     .chosenId = {},
                     .home = home,
                     .isTemporary = true}) {}

    /// Shows the window and gives it the keyboard.
    [[nodiscard]] bool open() {
        if (!m_program.show()) return false;
        window().requestActivate();
        return QTest::qWaitForWindowActive(&window()) && m_program.waitUntilComplete();
    }
    void settle() { QVERIFY(m_program.waitUntilComplete()); }
    /// Likewise, when steps and questions may be under way.
    void comeToRest() {
        QTRY_VERIFY(!controller().isBusy());
        settle();
    }
    void undo() {
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        comeToRest();
    }
    /// Lets items take the places that they are about to have.
    void layOut() { QVERIFY(!window().grabWindow().isNull()); }
    [[nodiscard]] QQuickWindow& window() { return m_program.window(); }
    [[nodiscard]] WorkspaceController& controller() { return m_program.controller(); }
    [[nodiscard]] QQuickItem* item(const QString& name) {
        QQuickItem* found = findItem(window().contentItem(), name);
        if (!found) qFatal("no item %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString text(const QString& name) { return item(name)->property("text").toString(); }
    void click(const QString& name) {
        layOut();
        QQuickItem* target = item(name);
        QTest::mouseClick(&window(), Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    }
    /// A click on a pixel of the window.
    void clickAt(QPoint at) {
        layOut();
        QTest::mouseMove(&window(), at);
        QTest::mouseClick(&window(), Qt::LeftButton, {}, at, 1000); // no double click
    }
    /// Chooses a zone state and shows it with room around it.
    void chooseAndFit(const char* state) {
        controller().choose("zone", state);
        settle();
        Bounds box;
        box.add(controller().session()->dossier->zoneState(state)->outline);
        QMetaObject::invokeMethod(item("map"), "fit", box.west, box.south, box.east, box.north);
        QMetaObject::invokeMethod(item("map"), "zoom", -1.0);
        settle();
    }
    /// A pixel of the map that lies in an area, some pixels from its border.
    [[nodiscard]] QPoint insidePixel(const Area& area) {
        const QQuickItem* map = item("map");
        for (double y = 150; y < map->height() - 150; y += 7)
            for (double x = 60; x < map->width() - 80; x += 7) {
                const QPoint pixel = map->mapToScene({x, y}).toPoint();
                const auto isIn = [&](QPoint off) { return contains(area, positionAt(pixel + off)); };
                if (isIn({-8, -8}) && isIn({8, -8}) && isIn({8, 8}) && isIn({-8, 8}) && isIn({0, 0})) return pixel;
            }
        qFatal("the area is not in sight");
    }
    /// Where a position is drawn, in pixels of the window.
    [[nodiscard]] QPoint pixelOf(Position position) {
        QQuickItem* map = item("map");
        const PlanePoint centre = toMercator(
            {.latitude = map->property("latitude").toDouble(), .longitude = map->property("longitude").toDouble()});
        const PlanePoint point = toMercator(position);
        const double scale = 256 * std::exp2(map->property("zoomLevel").toDouble()) / (2 * mercatorHalfWorld);
        return map
            ->mapToScene(
                {map->width() / 2 + (point.x - centre.x) * scale, map->height() / 2 - (point.y - centre.y) * scale})
            .toPoint();
    }
    /// What is drawn at a pixel of the window.
    [[nodiscard]] Position positionAt(QPoint pixel) {
        QQuickItem* map = item("map");
        const QPointF at = map->mapFromScene(pixel);
        const PlanePoint centre = toMercator(
            {.latitude = map->property("latitude").toDouble(), .longitude = map->property("longitude").toDouble()});
        const double scale = 256 * std::exp2(map->property("zoomLevel").toDouble()) / (2 * mercatorHalfWorld);
        return fromMercator(
            {centre.x + (at.x() - map->width() / 2) / scale, centre.y - (at.y() - map->height() / 2) / scale});
    }
    /// The handles that the map shows.
    [[nodiscard]] std::vector<OutlineHandle> handles() {
        const auto* shown = qobject_cast<OutlineHandles*>(item("outlineHandles"));
        return outlineHandles(shown->outline(), shown->frame());
    }

private:
    ProgramWindow m_program;
};

/// The main function of a program of one window's tests.
template <class Test> int runWindowTest(int argc, char** argv) {
    QApplication application(argc, argv);
    if (!prepareApplication()) return 1;
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace azalai::test

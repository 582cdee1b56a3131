#pragma once

#include "window_driver.h"

#include <app/map/map_canvas.h>

#include <azalai/time/parse_time.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace azalai::test {

/// The bundled dossier with a convoy that left Néma on 3 July with fuel, and was seen too late at Léré.
inline QString dossierWithConvoy(const QTemporaryDir& folder) {
    const QDir from(QStringLiteral(AZALAI_SOURCE_DIR "/maps/northern-mali"));
    for (const QString& name : from.entryList(QDir::Files))
        if (!QFile::copy(from.filePath(name), folder.filePath(name))) return {};
    QFile file(folder.filePath(QStringLiteral("supply.json")));
    if (!file.open(QIODevice::ReadWrite)) return {};
    QByteArray text = file.readAll();
    const qsizetype size = text.size();
    text.replace(R"("convoys": [])", R"("convoys": [{"id": "first", "name": {"en": "First convoy"}, "vehicle": "tanker",
        "goods": ["fuel"], "departs": "2023-07-03T06:00Z", "grade": "B2",
        "legs": ["nema-bassikounou", "bassikounou-fassala", "fassala-border", "border-foita", "foita-lere"],
        "reports": [{"place": "fassala", "at": "2023-07-03T12:00Z", "grade": "B2"},
                    {"place": "lere", "at": "2023-07-05T00:00Z", "grade": "B2"}]}])");
    if (text.size() == size || !file.seek(0) || file.write(text) != text.size()) return {};
    return folder.path();
}

/// The program's window with a convoy in its dossier, and a hand on its way tab.
class WayDriver {
public:
    [[nodiscard]] bool open() {
        const QString path = m_folder.isValid() ? dossierWithConvoy(m_folder) : QString();
        if (path.isEmpty()) return false;
        m_window = std::make_unique<WindowDriver>(path.toStdString());
        return m_window->open();
    }
    /// As the window was when it was opened, with the way tab in front.
    void begin() {
        desk().clock()->clear();
        desk().form()->clear();
        controller().supply()->setGoodsIndex(0);
        m_window->click("tab-way");
        show("2023-09-03");
        QMetaObject::invokeMethod(item("wayLegs"), "positionViewAtBeginning");
    }
    void show(const char* day) {
        controller().setInstant(static_cast<double>(parseTime(day)->begin.time_since_epoch().count()));
        m_window->settle();
    }
    void ask(const char* from, const char* to) {
        desk().form()->choose(WayForm::Start, QString::fromLatin1(from));
        desk().form()->choose(WayForm::Finish, QString::fromLatin1(to));
        m_window->settle();
        m_window->layOut();
    }
    /// Puts the keyboard into a field, and types over what is there.
    void type(const QString& field, const char* text) {
        item(field)->forceActiveFocus();
        QMetaObject::invokeMethod(item(field), "selectAll");
        press(Qt::Key_Backspace);
        for (const char letter : std::string(text))
            QTest::keyClick(&m_window->window(), letter);
    }
    void press(Qt::Key key) { QTest::keyClick(&m_window->window(), key); }
    void click(const QString& name) { m_window->click(name); }
    void clickMap(Position position) {
        QTest::mouseClick(&m_window->window(), Qt::LeftButton, {}, m_window->pixelOf(position));
    }
    [[nodiscard]] QString text(const QString& name) { return m_window->text(name); }
    [[nodiscard]] QQuickItem* item(const QString& name) { return m_window->item(name); }
    [[nodiscard]] WindowDriver& window() { return *m_window; }
    [[nodiscard]] WorkspaceController& controller() { return m_window->controller(); }
    [[nodiscard]] WayDesk& desk() { return *controller().way(); }
    /// What the map draws; empty for nothing.
    [[nodiscard]] WayPicture onMap() {
        const auto picture = qobject_cast<MapCanvas*>(item("mapCanvas"))->ways().picture;
        return picture ? *picture : WayPicture();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_window;
};

} // namespace azalai::test

#pragma once

#include "spread.h"

#include <app/map/map_canvas.h>

#include "window_driver.h"

#include <QTimer>

#include <deque>
#include <map>
#include <mutex>

namespace azalai::test {

/// Watches the frames of a window and says when an event had been answered by one.
///
/// What a frame shows is read while the scene graph synchronizes, when the GUI's thread stands still; the frame counts
/// as shown when its buffers have been swapped.
class PictureWatch : public QObject {
public:
    explicit PictureWatch(WindowDriver& driver)
        : m_controller(driver.controller()), m_canvas(qobject_cast<MapCanvas*>(driver.item("mapCanvas"))) {
        connect(
            &driver.window(), &QQuickWindow::afterSynchronizing, this, [this] { noteWhatIsShown(); },
            Qt::DirectConnection);
        connect(&driver.window(), &QQuickWindow::frameSwapped, this, [this] { noteFrame(); }, Qt::DirectConnection);
        connect(&m_controller, &WorkspaceController::published, this, [this] {
            const std::scoped_lock lock(m_mutex);
            m_instants[m_controller.picture().situation] = m_controller.analysis()->now.workspace.at;
        });
        connect(&m_heart, &QTimer::timeout, this, [this] {
            m_silences.add(m_beat.milliseconds());
            m_beat = {};
        });
        m_heart.setTimerType(Qt::PreciseTimer);
        m_heart.start(4);
    }

    /// Forgets what was measured.
    void begin() {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_outlines = m_drags = m_dates = m_between = m_silences = {};
        m_lastPicture.reset();
        m_beat = {};
    }
    /// An event of a drag is about to be sent, whose change will have this serial.
    void dragEvent(std::uint64_t serial) {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back({.serial = serial});
        m_outlineWaiting.push_back({.serial = serial});
    }
    void dateEvent(Instant at) {
        const std::scoped_lock lock(m_mutex);
        if (m_controller.workspace().at != at) m_waiting.push_back({.at = at});
    }
    [[nodiscard]] bool isAnswered() {
        const std::scoped_lock lock(m_mutex);
        return m_waiting.empty();
    }

    [[nodiscard]] Spread outlines() { return locked(m_outlines); }
    [[nodiscard]] Spread drags() { return locked(m_drags); }
    [[nodiscard]] Spread dates() { return locked(m_dates); }
    [[nodiscard]] Spread betweenPictures() { return locked(m_between); }
    [[nodiscard]] Spread silences() { return m_silences; } ///< between two beats of a 4 ms timer on the GUI's thread

private:
    struct Event {
        std::uint64_t serial = 0;
        std::optional<Instant> at{};
        Stopwatch since{};
    };

    Spread locked(const Spread& spread) {
        const std::scoped_lock lock(m_mutex);
        return spread;
    }

    void noteWhatIsShown() {
        const std::scoped_lock lock(m_mutex);
        m_live = m_canvas->liveShown();
        m_situation = m_canvas->situationShown();
        m_outline = m_controller.editor()->serial();
    }

    void noteFrame() {
        const std::scoped_lock lock(m_mutex);
        while (!m_outlineWaiting.empty() && m_outlineWaiting.front().serial <= m_outline) {
            m_outlines.add(m_outlineWaiting.front().since.milliseconds());
            m_outlineWaiting.pop_front();
        }
        while (!m_waiting.empty() && !m_waiting.front().at && m_waiting.front().serial <= m_live) {
            m_drags.add(m_waiting.front().since.milliseconds());
            m_waiting.pop_front();
        }
        if (m_situation != m_lastSituation) notePicture();
    }

    /// A new date stands there: it answers the events up to the last one that asked for it.
    void notePicture() {
        m_lastSituation = m_situation;
        if (m_lastPicture) m_between.add(m_lastPicture->milliseconds());
        m_lastPicture = Stopwatch();
        const auto shown = m_instants.find(m_situation);
        if (shown == m_instants.end()) return;
        const auto answered = std::find_if(m_waiting.rbegin(), m_waiting.rend(),
                                           [&](const Event& event) { return event.at == shown->second; });
        for (auto count = m_waiting.rend() - answered; count > 0; --count) {
            m_dates.add(m_waiting.front().since.milliseconds());
            m_waiting.pop_front();
        }
    }

    WorkspaceController& m_controller;
    MapCanvas* m_canvas;
    QTimer m_heart;
    Stopwatch m_beat;
    Spread m_silences;

    std::mutex m_mutex; ///< for all below: frames are noted on the render thread
    std::deque<Event> m_waiting;
    std::deque<Event> m_outlineWaiting;
    std::map<std::uint64_t, Instant> m_instants; ///< by number of the situation
    std::uint64_t m_live = 0;
    std::uint64_t m_situation = 0;
    std::uint64_t m_outline = 0;
    std::uint64_t m_lastSituation = 0;
    std::optional<Stopwatch> m_lastPicture;
    Spread m_outlines;
    Spread m_drags;
    Spread m_dates;
    Spread m_between;
};

} // namespace azalai::test

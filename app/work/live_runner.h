#pragma once

#include <app/work/analysis.h>

#include <azalai/cartography/scene.h>
#include <azalai/overlap/live_overlaps.h>

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <memory>

namespace azalai {

/// Asks LiveOverlaps off the GUI thread while an outline is dragged. One change runs at a time; of the moves of one
/// drag that arrive meanwhile only the newest is kept.
class LiveRunner : public QObject {
    Q_OBJECT

public:
    enum class What {
        Look,   ///< changes nothing
        Place,  ///< moves the vertex, or makes it when the drag does not have it yet
        Undo,   ///< takes the drag back: moves the vertex to `to`, or removes what it made
        Remove, ///< removes the vertex
    };
    struct Change {
        std::uint64_t serial = 0;
        std::uint64_t drag = 0; ///< changes of one drag have one number
        What what = What::Look;
        bool isNew = false; ///< the drag makes the vertex
        std::size_t ring = 0;
        std::size_t vertex = 0;
        Position to;
        std::vector<SharedVertex> followers{}; ///< that do the same in other zones; those of a drag stay the same
    };
    struct Answer {
        std::uint64_t serial = 0;
        Result<LiveOverlapPicture> picture;
        std::shared_ptr<const Scene> scene; ///< the zone and its contested ground; null without a picture
    };

    explicit LiveRunner(QObject* parent = nullptr);
    ~LiveRunner() override;

    /// Turns to a zone state that is in force. Answers to earlier changes no longer come.
    void begin(Workspace workspace, std::string stateId, ViewOptions options);
    void end();
    void change(const Change& change);

signals:
    void answered(const azalai::LiveRunner::Answer& answer);

private:
    struct Subject;

    void start(const Change& change);

    QThreadPool m_pool;
    std::shared_ptr<Subject> m_subject; ///< used by the worker alone
    bool m_isRunning = false;
    std::deque<Change> m_waiting;
};

} // namespace azalai

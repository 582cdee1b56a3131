#pragma once

#include <app/work/session.h>

#include <QObject>
#include <QThreadPool>

#include <deque>

namespace azalai {

/// Makes the next revisions of a session off the GUI thread, one after the other, each from the one before.
class SessionReviser : public QObject {
    Q_OBJECT

public:
    explicit SessionReviser(QObject* parent = nullptr);
    ~SessionReviser() override;

    /// Begins anew from an opened session; revisions under way are dropped.
    void reset(std::shared_ptr<const Session> session);
    void reshape(const std::string& stateId, const Area& outline);
    [[nodiscard]] bool isBusy() const { return m_isRunning; }

signals:
    void revised(const std::shared_ptr<const azalai::Session>& session);

private:
    struct Step {
        std::string stateId;
        Area outline;
    };
    void start(const Step& step);

    QThreadPool m_pool;
    std::shared_ptr<const Session> m_newest;
    bool m_isRunning = false;
    std::uint64_t m_generation = 0;
    std::deque<Step> m_waiting;
};

} // namespace azalai

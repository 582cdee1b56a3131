#pragma once

#include <app/work/session.h>

#include <azalai/supply/what_if_branch.h>

#include <QObject>
#include <QThreadPool>

namespace azalai {

/// Makes the session of a what-if branch off the GUI thread. One job runs at a time; of the requests that arrive
/// meanwhile only the newest is kept.
class BranchRunner : public QObject {
    Q_OBJECT

public:
    struct Request {
        std::shared_ptr<const Session> base;
        WhatIfBranch::Changes changes;
        std::optional<Keeping> keeping{}; ///< the changes are to stay
    };

    explicit BranchRunner(QObject* parent = nullptr);
    ~BranchRunner() override;

    void request(Request request);
    void forget(); ///< answers to earlier requests no longer come
    [[nodiscard]] bool isBusy() const { return m_isRunning; }

signals:
    /// Without changes the session is the base itself.
    void finished(const azalai::BranchRunner::Request& request, const std::shared_ptr<const azalai::Session>& session);

private:
    void start(Request request);

    QThreadPool m_pool;
    bool m_isRunning = false;
    std::uint64_t m_generation = 0;
    std::optional<Request> m_waiting;
};

} // namespace azalai

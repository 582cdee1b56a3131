#pragma once

#include <app/work/analysis.h>

#include <azalai/cartography/scene.h>
#include <azalai/editing/edit.h>

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <stop_token>

namespace azalai {

/// Derives and composes what a view asks for, off the GUI thread. One job runs at a time; of the requests that arrive
/// meanwhile only the newest is kept, so that scrubbing shows pictures on its way and ends at the last one.
class AnalysisRunner : public QObject {
    Q_OBJECT

public:
    struct Request {
        std::shared_ptr<const Session> session;
        Workspace workspace;
        Instant baseline;
        ViewOptions options;
        std::shared_ptr<const Session> other{}; ///< another revision, compared at the same instant; may be null
        bool isOtherLater = false;              ///< the differences go from the session to the other
    };
    struct Outcome {
        Request request;
        std::shared_ptr<const Analysis> analysis;
        std::shared_ptr<const Scene> scene;
        std::shared_ptr<const Analysis> otherAnalysis{}; ///< null without `other`
        std::shared_ptr<const Changes> differences{};    ///< likewise
        /// Likewise: which records are others, from the dossier of `other` to the session's.
        std::shared_ptr<const std::vector<Change>> records{};
    };

    explicit AnalysisRunner(QObject* parent = nullptr);
    ~AnalysisRunner() override;

    void request(Request request);
    [[nodiscard]] bool isBusy() const { return m_isRunning; }

signals:
    void finished(const azalai::AnalysisRunner::Outcome& outcome);
    void failed(const azalai::Error& error);

private:
    void start(Request request);
    void end(Result<Outcome> outcome);

    QThreadPool m_pool;
    std::stop_source m_stop;
    bool m_isRunning = false;
    std::optional<Request> m_waiting;
    std::optional<Outcome> m_last; ///< its analysis serves when only the looks change
};

} // namespace azalai

#pragma once

#include <app/work/way_findings.h>

#include <QObject>
#include <QThreadPool>

namespace azalai {

/// Finds ways and their clocks off the GUI thread. One job runs at a time; of the requests that arrive meanwhile only
/// the newest is kept. Ways that still hold are not found again when only the clock is another one.
class WayRunner : public QObject {
    Q_OBJECT

public:
    struct Request {
        std::shared_ptr<const Analysis> analysis;
        WayRequest way;
        ClockRequest clock;

        bool operator==(const Request&) const = default;
    };
    struct Outcome {
        Request request;
        Result<std::shared_ptr<const WayFindings>> findings;
    };

    explicit WayRunner(QObject* parent = nullptr);
    ~WayRunner() override;

    void request(Request request);
    void forget(); ///< what was asked for no longer matters
    [[nodiscard]] bool isBusy() const { return m_isRunning; }

signals:
    void finished(const azalai::WayRunner::Outcome& outcome);

private:
    void start(Request request);
    void end(const Outcome& outcome);

    QThreadPool m_pool;
    bool m_isRunning = false;
    std::optional<Request> m_waiting;
    std::optional<Outcome> m_last;
};

} // namespace azalai

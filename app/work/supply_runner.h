#pragma once

#include <app/work/supply_rows.h>

#include <QObject>
#include <QThreadPool>

namespace azalai {

/// Finds off the GUI thread what the supply panel and the page of a place say beyond an analysis, and makes the panel's
/// rows of it. One job runs at a
/// time; of the requests that arrive meanwhile only the newest is kept. What was found before and still holds is not
/// found again.
class SupplyRunner : public QObject {
    Q_OBJECT

public:
    struct Request {
        std::shared_ptr<const Session> session; ///< of the analysis
        std::shared_ptr<const Analysis> analysis;
        Words text{};
        Cargo cargo{};
        std::string place{}; ///< whose ways are asked for too; empty for none
    };
    struct Outcome {
        Request request;
        std::shared_ptr<const SupplyFindings> findings;
        std::shared_ptr<const std::vector<SupplyRow>> rows;
        QString summary{};
        std::shared_ptr<const PlaceFindings> place; ///< null when none was asked for, or there is no such place
    };

    explicit SupplyRunner(QObject* parent = nullptr);
    ~SupplyRunner() override;

    void request(Request request);
    [[nodiscard]] bool isBusy() const { return m_isRunning; }

signals:
    void finished(const azalai::SupplyRunner::Outcome& outcome);

private:
    void start(Request request);
    [[nodiscard]] Outcome known(Request request) const;
    void end(const Outcome& outcome);

    QThreadPool m_pool;
    bool m_isRunning = false;
    std::optional<Request> m_waiting;
    std::optional<Outcome> m_last;
};

} // namespace azalai

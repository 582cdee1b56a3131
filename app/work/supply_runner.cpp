#include <app/work/supply_runner.h>

#include <utility>

namespace azalai {

SupplyRunner::SupplyRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

SupplyRunner::~SupplyRunner() { m_pool.waitForDone(); }

void SupplyRunner::request(Request request) {
    if (m_isRunning)
        m_waiting = std::move(request);
    else
        start(std::move(request));
}

/// What of the last outcome still holds.
SupplyRunner::Outcome SupplyRunner::known(Request request) const {
    Outcome known{.request = std::move(request), .findings = nullptr, .rows = nullptr, .place = nullptr};
    if (!m_last || m_last->request.analysis != known.request.analysis || m_last->request.cargo != known.request.cargo)
        return known;
    known.findings = m_last->findings;
    if (m_last->request.session == known.request.session &&
        m_last->request.text.language() == known.request.text.language()) {
        known.rows = m_last->rows;
        known.summary = m_last->summary;
    }
    if (m_last->request.place == known.request.place) known.place = m_last->place;
    return known;
}

void SupplyRunner::start(Request request) {
    m_isRunning = true;
    m_pool.start([this, outcome = known(std::move(request))]() mutable {
        const Request& asked = outcome.request;
        if (!outcome.findings)
            outcome.findings = std::make_shared<const SupplyFindings>(findSupply(*asked.analysis, asked.cargo));
        if (!outcome.rows) {
            outcome.rows = std::make_shared<const std::vector<SupplyRow>>(
                supplyRows(*asked.session, *asked.analysis, *outcome.findings, asked.text));
            outcome.summary = supplySummary(*asked.analysis, asked.cargo, asked.text);
        }
        if (!outcome.place && !asked.place.empty()) {
            if (auto ways = findPlaceWays(*asked.analysis, asked.cargo, asked.place))
                outcome.place = std::make_shared<const PlaceFindings>(std::move(*ways));
        }
        QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { end(outcome); }, Qt::QueuedConnection);
    });
}

void SupplyRunner::end(const Outcome& outcome) {
    m_isRunning = false;
    m_last = outcome;
    if (m_waiting) start(*std::exchange(m_waiting, std::nullopt));
    emit finished(outcome);
}

} // namespace azalai

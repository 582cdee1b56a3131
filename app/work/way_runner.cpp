#include <app/work/way_runner.h>

#include <utility>

namespace azalai {
namespace {

using Findings = Result<std::shared_ptr<const WayFindings>>;

/// known  Found before for the same analysis and way, or null.
Findings work(const WayRunner::Request& asked, const std::shared_ptr<const WayFindings>& known) {
    auto found = known ? Result<WayFindings>(*known) : findWay(*asked.analysis, asked.way);
    if (!found) return std::unexpected(found.error());
    found->clockRequest = asked.clock;
    found->clocks = findClocks(*asked.analysis, found->answer, asked.clock);
    return std::make_shared<const WayFindings>(std::move(*found));
}

} // namespace

WayRunner::WayRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

WayRunner::~WayRunner() { m_pool.waitForDone(); }

void WayRunner::request(Request request) {
    if (m_isRunning)
        m_waiting = std::move(request);
    else
        start(std::move(request));
}

void WayRunner::forget() { m_waiting.reset(); }

void WayRunner::start(Request request) {
    m_isRunning = true;
    std::shared_ptr<const WayFindings> known;
    if (m_last && m_last->findings && m_last->request.analysis == request.analysis &&
        m_last->request.way == request.way)
        known = *m_last->findings;
    m_pool.start([this, request = std::move(request), known = std::move(known)]() mutable {
        Outcome outcome{.request = std::move(request), .findings = nullptr};
        outcome.findings = work(outcome.request, known);
        QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { end(outcome); }, Qt::QueuedConnection);
    });
}

void WayRunner::end(const Outcome& outcome) {
    m_isRunning = false;
    m_last = outcome;
    if (m_waiting) start(*std::exchange(m_waiting, std::nullopt));
    emit finished(outcome);
}

} // namespace azalai

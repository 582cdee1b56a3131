#include <app/render/wide_vectors.h>
#include <app/work/analysis_runner.h>

#include <azalai/cartography/compose_scene.h>

#include <utility>

namespace azalai {
namespace {

bool asksTheSame(const AnalysisRunner::Request& a, const AnalysisRunner::Request& b) {
    return a.session == b.session && a.baseline == b.baseline && a.workspace.dossier == b.workspace.dossier &&
           a.workspace.at == b.workspace.at && a.workspace.knownAt == b.workspace.knownAt &&
           a.workspace.hiddenActors == b.workspace.hiddenActors;
}

Result<AnalysisRunner::Outcome> work(AnalysisRunner::Request request, std::shared_ptr<const Analysis> analysis,
                                     const std::shared_ptr<const Analysis>& earlier, std::stop_token stop) {
    if (!analysis) {
        auto made = analyse(*request.session, request.workspace, request.baseline, stop, earlier.get());
        if (!made) return std::unexpected(made.error());
        analysis = std::move(*made);
    }
    const ViewOptions& options = request.options;
    Result<Overlaps> others;
    if (!options.liftedState.empty()) {
        others = overlapsWithout(options.liftedState, *request.session, analysis->now.workspace, std::move(stop));
        if (!others) return std::unexpected(others.error());
    }
    const Overlaps& drawn = options.liftedState.empty() ? analysis->now.overlaps : *others;
    auto scene = std::make_shared<const Scene>(composeScene(gatherScene(*request.session, *analysis, drawn, options)));
    return AnalysisRunner::Outcome{std::move(request), std::move(analysis), std::move(scene)};
}

} // namespace

AnalysisRunner::AnalysisRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

AnalysisRunner::~AnalysisRunner() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void AnalysisRunner::request(Request request) {
    if (m_isRunning)
        m_waiting = std::move(request);
    else
        start(std::move(request));
}

void AnalysisRunner::start(Request request) {
    m_isRunning = true;
    auto earlier = m_last && m_last->request.session == request.session ? m_last->analysis : nullptr;
    auto known = earlier && asksTheSame(m_last->request, request) ? earlier : nullptr;
    m_pool.start([this, request = std::move(request), known = std::move(known), earlier = std::move(earlier),
                  stop = m_stop.get_token()] {
        giveBackWideVectors();
        auto outcome = work(request, known, earlier, stop);
        QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { end(outcome); }, Qt::QueuedConnection);
    });
}

void AnalysisRunner::end(Result<Outcome> outcome) {
    m_isRunning = false;
    if (outcome) m_last = *outcome; // before the next starts: it may need no computing
    if (m_waiting) start(*std::exchange(m_waiting, std::nullopt));
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    emit finished(*outcome);
}

} // namespace azalai

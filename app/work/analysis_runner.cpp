#include <app/render/wide_vectors.h>
#include <app/work/analysis_runner.h>

#include <azalai/cartography/compose_scene.h>
#include <azalai/editing/edit_between.h>

#include <utility>

namespace azalai {
namespace {

bool seesTheSame(const AnalysisRunner::Request& a, const AnalysisRunner::Request& b) {
    return a.baseline == b.baseline && a.workspace.at == b.workspace.at && a.workspace.knownAt == b.workspace.knownAt &&
           a.workspace.hiddenActors == b.workspace.hiddenActors;
}

/// An analysis of a session that was made before, and whether it is of what is asked for now.
struct Known {
    std::shared_ptr<const Analysis> analysis{};
    bool isWanted = false;
};

Known knownOf(const std::shared_ptr<const Session>& session, const std::optional<AnalysisRunner::Outcome>& last,
              const AnalysisRunner::Request& request) {
    if (!last || !session) return {};
    const bool isSame = seesTheSame(last->request, request);
    if (last->request.session == session) return {last->analysis, isSame};
    if (last->request.other == session) return {last->otherAnalysis, isSame};
    return {};
}

Result<std::shared_ptr<const Analysis>> analysisOf(const Session& session, const AnalysisRunner::Request& request,
                                                   const Known& known, const std::stop_token& stop) {
    if (known.analysis && known.isWanted) return known.analysis;
    Workspace workspace = request.workspace;
    workspace.dossier = session.dossier;
    return analyse(session, workspace, request.baseline, stop, known.analysis.get());
}

using RecordChanges = std::shared_ptr<const std::vector<Change>>;

/// Those of the last outcome, where it compared the same two; else nothing.
RecordChanges knownRecords(const std::optional<AnalysisRunner::Outcome>& last, const AnalysisRunner::Request& request) {
    const bool isSame = last && last->request.session == request.session && last->request.other == request.other;
    return isSame ? last->records : nullptr;
}

Result<AnalysisRunner::Outcome> work(AnalysisRunner::Request request, const Known& known, const Known& knownOther,
                                     RecordChanges records, const std::stop_token& stop) {
    auto analysis = analysisOf(*request.session, request, known, stop);
    if (!analysis) return std::unexpected(analysis.error());
    Result<std::shared_ptr<const Analysis>> other;
    if (request.other)
        other = request.other == request.session ? analysis : analysisOf(*request.other, request, knownOther, stop);
    if (!other) return std::unexpected(other.error());
    const ViewOptions& options = request.options;
    Result<Overlaps> others;
    if (!options.liftedState.empty()) {
        others = overlapsWithout(options.liftedState, *request.session, (*analysis)->now.workspace, stop);
        if (!others) return std::unexpected(others.error());
    }
    const Overlaps& drawn = options.liftedState.empty() ? (*analysis)->now.overlaps : *others;
    auto scene = std::make_shared<const Scene>(composeScene(gatherScene(*request.session, **analysis, drawn, options)));
    AnalysisRunner::Outcome outcome{std::move(request), *analysis, std::move(scene)};
    if (!*other) return outcome;
    outcome.otherAnalysis = *other;
    outcome.records = records ? std::move(records)
                              : std::make_shared<const std::vector<Change>>(
                                    changesBetween(*outcome.request.other->dossier, *outcome.request.session->dossier));
    const bool isLater = outcome.request.isOtherLater;
    const Derived& before = isLater ? (*analysis)->now : (*other)->now;
    const Derived& after = isLater ? (*other)->now : (*analysis)->now;
    outcome.differences = std::make_shared<const Changes>(compareDerived(before, after));
    return outcome;
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
    Known known = knownOf(request.session, m_last, request);
    Known other = knownOf(request.other, m_last, request);
    RecordChanges records = knownRecords(m_last, request);
    m_pool.start([this, request = std::move(request), known = std::move(known), other = std::move(other),
                  records = std::move(records), stop = m_stop.get_token()] {
        giveBackWideVectors();
        auto outcome = work(request, known, other, records, stop);
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

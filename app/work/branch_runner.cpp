#include <app/work/branch_runner.h>

#include <app/work/revise_session.h>

#include <utility>

namespace azalai {
namespace {

std::shared_ptr<const Session> sessionOf(const BranchRunner::Request& request) {
    if (request.changes.empty()) return request.base;
    const Dossier& dossier = *request.base->dossier;
    return revised(*request.base, request.keeping ? kept(dossier, request.changes, *request.keeping)
                                                  : applied(dossier, request.changes));
}

} // namespace

BranchRunner::BranchRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

BranchRunner::~BranchRunner() { m_pool.waitForDone(); }

void BranchRunner::request(Request request) {
    if (m_isRunning)
        m_waiting = std::move(request);
    else
        start(std::move(request));
}

void BranchRunner::forget() {
    ++m_generation;
    m_isRunning = false;
    m_waiting.reset();
}

void BranchRunner::start(Request request) {
    m_isRunning = true;
    m_pool.start([this, request = std::move(request), generation = m_generation] {
        auto session = sessionOf(request);
        QMetaObject::invokeMethod(
            this,
            [this, request, session = std::move(session), generation] {
                if (generation != m_generation) return;
                m_isRunning = false;
                if (m_waiting) start(*std::exchange(m_waiting, std::nullopt));
                emit finished(request, session);
            },
            Qt::QueuedConnection);
    });
}

} // namespace azalai

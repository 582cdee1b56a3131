#include <app/work/session_reviser.h>

#include <app/work/reshape.h>

#include <utility>

namespace azalai {

SessionReviser::SessionReviser(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

SessionReviser::~SessionReviser() { m_pool.waitForDone(); }

void SessionReviser::reset(std::shared_ptr<const Session> session) {
    ++m_generation;
    m_isRunning = false;
    m_waiting.clear();
    m_newest = std::move(session);
}

void SessionReviser::reshape(const std::string& stateId, const Area& outline) {
    const Step step{stateId, outline};
    if (!m_isRunning) return start(step);
    if (!m_waiting.empty() && m_waiting.back().stateId == stateId)
        m_waiting.back() = step;
    else
        m_waiting.push_back(step);
}

void SessionReviser::start(const Step& step) {
    m_isRunning = true;
    m_pool.start([this, step, from = m_newest, generation = m_generation] {
        auto next = reshaped(*from, step.stateId, step.outline);
        QMetaObject::invokeMethod(
            this,
            [this, generation, next = std::move(next)] {
                if (generation != m_generation) return;
                m_newest = next;
                m_isRunning = false;
                if (!m_waiting.empty()) {
                    const Step waiting = std::move(m_waiting.front());
                    m_waiting.pop_front();
                    start(waiting);
                }
                emit revised(next);
            },
            Qt::QueuedConnection);
    });
}

} // namespace azalai

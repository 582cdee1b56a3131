#include <app/way/way_result.h>

#include <utility>

namespace azalai {

WayResult::WayResult(QObject* parent) : QObject(parent) {}

void WayResult::show(WayAnswerText text) {
    m_ways.show(std::exchange(text.ways, {}));
    m_steps.show(std::exchange(text.steps, {}));
    m_text = std::move(text);
    emit shown();
}

void WayResult::setStale(bool isStale) {
    if (isStale == m_isStale) return;
    m_isStale = isStale;
    emit staleChanged();
}

} // namespace azalai

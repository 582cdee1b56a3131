// What of the sheet goes into the pack.
#include <app/briefing/briefing_model.h>

namespace azalai {

void BriefingModel::addToPack() {
    if (!m_analysis || !m_session) return;
    // Of a country, what a page can be about takes a while to find.
    m_pool.start([this, session = m_session, analysis = m_analysis, choices = m_choices,
                  since = m_since.value_or(m_analysis->baseline->workspace.at)] {
        SheetOptions options = choices.made(*analysis, choices.subjects(*analysis));
        QMetaObject::invokeMethod(
            this, [this, options = std::move(options), since] { m_pack.add(options, since); }, Qt::QueuedConnection);
    });
}

} // namespace azalai

#include <app/timeline/timeline_model.h>

#include <azalai/time/parse_time.h>
#include <azalai/time/stated_moment.h>

#include <algorithm>
#include <utility>

namespace azalai {
namespace {

double secs(Instant instant) { return static_cast<double>(instant.time_since_epoch().count()); }

} // namespace

void TimelineModel::showData(TimelineData data, Instant baseline, const QString& baselineText,
                             std::vector<Instant> changes) {
    m_changes = std::move(changes);
    if (data == m_data && baseline == m_baseline && baselineText == m_baselineText) return;
    m_data = std::move(data);
    m_baseline = baseline;
    m_baselineText = baselineText;
    emit dataChanged();
}

void TimelineModel::showInstant(Instant at, const QString& date, const QString& time) {
    if (at == m_at && date == m_date && time == m_time) return;
    m_at = at;
    m_date = date;
    m_time = time;
    emit instantChanged();
}

QString TimelineModel::typedText() const { return QString::fromStdString(formatTime(statedMoment(m_at))); }

double TimelineModel::fromSecs() const { return secs(m_data.from); }
double TimelineModel::toSecs() const { return secs(m_data.to); }
double TimelineModel::instantSecs() const { return secs(m_at); }
double TimelineModel::baselineSecs() const { return secs(m_baseline); }

std::optional<Instant> TimelineModel::neighbour(bool forward) const {
    if (forward) {
        const auto after = std::ranges::upper_bound(m_changes, m_at);
        return after == m_changes.end() ? std::nullopt : std::optional(*after);
    }
    const auto here = std::ranges::lower_bound(m_changes, m_at);
    return here == m_changes.begin() ? std::nullopt : std::optional(*std::prev(here));
}

bool TimelineModel::hasNext() const { return neighbour(true).has_value(); }
bool TimelineModel::hasPrevious() const { return neighbour(false).has_value(); }

} // namespace azalai

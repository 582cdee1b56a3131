#include <app/timeline/timeline_data.h>

#include <algorithm>

namespace azalai {
namespace {

using std::chrono::days;

/// Index of the actor that an event is counted under; the number of actors when none is named; nothing when hidden.
std::optional<std::size_t> stackOf(const Event& event, const Dossier& dossier, const std::set<std::string>& hidden) {
    bool isHidden = false;
    for (const std::string& id : event.actors) {
        if (hidden.contains(id)) {
            isHidden = true;
            continue;
        }
        const auto actor = std::ranges::find(dossier.actors, id, &Actor::id);
        if (actor != dossier.actors.end()) return static_cast<std::size_t>(actor - dossier.actors.begin());
    }
    if (isHidden) return std::nullopt;
    return dossier.actors.size();
}

QColor colorOf(const Dossier& dossier, std::size_t stack) {
    if (stack >= dossier.actors.size()) return {0x9a, 0x91, 0x80};
    const Color& c = dossier.actors[stack].color;
    return {c.red, c.green, c.blue};
}

std::vector<TimelineMonth> monthsOf(Instant from, Instant to) {
    std::vector<TimelineMonth> months;
    const std::chrono::year_month_day first{std::chrono::floor<days>(from)};
    for (auto month = first.year() / first.month(); std::chrono::sys_days(month / 1) < to;
         month += std::chrono::months(1)) {
        months.push_back({.begin = std::max(from, Instant(std::chrono::sys_days(month / 1))), .name = {}});
    }
    return months;
}

} // namespace

TimelineData countEvents(const Dossier& dossier, const std::set<std::string>& hiddenActors) {
    TimelineData data{
        .from = std::chrono::floor<days>(dossier.from.begin), .to = dossier.to.begin, .days = {}, .months = {}};
    data.to = std::max(std::chrono::ceil<days>(data.to), std::chrono::floor<days>(data.from) + days(1));
    const auto dayCount = static_cast<std::size_t>((data.to - data.from) / days(1));
    std::vector<std::vector<int>> counts(dayCount, std::vector<int>(dossier.actors.size() + 1));
    for (const Event& event : dossier.events) {
        const auto stack = stackOf(event, dossier, hiddenActors);
        if (!stack || !event.when.from) continue;
        if (event.when.from->precision < Precision::Day) {
            ++data.undated;
            continue;
        }
        const Instant begin = event.when.from->begin;
        if (begin < data.from || begin >= data.to) continue;
        ++counts[static_cast<std::size_t>((begin - data.from) / days(1))][*stack];
    }
    for (std::size_t i = 0; i < dayCount; ++i) {
        TimelineDay day{.begin = data.from + days(static_cast<int>(i)), .parts = {}};
        for (std::size_t stack = 0; stack < counts[i].size(); ++stack) {
            if (counts[i][stack] == 0) continue;
            day.parts.push_back({.color = colorOf(dossier, stack), .count = counts[i][stack]});
            day.total += counts[i][stack];
        }
        data.highest = std::max(data.highest, day.total);
        data.days.push_back(std::move(day));
    }
    data.months = monthsOf(data.from, data.to);
    return data;
}

} // namespace azalai

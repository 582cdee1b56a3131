#include <azalai/statistics/events_per_day.h>

#include <algorithm>

namespace azalai {

namespace {

using namespace std::chrono;

bool isHidden(const Event& event, const Workspace& workspace) {
    return !event.actors.empty() &&
           std::ranges::all_of(event.actors, [&](const auto& id) { return workspace.hiddenActors.contains(id); });
}

void count(DayOfEvents& day, const Event& event, const Workspace& workspace) {
    ++day.total;
    if (event.actors.empty()) ++day.byActor[std::string()];
    std::set<std::string> actors(event.actors.begin(), event.actors.end());
    for (const std::string& actor : actors)
        if (!workspace.hiddenActors.contains(actor)) ++day.byActor[actor];
}

} // namespace

int EventsPerDay::busiest() const {
    int most = 0;
    for (const DayOfEvents& day : days)
        most = std::max(most, day.total);
    return most;
}

EventsPerDay eventsPerDay(const Workspace& workspace) {
    const Dossier& dossier = *workspace.dossier;
    EventsPerDay result;
    const sys_days first = floor<days>(dossier.from.begin);
    const sys_days end = ceil<days>(dossier.to.begin);
    for (sys_days day = first; day < end; day += days{1})
        result.days.push_back({day, 0, {}});
    for (const Event& event : dossier.events) {
        if (!event.when.from || isHidden(event, workspace)) continue;
        const StatedTime& began = *event.when.from;
        if (began.precision == Precision::Year || began.precision == Precision::Month) {
            if (event.when.meets(dossier.from.begin, dossier.to.begin)) result.withoutDay.push_back(event.id);
            continue;
        }
        const sys_days day = floor<days>(began.begin);
        if (day < first || day >= end) continue;
        count(result.days[static_cast<std::size_t>((day - first).count())], event, workspace);
    }
    return result;
}

} // namespace azalai

#include <app/text/make_chart.h>

#include <app/text/page_words.h>
#include <app/text/words.h>

#include <azalai/statistics/events_per_day.h>
#include <azalai/statistics/ground_series.h>

#include <algorithm>

namespace azalai {
namespace {

/// Weeks from the first day of the span on; the last may be shorter.
std::vector<SeriesChart::Week> weeksOf(const EventsPerDay& events) {
    std::vector<SeriesChart::Week> weeks;
    for (std::size_t i = 0; i < events.days.size(); ++i) {
        if (i % 7 == 0) weeks.push_back({Instant{events.days[i].day}, 0});
        weeks.back().events += events.days[i].total;
    }
    return weeks;
}

} // namespace

Result<std::optional<SeriesChart>> makeChart(const Analysis& analysis, Language language, const std::stop_token& stop) {
    const Workspace& workspace = analysis.now.workspace;
    const Dossier& dossier = *workspace.dossier;
    const auto series = groundSeries(workspace, stop);
    if (!series) return std::unexpected(series.error());
    const Words words(language);
    SeriesChart chart;
    chart.style = lightStyle();
    chart.language = language;
    chart.heading = words.groundHeading().toStdString();
    chart.eventsHeading = words.eventsPerWeek().toStdString();
    chart.areaUnit = words.squareKilometres().toStdString();
    chart.from = dossier.from.begin;
    chart.to = dossier.to.begin;
    for (const Instant month : monthsOf(chart.from, chart.to))
        chart.months.push_back({month, words.shortMonth(month).toStdString()});
    for (const auto& [id, curve] : series->held) {
        const Actor* actor = dossier.actor(id);
        const bool hasGround =
            std::ranges::any_of(curve, [](const GroundPoint& point) { return point.area.value >= 1e6; });
        if (actor == nullptr || !hasGround) continue;
        SeriesChart::Curve& made = chart.curves.emplace_back();
        made.name = words.actorName(dossier, id).toStdString();
        made.color = actor->color;
        for (const GroundPoint& point : curve)
            made.points.push_back({point.at, squareKilometres(point.area)});
    }
    if (chart.curves.empty()) return std::nullopt;
    chart.weeks = weeksOf(eventsPerDay(workspace));
    if (workspace.at > chart.from && workspace.at < chart.to) chart.shown = workspace.at;
    return chart;
}

} // namespace azalai

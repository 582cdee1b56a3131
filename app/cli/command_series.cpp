#include <app/cli/invocation.h>

#include <azalai/statistics/ground_series.h>

#include <algorithm>
#include <tuple>

namespace azalai {

namespace {

/// A point of a curve, before it is a row.
struct Point {
    Instant at;
    std::string kind;
    std::vector<std::string> actors; ///< ids
    SquareMetres area;
};

/// What is not there when the span begins has no row then.
void addPoints(std::vector<Point>& points, const std::string& kind, const std::vector<std::string>& actors,
               const GroundCurve& curve) {
    for (std::size_t i = 0; i < curve.size(); ++i)
        if (i > 0 || curve[i].area.value > 0.0) points.push_back({curve[i].at, kind, actors, curve[i].area});
}

/// By date; on a date in the order of `azalai overlaps`: held, contested, pairs, each by actors.
std::vector<Point> pointsOf(const GroundSeries& series) {
    std::vector<Point> points;
    for (const auto& [actor, curve] : series.held)
        addPoints(points, "held", {actor}, curve);
    addPoints(points, "contested", {}, series.contestedTotal);
    for (const auto& [actor, curve] : series.contested)
        addPoints(points, "contested", {actor}, curve);
    for (const auto& [actors, curve] : series.shared)
        addPoints(points, "pair", {actors.first, actors.second}, curve);
    std::ranges::stable_sort(points, {}, &Point::at);
    return points;
}

Table seriesTable(const GroundSeries& series, const Dossier& dossier, Language language) {
    Table table{{{"from", "from"}, {"kind", "kind"}, {"actors", "actors"}, {"ids", "ids"}, {"area_km2", "km²"}}, {}};
    for (const Point& point : pointsOf(series)) {
        std::string words;
        std::string ids;
        for (const std::string& actor : point.actors) {
            words += (words.empty() ? "" : " × ") + actorName(dossier, actor, language);
            ids += (ids.empty() ? "" : " ") + actor;
        }
        table.rows.push_back({instantCell(point.at), point.kind, point.actors.empty() ? Cell{} : Cell{words},
                              point.actors.empty() ? Cell{} : Cell{ids}, Decimal{squareKilometres(point.area), 1}});
    }
    return table;
}

Exit run(const Invocation& invocation) {
    const auto opened = open(invocation);
    if (!opened) return report(opened.error());
    const auto series = groundSeries(opened->workspace);
    if (!series) return report(series.error());
    return printTable(seriesTable(*series, *opened->session.dossier, opened->language), invocation);
}

} // namespace

Command seriesCommand() {
    auto options = viewOptions();
    std::erase_if(options, [](const OptionSpec& option) { return option.name == "at"; });
    options.push_back(formatOption());
    return {
        "series",
        "how held, shared and contested ground changed over time",
        {"dossier"},
        options,
        "azalai series northern-mali --format csv",
        "One row for each change of an area, which holds until the next row of the same kind and actors. \"held\": "
        "ground with at least one zone of the actor; \"contested\": the part of it that a rival claims too, without "
        "actor all contested ground, each piece once; \"pair\": ground that two actors share while they are not "
        "allies. What is not there on the first day has its first row when it comes.",
        run};
}

} // namespace azalai

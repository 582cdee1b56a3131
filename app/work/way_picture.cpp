#include <app/work/way_picture.h>

#include <app/work/way_findings.h>

#include <algorithm>
#include <ranges>

namespace azalai {
namespace {

PlaneLine planeLine(const Line& line) {
    PlaneLine plane;
    plane.reserve(line.size());
    for (const Position position : line)
        plane.push_back(toMercator(position));
    return plane;
}

} // namespace

void addWays(WayPicture& picture, const WayAnswer& answer, std::size_t chosen) {
    const auto ways = waysOf(answer);
    const auto add = [&](std::size_t i) {
        const bool isPeacetime = answer.peacetime && ways[i] == &*answer.peacetime;
        picture.ways.push_back({.line = planeLine(ways[i]->line), .isMain = i == chosen, .isDashed = isPeacetime});
    };
    for (std::size_t i = ways.size(); i-- > 0;)
        if (i != chosen) add(i);
    if (chosen < ways.size()) add(chosen);
}

void addSightings(WayPicture& picture, const Dossier& dossier, const std::vector<ClockMark>& marks, const Words& text) {
    const bool isUnderWay = std::ranges::any_of(marks | std::views::drop(1),
                                                [](const ClockMark& mark) { return mark.reported.has_value(); });
    for (const ClockMark& mark : marks | std::views::drop(isUnderWay ? 1 : 0)) {
        const Place* place = dossier.place(mark.place);
        if (!place || !mark.reported) continue;
        picture.sightings.push_back({.at = toMercator(place->position),
                                     .text = text.shortMoment(*mark.reported),
                                     .isLate = mark.state == ClockState::Late});
    }
}

} // namespace azalai

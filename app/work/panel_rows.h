#pragma once

#include <app/inspector/change_list_model.h>
#include <app/layers/actor_list_model.h>
#include <app/layers/contested_list_model.h>
#include <app/layers/layer_list_model.h>
#include <app/layers/route_list_model.h>
#include <app/text/words.h>
#include <app/work/analysis.h>

#include <cmath>

namespace azalai {

/// The number of a status in StatusPill: 0 unknown, 1 open, 2 at risk, 3 cut.
[[nodiscard]] int pillStatus(Status status);
[[nodiscard]] QColor screenColor(const Color& color);

/// "cut at Léré", "open".
[[nodiscard]] QString routeWords(const RouteStatus& route, const Dossier& dossier, const Words& text);
/// "since 11 Aug, 23 days".
[[nodiscard]] QString sinceWords(Instant since, Instant at, const Words& text);

// The rows of the left panel, in the order in which they are shown.
[[nodiscard]] std::vector<ActorRow> actorRows(const Analysis& analysis, const std::set<std::string>& hidden,
                                              const Words& text);
[[nodiscard]] std::vector<ContestedRow> contestedRows(const Dossier& dossier, const std::vector<ActorPair>& pairs,
                                                      const Words& text);
/// A row for each pair of zones with narrow overlaps that nobody has decided about.
[[nodiscard]] std::vector<ContestedRow> narrowRows(const Analysis& analysis, const Words& text);
[[nodiscard]] std::vector<RouteRow> routeRows(const Analysis& analysis, const Words& text);
[[nodiscard]] std::vector<LayerRow> layerRows(const std::set<MapLayer>& hidden);
/// What changed between baseline and now, most important first.
[[nodiscard]] std::vector<ChangeRow> changeRows(const Analysis& analysis, const Words& text);

/// Is the length that is stated of a road so far from the drawn one, over 3 %, that a reader should know.
[[nodiscard]] inline bool isNotablyOther(Metres stated, Metres drawn) {
    return std::abs(stated.value - drawn.value) > 0.03 * drawn.value;
}

} // namespace azalai

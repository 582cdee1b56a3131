#pragma once

#include <azalai/access/access.h>
#include <azalai/access/judge_leg.h>

namespace azalai {

/// Lengths of a way by status, and the worst of its legs' statuses.
struct WayFigures {
    Status status = Status::Open;
    Metres open;
    Metres atRisk;
    Metres cut;
};

[[nodiscard]] WayFigures measureWay(const LegVerdicts& verdicts, const Way& way);

/// The first cut on a way, coming from its start or, for the last, from its end.
[[nodiscard]] std::optional<CutPoint> firstCut(const SupplyNetwork& network, const LegVerdicts& verdicts,
                                               const Way& way);
[[nodiscard]] std::optional<CutPoint> lastCut(const SupplyNetwork& network, const LegVerdicts& verdicts,
                                              const Way& way);

/// Index of a route's best way (RouteStatus says which that is); none when no way is known.
[[nodiscard]] std::optional<std::size_t> bestWay(const SupplyNetwork& network, const LegVerdicts& verdicts,
                                                 std::size_t route);

} // namespace azalai

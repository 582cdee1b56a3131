#pragma once

#include <app/work/analysis.h>

#include <azalai/sheet/series_chart.h>

namespace azalai {

/// Ground of the actors over the dossier's span, and events per week; the instant of the analysis is marked.
/// Result  Actors without ground at all times, and hidden ones, have no curve; none where nobody has any.
/// Errors  Cancelled, OutOfRange: as groundSeries.
[[nodiscard]] Result<std::optional<SeriesChart>> makeChart(const Analysis& analysis, Language language,
                                                           const std::stop_token& stop = {});

} // namespace azalai

#pragma once

#include <vector>

namespace azalai {

/// A label on a line: where its middle would best be, and how much room it takes along the line.
struct SpreadLabel {
    double wantedMm = 0;
    double sizeMm = 0;
};

/// Where the middles of labels go so that none lies on another, all stay between two ends, and the squares of their
/// moves add up to the least.
///
/// Input   By wanted place. When they do not fit between the ends, they begin at the first and run over the last.
/// Result  As labels, in the same order along the line.
/// Cost    Linear.
/// Source  Pool adjacent violators: Ayer, Brunk, Ewing, Reid, Silverman, Annals of Mathematical Statistics 26 (1955).
[[nodiscard]] std::vector<double> spreadLabels(const std::vector<SpreadLabel>& labels, double firstMm, double lastMm);

} // namespace azalai

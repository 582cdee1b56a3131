#include <azalai/network/find_loose_ends.h>
#include <azalai/network/foot_on_stretch.h>

#include <algorithm>
#include <optional>
#include <tuple>

namespace azalai {

namespace {

/// The nearest place on another line; of places equally near the first, an end before others, then by line.
struct Nearest {
    Metres distance;
    GridPoint there;
    bool isElse = true; ///< no loose end
    std::uint32_t line = 0;

    friend constexpr auto operator<=>(const Nearest&, const Nearest&) = default;
};

} // namespace

std::vector<LooseEnd> findLooseEnds(const NodingRows& rows, Metres distance) {
    const BoxTree tree = rows.tree();
    std::vector<LooseEnd> loose;
    for (std::size_t end = 0; end < rows.points.size(); ++end) {
        if (!rows.isFreeEnd(end)) continue;
        const GridPoint at = rows.points[end];
        const StepLengths lengths(at);
        const std::size_t own = rows.rowOf(end);
        std::optional<Nearest> nearest;
        const auto take = [&](const Nearest& other) {
            if (other.distance <= distance && (!nearest || other < *nearest)) nearest = other;
        };
        tree.visitMeeting(lengths.around(at, distance), [&](std::size_t v) {
            const std::size_t row = rows.rowOf(v);
            if (row == own) return;
            if (rows.isFreeEnd(v)) take({lengths.between(at, rows.points[v]), rows.points[v], false, rows.lines[row]});
            if (!rows.isStretch(v) || rows.levels[v] != rows.levels[end]) return;
            const StretchFoot foot = footOnStretch(rows.stretch(v), at, lengths);
            const bool isLoose = (foot.at == rows.points[v] && rows.isFreeEnd(v)) ||
                                 (foot.at == rows.points[v + 1] && rows.isFreeEnd(v + 1));
            if (!isLoose) take({foot.distance, foot.at, true, rows.lines[row]});
        });
        if (nearest)
            loose.push_back({.line = rows.lines[own],
                             .at = at,
                             .other = nearest->line,
                             .there = nearest->there,
                             .distance = nearest->distance,
                             .isGap = !nearest->isElse});
    }
    std::ranges::sort(loose, {}, [](const LooseEnd& l) { return std::tuple(l.line, l.at); });
    return loose;
}

} // namespace azalai

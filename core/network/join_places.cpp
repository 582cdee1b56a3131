#include <azalai/network/join_places.h>

namespace azalai {

std::vector<std::optional<StretchFoot>> joinPlaces(NodingRows& rows, std::span<const GridPoint> places, Metres reach) {
    if (places.empty()) return {};
    const BoxTree tree = rows.tree();
    std::vector<std::optional<StretchFoot>> feet;
    std::vector<StretchCut> cuts;
    for (const GridPoint place : places) {
        const StepLengths lengths(place);
        std::optional<StretchFoot>& nearest = feet.emplace_back();
        std::size_t stretch = 0;
        tree.visitMeeting(lengths.around(place, reach), [&](std::size_t v) {
            if (!rows.isStretch(v)) return;
            const StretchFoot foot = footOnStretch(rows.stretch(v), place, lengths);
            if (foot.distance > reach || (nearest && *nearest <= foot)) return;
            nearest = foot;
            stretch = v;
        });
        if (!nearest) continue;
        if (nearest->at == rows.points[stretch]) {
            rows.flags[stretch] |= IsStop;
        } else if (nearest->at == rows.points[stretch + 1]) {
            rows.flags[stretch + 1] |= IsStop;
        } else {
            cuts.push_back(rows.cutAt(stretch, nearest->at));
            cuts.back().flag = IsStop;
        }
    }
    rows.cut(std::move(cuts));
    return feet;
}

} // namespace azalai

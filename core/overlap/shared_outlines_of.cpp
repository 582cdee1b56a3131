#include <azalai/overlap/shared_outlines_of.h>

#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/grid_area.h>
#include <azalai/arrangement/pair_outline.h>
#include <azalai/base/expect.h>
#include <azalai/overlap/threads_for.h>

#include <map>
#include <set>
#include <string_view>

namespace azalai {

Result<std::vector<Area>> sharedOutlinesOf(const Workspace& workspace, const std::vector<ZonePair>& pairs,
                                           const std::stop_token& stop) {
    std::set<std::string_view> wanted;
    for (const ZonePair& pair : pairs)
        wanted.insert({pair.first, pair.second});
    std::map<std::string_view, std::uint32_t> numbers; // in the order of the engine's, so that ties fall alike
    std::vector<IndexedOutline> outlines;
    std::size_t points = 0;
    for (const ZoneState* state : activeZones(workspace)) {
        if (!wanted.contains(state->id)) continue;
        if (stop.stop_requested()) return failure(ErrorCode::Cancelled, "outlines");
        numbers[state->id] = static_cast<std::uint32_t>(outlines.size());
        outlines.emplace_back(toOutline(state->outline));
        points += outlines.back().slots();
    }
    std::vector<ZonePairNumbers> numbered;
    for (const ZonePair& pair : pairs) {
        AZALAI_EXPECT(numbers.contains(pair.first) && numbers.contains(pair.second));
        numbered.emplace_back(numbers[pair.first], numbers[pair.second]);
    }
    std::vector<Area> areas = sharedOutlines(outlines, numbered, threadsFor(points), stop);
    if (stop.stop_requested()) return failure(ErrorCode::Cancelled, "outlines");
    return areas;
}

} // namespace azalai

#include <azalai/statistics/ground_series.h>

#include <algorithm>

namespace azalai {

GroundAt groundAt(const Workspace& workspace, const Overlaps& overlaps) {
    GroundAt ground{.at = workspace.at, .held = overlaps.actorAreas, .contested = {}, .contestedTotal = {}};
    for (const ActorSet& set : overlaps.actorSets) {
        ground.contestedTotal += set.area;
        for (const std::string& actor : set.actors) {
            const bool hasRival = std::ranges::any_of(set.actors, [&](const std::string& other) {
                return !isAllied(*workspace.dossier, actor, other, workspace.at);
            });
            if (hasRival) ground.contested[actor] += set.area;
        }
    }
    return ground;
}

Result<std::vector<GroundAt>> groundSeries(const Workspace& workspace, const OverlapEngine& engine,
                                           std::stop_token stop) {
    std::vector<Instant> instants = changeInstants(*workspace.dossier);
    const Instant first = workspace.dossier->from.begin;
    if (instants.empty() || instants.front() != first) instants.insert(instants.begin(), first);
    std::vector<GroundAt> series;
    for (const Instant at : instants) {
        const Workspace then = atInstant(workspace, at);
        const Result<Overlaps> overlaps = engine.compute(then, stop);
        if (!overlaps) return std::unexpected(overlaps.error());
        series.push_back(groundAt(then, *overlaps));
    }
    return series;
}

} // namespace azalai

#include <azalai/overlap/make_overlap_engine.h>

#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/grid_area.h>
#include <azalai/overlap/derive_overlaps.h>
#include <azalai/overlap/outline_key.h>
#include <azalai/overlap/recent_values.h>
#include <azalai/overlap/threads_for.h>

#include <algorithm>

namespace azalai {

namespace {

using Keys = std::vector<std::uint64_t>;
using ReadyOutline = std::shared_ptr<const IndexedOutline>;
using Arranged = std::shared_ptr<const ArrangedZones>;

std::size_t pointsOf(const Area& outline) {
    std::size_t points = 0;
    for (const Polygon& polygon : outline) {
        points += polygon.outer.size();
        for (const Ring& hole : polygon.holes)
            points += hole.size();
    }
    return points;
}

std::unexpected<Error> cancelled() { return failure(ErrorCode::Cancelled, "overlaps"); }

class CachingEngine final : public OverlapEngine {
public:
    Result<Overlaps> compute(const Workspace& workspace, std::stop_token stop) const override {
        if (stop.stop_requested()) return cancelled();
        const std::vector<const ZoneState*> states = activeZones(workspace);
        const Arranged arranged = arrangedOf(states, stop);
        if (!arranged) return cancelled();
        return deriveOverlaps(states, Alliances(workspace, states), *arranged);
    }

private:
    /// Null where stopped.
    Arranged arrangedOf(const std::vector<const ZoneState*>& states, const std::stop_token& stop) const {
        Keys keys;
        for (const ZoneState* state : states)
            keys.push_back(outlineKey(state->outline));
        if (const auto known = m_arranged.find(keys)) return *known;
        const std::vector<ReadyOutline> outlines = outlinesOf(states, keys, stop);
        if (stop.stop_requested()) return nullptr;
        std::vector<const IndexedOutline*> zones;
        std::size_t points = 0;
        for (const ReadyOutline& outline : outlines) {
            zones.push_back(outline.get());
            points += outline->slots();
        }
        std::optional<ArrangedZones> made = arrangeZones(zones, threadsFor(points), stop);
        if (!made) return nullptr;
        const auto arranged = std::make_shared<const ArrangedZones>(std::move(*made));
        m_arranged.keep(keys, arranged, arranged->weight() + keys.size());
        return arranged;
    }

    /// Not all of them where stopped.
    std::vector<ReadyOutline> outlinesOf(const std::vector<const ZoneState*>& states, const Keys& keys,
                                         const std::stop_token& stop) const {
        std::vector<ReadyOutline> outlines(states.size());
        std::vector<std::size_t> missing;
        std::size_t points = 0;
        for (std::size_t i = 0; i < states.size(); ++i)
            if (const auto known = m_outlines.find(keys[i])) {
                outlines[i] = *known;
            } else {
                missing.push_back(i);
                points += pointsOf(states[i]->outline);
            }
        forEachBlock(missing.size(), 1, threadsFor(points), stop, [&](std::size_t, std::size_t at, std::size_t) {
            const std::size_t i = missing[at];
            outlines[i] = std::make_shared<const IndexedOutline>(toOutline(states[i]->outline));
            m_outlines.keep(keys[i], outlines[i], outlines[i]->slots() + 1);
        });
        return outlines;
    }

    mutable RecentValues<std::uint64_t, ReadyOutline> m_outlines{16'000'000}; ///< points: 320 MB
    mutable RecentValues<Keys, Arranged> m_arranged{8'000'000};               ///< about 128 MB
};

} // namespace

std::unique_ptr<OverlapEngine> makeOverlapEngine() { return std::make_unique<CachingEngine>(); }

} // namespace azalai

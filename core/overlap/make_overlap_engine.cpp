#include <azalai/overlap/make_overlap_engine.h>

#include <azalai/base/expect.h>
#include <azalai/geometry/bounds_index.h>
#include <azalai/overlap/derive_overlaps.h>
#include <azalai/overlap/overlap_cache.h>

namespace azalai {

namespace {

using Zones = std::vector<std::shared_ptr<const PreparedZone>>;

std::unexpected<Error> cancelled() { return failure(ErrorCode::Cancelled, "overlaps"); }

class CachingEngine final : public OverlapEngine {
public:
    explicit CachingEngine(std::shared_ptr<const PlanarKernel> kernel) : m_kernel(std::move(kernel)) {}

    Result<Overlaps> compute(const Workspace& workspace, std::stop_token stop) const override {
        const std::vector<const ZoneState*> states = activeZones(workspace);
        Result<Zones> zones = prepared(states, stop);
        if (!zones) return std::unexpected(zones.error());
        const Alliances alliances(workspace, states);
        Result<std::vector<MeasuredPair>> pairs = pairsOf(*zones, alliances, stop);
        if (!pairs) return std::unexpected(pairs.error());
        Result<std::vector<Cell>> cells = cellsOf(*zones, stop);
        if (!cells) return std::unexpected(cells.error());
        return deriveOverlaps({states, *zones, alliances, *pairs, *cells});
    }

private:
    Result<Zones> prepared(const std::vector<const ZoneState*>& states, const std::stop_token& stop) const {
        Zones zones;
        for (const ZoneState* state : states) {
            if (stop.stop_requested()) return cancelled();
            const std::uint64_t key = outlineKey(state->outline);
            auto zone = m_cache.zones.find(key);
            if (!zone) {
                Result<PreparedZone> made = prepareZone(state->outline, key, *m_kernel);
                if (!made) return failure(made.error().code, state->id, made.error().detail);
                zone = std::make_shared<const PreparedZone>(std::move(*made));
                m_cache.zones.keep(key, *zone);
            }
            zones.push_back(*zone);
        }
        return zones;
    }

    Result<std::vector<MeasuredPair>> pairsOf(const Zones& zones, const Alliances& alliances,
                                              const std::stop_token& stop) const {
        std::vector<MeasuredPair> pairs;
        std::vector<Bounds> boxes;
        for (const auto& zone : zones)
            boxes.push_back(zone->bounds);
        for (const auto& [first, second] : BoundsIndex(boxes).meetingPairs()) {
            if (alliances.areAllied(first, second)) continue;
            if (stop.stop_requested()) return cancelled();
            pairs.push_back({first, second, pairOf(*zones[first], *zones[second])});
        }
        return pairs;
    }

    PairMeasure pairOf(const PreparedZone& first, const PreparedZone& second) const {
        const std::pair<std::uint64_t, std::uint64_t> key = std::minmax(first.key, second.key);
        if (const auto known = m_cache.pairs.find(key)) return *known;
        const PairMeasure measure =
            first.key <= second.key ? measurePair(first, second, *m_kernel) : measurePair(second, first, *m_kernel);
        m_cache.pairs.keep(key, measure);
        return measure;
    }

    Result<std::vector<Cell>> cellsOf(const Zones& zones, const std::stop_token& stop) const {
        std::vector<Cell> all;
        for (const std::vector<std::size_t>& group : separateGroups(zones)) {
            if (stop.stop_requested()) return cancelled();
            Zones members;
            std::vector<std::uint64_t> key;
            for (const std::size_t i : group) {
                members.push_back(zones[i]);
                key.push_back(zones[i]->key);
            }
            auto cells = m_cache.cells.find(key);
            if (!cells) {
                Result<std::vector<Cell>> made = partition(members, *m_kernel);
                if (!made) return std::unexpected(made.error());
                cells = std::make_shared<const std::vector<Cell>>(std::move(*made));
                m_cache.cells.keep(key, *cells);
            }
            for (Cell cell : **cells) {
                for (std::size_t& zone : cell.zones)
                    zone = group[zone];
                all.push_back(std::move(cell));
            }
        }
        return all;
    }

    std::shared_ptr<const PlanarKernel> m_kernel;
    mutable OverlapCache m_cache;
};

} // namespace

std::unique_ptr<OverlapEngine> makeOverlapEngine(std::shared_ptr<const PlanarKernel> kernel) {
    AZALAI_EXPECT(kernel != nullptr);
    return std::make_unique<CachingEngine>(std::move(kernel));
}

} // namespace azalai

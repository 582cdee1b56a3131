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
        const Result<Partition> partition = divided(*zones, stop);
        if (!partition) return std::unexpected(partition.error());
        return deriveOverlaps({states, *zones, alliances, *pairs, partition->cells, partition->faceMismatches});
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

    /// The partitions of all groups as one, with indices into `zones`.
    Result<Partition> divided(const Zones& zones, const std::stop_token& stop) const {
        Partition all;
        for (const std::vector<std::size_t>& group : separateGroups(zones)) {
            if (stop.stop_requested()) return cancelled();
            Zones members;
            for (const std::size_t i : group)
                members.push_back(zones[i]);
            const Result<OverlapCache::Divided> part = partitionOf(members);
            if (!part) return std::unexpected(part.error());
            for (Cell cell : (*part)->cells) {
                for (std::size_t& zone : cell.zones)
                    zone = group[zone];
                all.cells.push_back(std::move(cell));
            }
            all.faceMismatches += (*part)->faceMismatches;
        }
        return all;
    }

    Result<OverlapCache::Divided> partitionOf(const Zones& zones) const {
        std::vector<std::uint64_t> key;
        for (const auto& zone : zones)
            key.push_back(zone->key);
        if (const auto known = m_cache.partitions.find(key)) return *known;
        Result<Partition> made = partition(zones, *m_kernel);
        if (!made) return std::unexpected(made.error());
        auto kept = std::make_shared<const Partition>(std::move(*made));
        m_cache.partitions.keep(key, kept);
        return kept;
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

#include <azalai/overlap/live_overlaps.h>

#include <azalai/base/expect.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/geometry/snap.h>
#include <azalai/overlap/contested_faces.h>
#include <azalai/overlap/live_zones.h>

#include <algorithm>
#include <optional>

namespace azalai {

namespace {

/// Figures from an arrangement of all zones that follows each change; faces from a small one of the zone and those that
/// lie with it on contested ground.
class ArrangedLiveOverlaps final : public LiveOverlaps {
public:
    ArrangedLiveOverlaps(const Workspace& workspace, const std::string& stateId)
        : m_workspace(workspace), m_states(activeZones(m_workspace)), m_alliances(m_workspace, m_states),
          m_faces(m_states, m_alliances) {
        const auto state = std::ranges::find(m_states, stateId, &ZoneState::id);
        AZALAI_EXPECT(state != m_states.end());
        m_zone = static_cast<std::uint32_t>(state - m_states.begin());
    }

    Result<LiveOverlapPicture> picture() override {
        const LiveZones& live = zones();
        return LiveOverlapPicture{.outline = live.outline(),
                                  .contested = m_faces.of(live),
                                  .zoneArea = live.area(),
                                  .contestedArea = toSquareMetres(live.figures().contested()),
                                  .sharedByActor = live.figures().sharedByActor(),
                                  .actorPairs = live.figures().actorPairs()};
    }

    Result<LiveOverlapPicture> moveVertex(std::size_t ring, std::size_t vertex, Position to) override {
        return change({.ring = ring, .vertex = vertex, .to = snapped(to)}, vertex);
    }

    Result<LiveOverlapPicture> insertVertex(std::size_t ring, std::size_t after, Position at) override {
        return change({.ring = ring, .vertex = after + 1, .isNew = true, .to = snapped(at)}, after);
    }

    Result<LiveOverlapPicture> removeVertex(std::size_t ring, std::size_t vertex) override {
        return change({.ring = ring, .vertex = vertex}, vertex);
    }

    [[nodiscard]] std::size_t rebuilds() const override { return m_zones ? m_zones->rebuilds() : 0; }

private:
    /// vertex  The one that must be there.
    Result<LiveOverlapPicture> change(const VertexChange& change, std::size_t vertex) {
        const Ring* ring = ringAt(zones().outline(), change.ring);
        if (!ring || vertex >= ring->size()) return failure(ErrorCode::OutOfRange, id(), "no such vertex");
        if (const auto fault = zones().change(change))
            return failure(ErrorCode::InvalidGeometry, id(), std::string(word(*fault)));
        return picture();
    }

    [[nodiscard]] const std::string& id() const { return m_states[m_zone]->id; }

    /// Made when first asked for, by the thread that asks.
    LiveZones& zones() {
        if (!m_zones) m_zones.emplace(m_states, m_alliances, m_zone);
        return *m_zones;
    }

    Workspace m_workspace;
    std::vector<const ZoneState*> m_states; ///< in force
    Alliances m_alliances;
    std::uint32_t m_zone = 0; ///< place in m_states
    std::optional<LiveZones> m_zones;
    ContestedFaces m_faces;
};

} // namespace

std::unique_ptr<LiveOverlaps> makeLiveOverlaps(const Workspace& workspace, const std::string& stateId) {
    return std::make_unique<ArrangedLiveOverlaps>(workspace, stateId);
}

} // namespace azalai

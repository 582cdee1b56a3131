#include <azalai/overlap/live_overlaps.h>

#include <azalai/base/expect.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/geometry/snap.h>
#include <azalai/overlap/contested_faces.h>
#include <azalai/overlap/live_zones.h>

#include <algorithm>
#include <map>
#include <optional>
#include <ranges>

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
                                  .followers = m_followers,
                                  .contested = m_faces.of(live),
                                  .zoneArea = live.area(),
                                  .contestedArea = toSquareMetres(live.figures().contested()),
                                  .sharedByActor = live.figures().sharedByActor(),
                                  .actorPairs = live.figures().actorPairs()};
    }

    Result<LiveOverlapPicture> moveVertex(std::size_t ring, std::size_t vertex, Position to,
                                          const Followers& followers) override {
        return change({.ring = ring, .vertex = vertex, .to = snapped(to)}, vertex, followers);
    }

    Result<LiveOverlapPicture> insertVertex(std::size_t ring, std::size_t after, Position at,
                                            const Followers& followers) override {
        return change({.ring = ring, .vertex = after + 1, .isNew = true, .to = snapped(at)}, after, followers);
    }

    Result<LiveOverlapPicture> removeVertex(std::size_t ring, std::size_t vertex, const Followers& followers) override {
        return change({.ring = ring, .vertex = vertex}, vertex, followers);
    }

    [[nodiscard]] std::size_t rebuilds() const override { return m_zones ? m_zones->rebuilds() : 0; }

private:
    /// vertex  The one that must be there.
    Result<LiveOverlapPicture> change(const VertexChange& change, std::size_t vertex, const Followers& followers) {
        const Ring* ring = ringAt(zones().outline(), change.ring);
        if (!ring || vertex >= ring->size()) return failure(ErrorCode::OutOfRange, id(), "no such vertex");
        std::vector<Done> done;
        Result<void> made = changeOne(m_zone, change, done);
        for (auto follower = followers.begin(); made && follower != followers.end(); ++follower)
            made = follow(*follower, change, done);
        if (!made) {
            for (const Done& one : done | std::views::reverse)
                AZALAI_EXPECT(!zones().change(one.zone, one.inverse));
            m_followers = m_settled;
            return std::unexpected(made.error());
        }
        m_settled = m_followers;
        return picture();
    }

    /// What a change of an arranged zone was, to take it back.
    struct Done {
        std::uint32_t zone = 0;
        VertexChange inverse;
    };

    Result<void> changeOne(std::uint32_t zone, const VertexChange& change, std::vector<Done>& done) {
        VertexChange inverse = change;
        inverse.isNew = !change.to;
        inverse.to.reset();
        if (!change.isNew) inverse.to = (*ringAt(zones().outline(zone), change.ring))[change.vertex];
        if (const auto fault = zones().change(zone, change))
            return failure(ErrorCode::InvalidGeometry, m_states[zone]->id, std::string(word(*fault)));
        done.push_back({.zone = zone, .inverse = inverse});
        return {};
    }

    Result<void> follow(const SharedVertex& at, VertexChange change, std::vector<Done>& done) {
        change.ring = at.ring;
        change.vertex = at.vertex;
        const auto state = std::ranges::find(m_states, at.state, &ZoneState::id);
        const ZoneState* known = m_workspace.dossier->zoneState(at.state);
        if (!known) return failure(ErrorCode::UnknownId, at.state, "no such zone state");
        const auto zone = static_cast<std::uint32_t>(state - m_states.begin());
        Area& outline = m_followers.try_emplace(at.state, known->outline).first->second;
        const Ring* ring = ringAt(outline, at.ring);
        if (!ring || at.vertex >= ring->size() + (change.isNew ? 1 : 0))
            return failure(ErrorCode::OutOfRange, at.state, "no such vertex");
        if (state != m_states.end()) {
            if (Result<void> made = changeOne(zone, change, done); !made) return made;
            outline = zones().outline(zone);
            return {};
        }
        apply(change, *ringAt(outline, at.ring)); // of a hidden actor: it is in no arrangement
        if (const auto fault = validate(outline))
            return failure(ErrorCode::InvalidGeometry, at.state, std::string(word(fault->kind)));
        return {};
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
    std::map<std::string, Area> m_followers; ///< as they are now
    std::map<std::string, Area> m_settled;   ///< as they were before the change under way
};

} // namespace

std::unique_ptr<LiveOverlaps> makeLiveOverlaps(const Workspace& workspace, const std::string& stateId) {
    return std::make_unique<ArrangedLiveOverlaps>(workspace, stateId);
}

} // namespace azalai

#include <azalai/overlap/live_overlaps.h>

#include <azalai/base/expect.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/bounds_index.h>
#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <algorithm>
#include <functional>
#include <map>

namespace azalai {

namespace {

using PairSums = std::map<std::pair<std::string, std::string>, SquareMetres>;

std::vector<ActorPair> largestFirst(const PairSums& sums) {
    std::vector<ActorPair> pairs;
    for (const auto& [actors, area] : sums)
        if (area.value > 0) pairs.push_back({actors.first, actors.second, area});
    std::ranges::stable_sort(pairs, [](const ActorPair& a, const ActorPair& b) { return a.area > b.area; });
    return pairs;
}

/// Asks the engine anew for the zone and those whose boxes meet its own: outside of the zone nothing depends on it.
class RestrictedLiveOverlaps final : public LiveOverlaps {
public:
    RestrictedLiveOverlaps(const Workspace& workspace, const std::string& stateId, const OverlapEngine& engine)
        : m_workspace(workspace), m_engine(engine) {
        const ZoneState* state = workspace.dossier->zoneState(stateId);
        AZALAI_EXPECT(state != nullptr && workspace.isVisible(*state));
        m_state = *state;
        std::vector<Bounds> boxes;
        for (const ZoneState* other : activeZones(workspace)) {
            if (other->id == stateId) continue;
            m_others.push_back(other);
            boxes.push_back(boundsOf(other->outline));
        }
        m_index = std::make_unique<BoundsIndex>(boxes);
    }

    Result<LiveOverlapPicture> picture() override { return look(m_state.outline); }

    Result<LiveOverlapPicture> moveVertex(std::size_t ring, std::size_t vertex, Position to) override {
        return change(ring, vertex, [&](Ring& points) { points[vertex] = snapped(to); });
    }

    Result<LiveOverlapPicture> insertVertex(std::size_t ring, std::size_t after, Position at) override {
        return change(ring, after, [&](Ring& points) {
            points.insert(points.begin() + static_cast<std::ptrdiff_t>(after) + 1, snapped(at));
        });
    }

    Result<LiveOverlapPicture> removeVertex(std::size_t ring, std::size_t vertex) override {
        return change(ring, vertex,
                      [&](Ring& points) { points.erase(points.begin() + static_cast<std::ptrdiff_t>(vertex)); });
    }

private:
    Result<LiveOverlapPicture> change(std::size_t ring, std::size_t vertex, const std::function<void(Ring&)>& how) {
        Area outline = m_state.outline;
        Ring* points = ringAt(outline, ring);
        if (!points || vertex >= points->size()) return failure(ErrorCode::OutOfRange, m_state.id, "no such vertex");
        how(*points);
        if (const auto fault = validate(outline))
            return failure(ErrorCode::InvalidGeometry, m_state.id, std::string(word(fault->kind)));
        return look(std::move(outline));
    }

    Result<LiveOverlapPicture> look(Area outline) {
        if (!m_whole) {
            Result<Overlaps> whole = m_engine.compute(m_workspace);
            if (!whole) return std::unexpected(whole.error());
            m_whole = PairSums();
            for (const ActorPair& pair : whole->actorPairs)
                (*m_whole)[{pair.first, pair.second}] = pair.area;
            for (const auto& [pair, area] : ownShare(whole->faces))
                (*m_whole)[pair] = (*m_whole)[pair] - area;
        }
        const Result<Overlaps> near = around(outline);
        if (!near) return std::unexpected(near.error());
        m_state.outline = std::move(outline);
        return pictureOf(*near);
    }

    Result<Overlaps> around(const Area& outline) const {
        auto dossier = std::make_shared<Dossier>();
        dossier->actors = m_workspace.dossier->actors;
        dossier->relations = m_workspace.dossier->relations;
        dossier->zones.push_back(m_state);
        dossier->zones.back().outline = outline;
        for (const std::size_t other : m_index->meeting(boundsOf(outline)))
            dossier->zones.push_back(*m_others[other]);
        std::ranges::sort(dossier->zones, {}, &ZoneState::id);
        Workspace near = m_workspace;
        near.dossier = std::move(dossier);
        return m_engine.compute(near);
    }

    [[nodiscard]] bool isOurs(const Face& face) const { return std::ranges::contains(face.states, m_state.id); }

    [[nodiscard]] bool isRival(const std::string& actor) const {
        return !isAllied(*m_workspace.dossier, m_state.actor, actor, m_workspace.at);
    }

    [[nodiscard]] std::pair<std::string, std::string> pairWith(const std::string& actor) const {
        return std::minmax(m_state.actor, actor);
    }

    /// Ground of two actors that would not be theirs together without this zone.
    [[nodiscard]] PairSums ownShare(const std::vector<Face>& faces) const {
        PairSums sums;
        for (const Face& face : faces) {
            if (!isOurs(face)) continue;
            const bool isAlone = std::ranges::none_of(face.states, [&](const std::string& id) {
                return id != m_state.id && m_workspace.dossier->zoneState(id)->actor == m_state.actor;
            });
            for (const std::string& actor : face.actors)
                if (isAlone && isRival(actor)) sums[pairWith(actor)] += face.area;
        }
        return sums;
    }

    [[nodiscard]] LiveOverlapPicture pictureOf(const Overlaps& near) const {
        LiveOverlapPicture picture{.outline = m_state.outline,
                                   .contested = {},
                                   .zoneArea = ellipsoidalArea(m_state.outline),
                                   .contestedArea = {},
                                   .sharedByActor = {},
                                   .actorPairs = {}};
        PairSums shared;
        for (const Face& face : near.faces) {
            if (!isOurs(face)) continue;
            for (const std::string& actor : face.actors)
                if (isRival(actor)) shared[{m_state.actor, actor}] += face.area;
            if (!face.contested) continue;
            picture.contested.push_back(face);
            picture.contestedArea += face.area;
        }
        PairSums whole = *m_whole;
        for (const auto& [pair, area] : ownShare(near.faces))
            whole[pair] += area;
        std::erase_if(whole, [](const auto& entry) { return entry.second < SquareMetres{1}; }); // rounding of sums
        picture.sharedByActor = largestFirst(shared);
        picture.actorPairs = largestFirst(whole);
        return picture;
    }

    Workspace m_workspace;
    const OverlapEngine& m_engine;
    ZoneState m_state; ///< with the outline as it is now
    std::vector<const ZoneState*> m_others;
    std::unique_ptr<BoundsIndex> m_index; ///< of the others' boxes
    std::optional<PairSums> m_whole;      ///< ground of actor pairs without this zone, once asked for
};

} // namespace

std::unique_ptr<LiveOverlaps> makeLiveOverlaps(const Workspace& workspace, const std::string& stateId,
                                               const OverlapEngine& engine) {
    return std::make_unique<RestrictedLiveOverlaps>(workspace, stateId, engine);
}

} // namespace azalai

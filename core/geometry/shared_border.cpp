#include <azalai/geometry/shared_border.h>

#include <azalai/base/expect.h>
#include <azalai/geometry/ring_at.h>

namespace azalai {

namespace {

Position next(const Ring& ring, std::size_t vertex) { return ring[(vertex + 1) % ring.size()]; }
Position before(const Ring& ring, std::size_t vertex) { return ring[(vertex + ring.size() - 1) % ring.size()]; }

bool isEitherWay(Position a, Position b, Position c, Position d) { return (a == c && b == d) || (a == d && b == c); }

/// Calls look(ring, vertex) for each vertex of other zones in force; what it finds true is in the result.
template <class Look>
std::vector<SharedVertex> gather(const Workspace& workspace, const std::string& state, const Look& look) {
    const ZoneState* own = workspace.dossier->zoneState(state);
    AZALAI_EXPECT(own);
    std::vector<SharedVertex> found;
    for (const ZoneState& other : workspace.dossier->zones) {
        const auto when = other.zone == own->zone ? std::nullopt : workspace.presence(other);
        if (!when || !when->contains(workspace.at)) continue;
        std::size_t number = 0;
        for (const Ring* ring = ringAt(other.outline, number); ring; ring = ringAt(other.outline, ++number))
            for (std::size_t vertex = 0; vertex < ring->size(); ++vertex)
                if (look(*ring, vertex)) found.push_back({.state = other.id, .ring = number, .vertex = vertex});
    }
    return found;
}

const Ring& ringOf(const Workspace& workspace, const std::string& state, std::size_t ring, std::size_t vertex) {
    const ZoneState* own = workspace.dossier->zoneState(state);
    const Ring* points = own ? ringAt(own->outline, ring) : nullptr;
    AZALAI_EXPECT(points && vertex < points->size());
    return *points;
}

} // namespace

std::vector<SharedVertex> sharingVertex(const Workspace& workspace, const std::string& state, std::size_t ring,
                                        std::size_t vertex) {
    const Position at = ringOf(workspace, state, ring, vertex)[vertex];
    return gather(workspace, state, [&](const Ring& other, std::size_t i) { return other[i] == at; });
}

std::vector<SharedVertex> sharingEdge(const Workspace& workspace, const std::string& state, std::size_t ring,
                                      std::size_t from) {
    const Ring& own = ringOf(workspace, state, ring, from);
    auto found = gather(workspace, state, [&](const Ring& other, std::size_t i) {
        return isEitherWay(own[from], next(own, from), other[i], next(other, i));
    });
    for (SharedVertex& edge : found)
        ++edge.vertex;
    return found;
}

std::vector<SharedVertex> sharingCorner(const Workspace& workspace, const std::string& state, std::size_t ring,
                                        std::size_t vertex) {
    const Ring& own = ringOf(workspace, state, ring, vertex);
    return gather(workspace, state, [&](const Ring& other, std::size_t i) {
        return other[i] == own[vertex] &&
               isEitherWay(before(own, vertex), next(own, vertex), before(other, i), next(other, i));
    });
}

} // namespace azalai

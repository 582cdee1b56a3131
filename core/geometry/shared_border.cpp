#include <azalai/geometry/shared_border.h>

#include <azalai/base/expect.h>
#include <azalai/geometry/ring_at.h>

#include <algorithm>
#include <cmath>

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

Line shorterPart(const Ring& ring, std::size_t from, std::size_t to) {
    AZALAI_EXPECT(from != to && from < ring.size() && to < ring.size());
    const auto walk = [&](std::size_t first, std::size_t last) {
        Line part{ring[first]};
        for (std::size_t i = first; i != last; i = (i + 1) % ring.size())
            part.push_back(next(ring, i));
        return part;
    };
    const auto length = [](const Line& line) {
        double sum = 0;
        for (std::size_t i = 1; i < line.size(); ++i)
            sum += std::hypot(line[i].latitude - line[i - 1].latitude, line[i].longitude - line[i - 1].longitude);
        return sum;
    };
    Line onward = walk(from, to);
    Line back = walk(to, from);
    if (length(onward) <= length(back)) return onward;
    std::ranges::reverse(back);
    return back;
}

std::optional<Ring> withPart(const Ring& ring, const Line& part, const Line& line) {
    AZALAI_EXPECT(part.size() >= 2 && line.size() >= 2);
    const std::size_t n = ring.size();
    if (part.size() > n) return std::nullopt;
    const auto replaced = [&](const Line& old, Line by) -> std::optional<Ring> {
        for (std::size_t start = 0; start < n; ++start) {
            std::size_t same = 0;
            while (same < old.size() && ring[(start + same) % n] == old[same])
                ++same;
            if (same < old.size()) continue;
            by.front() = old.front();
            by.back() = old.back();
            for (std::size_t i = old.size(); i < n; ++i)
                by.push_back(ring[(start + i) % n]);
            return by;
        }
        return std::nullopt;
    };
    if (auto made = replaced(part, line)) return made;
    return replaced({part.rbegin(), part.rend()}, {line.rbegin(), line.rend()});
}

} // namespace azalai

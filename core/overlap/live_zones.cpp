#include <azalai/overlap/live_zones.h>

#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/grid_area.h>
#include <azalai/arrangement/grid_edge.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/overlap/threads_for.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

bool isFar(GridPoint a, GridPoint b) {
    return std::max(std::abs(static_cast<std::int64_t>(a.x) - b.x), std::abs(static_cast<std::int64_t>(a.y) - b.y)) >
           longestEdge;
}

bool turnsBack(GridPoint a, GridPoint b, GridPoint c) {
    const auto along = [](std::int64_t from, std::int64_t middle, std::int64_t to) {
        return (middle - from) * (to - middle);
    };
    return turnOf(a, b, c) == 0 && along(a.x, b.x, c.x) + along(a.y, b.y, c.y) < 0;
}

/// The points around a changed place: two before it, what comes there, two behind it.
struct Around {
    GridPoint farBefore, before, behind, farBehind;
    std::optional<GridPoint> middle;

    Around(const Ring& ring, const VertexChange& change) {
        const std::size_t n = ring.size();
        const std::size_t next = change.vertex + (change.isNew ? 0 : 1);
        farBefore = toGrid(ring[(change.vertex + 2 * n - 2) % n]);
        before = toGrid(ring[(change.vertex + n - 1) % n]);
        behind = toGrid(ring[next % n]);
        farBehind = toGrid(ring[(next + 1) % n]);
        if (change.to) middle = toGrid(*change.to);
    }

    [[nodiscard]] bool hasLongEdge() const {
        return middle ? isFar(before, *middle) || isFar(*middle, behind) : isFar(before, behind);
    }
    [[nodiscard]] bool hasRepeat() const { return middle && (*middle == before || *middle == behind); }
    [[nodiscard]] bool hasSpike() const {
        if (!middle) return turnsBack(farBefore, before, behind) || turnsBack(before, behind, farBehind);
        return turnsBack(farBefore, before, *middle) || turnsBack(before, *middle, behind) ||
               turnsBack(*middle, behind, farBehind);
    }
};

std::optional<AreaFaultKind> coordinateFault(const VertexChange& change) {
    if (!change.to) return std::nullopt;
    if (!std::isfinite(change.to->latitude) || !std::isfinite(change.to->longitude)) return AreaFaultKind::NonFinite;
    if (std::abs(change.to->latitude) > 90.0 || std::abs(change.to->longitude) > 180.0)
        return AreaFaultKind::OutOfRange;
    return std::nullopt;
}

} // namespace

void apply(const VertexChange& change, Ring& ring) {
    const auto at = ring.begin() + static_cast<std::ptrdiff_t>(change.vertex);
    if (change.isNew)
        ring.insert(at, *change.to);
    else if (change.to)
        *at = *change.to;
    else
        ring.erase(at);
}

LiveZones::LiveZones(const std::vector<const ZoneState*>& states, const Alliances& alliances, std::uint32_t zone)
    : m_states(states), m_alliances(alliances), m_zone(zone) {
    std::vector<GridOutline> outlines(states.size());
    std::size_t points = 0;
    for (const ZoneState* state : states)
        for (const Polygon& polygon : state->outline)
            points += polygon.outer.size();
    forEachBlock(states.size(), 8, threadsFor(points), {}, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            outlines[i] = toOutline(states[i]->outline);
    });
    build(outlines);
    changed(zone);
}

LiveZones::Changed& LiveZones::changed(std::uint32_t zone) {
    const auto [place, isNew] = m_changed.try_emplace(zone);
    if (isNew) {
        place->second.outline = m_states[zone]->outline;
        place->second.isOnTheGrid = isOnTheGrid(zone, place->second.outline);
    }
    return place->second;
}

const Area& LiveZones::outline(std::uint32_t zone) { return changed(zone).outline; }

void LiveZones::build(const std::vector<GridOutline>& outlines) {
    std::size_t points = 0;
    for (const GridOutline& outline : outlines)
        for (const GridRing& ring : outline.rings)
            points += ring.size();
    m_live.emplace(outlines, Figure{}, threadsFor(points));
    m_figures.emplace(*m_live, m_zone, m_alliances);
}

bool LiveZones::isOnTheGrid(std::uint32_t zone, const Area& outline) const {
    const IndexedOutline& indexed = m_live->zone(zone);
    for (std::size_t r = 0; r < indexed.rings().size(); ++r) {
        const RingSpan span = indexed.rings()[r];
        const Ring* ring = ringAt(outline, r);
        if (!ring || ring->size() != span.count) return false;
        for (std::uint32_t i = 0; i < span.count; ++i)
            if (toGrid((*ring)[i]) != indexed.point(span.first + i)) return false;
    }
    return ringAt(outline, indexed.rings().size()) == nullptr;
}

std::optional<AreaFaultKind> LiveZones::change(std::uint32_t zone, const VertexChange& change) {
    if (const auto fault = coordinateFault(change)) return fault;
    Changed& subject = changed(zone);
    Ring& ring = *ringAt(subject.outline, change.ring);
    const Around around(ring, change);
    if (!subject.isOnTheGrid || around.hasLongEdge()) return changeWhole(zone, change);
    if (!change.isNew && !change.to && ring.size() < 4) return AreaFaultKind::TooFewPoints;
    if (around.hasRepeat()) return AreaFaultKind::RepeatedPoint;
    if (around.hasSpike()) return AreaFaultKind::Spike;
    const auto before = static_cast<std::uint32_t>(change.vertex % ring.size());
    const std::uint32_t slot = m_live->zone(zone).rings()[change.ring].first + before;
    if (!m_live->replacePoint(zone, slot, !change.isNew, around.middle)) return AreaFaultKind::SelfCrossing;
    follow();
    apply(change, ring);
    return std::nullopt;
}

void LiveZones::follow() {
    m_figures->follow(*m_live);
    if (m_live->contradictions() == 0) return;
    ++m_rebuilds;
    std::vector<GridOutline> outlines;
    for (std::uint32_t zone = 0; zone < m_live->zoneCount(); ++zone)
        outlines.push_back(m_live->zone(zone).outline());
    build(outlines);
}

std::optional<AreaFaultKind> LiveZones::changeWhole(std::uint32_t zone, const VertexChange& change) {
    Changed& subject = changed(zone);
    Area outline = subject.outline;
    apply(change, *ringAt(outline, change.ring));
    if (const auto fault = validate(outline)) return fault->kind;
    m_live->replaceOutline(zone, toOutline(outline));
    follow();
    subject.outline = std::move(outline);
    subject.isOnTheGrid = isOnTheGrid(zone, subject.outline);
    return std::nullopt;
}

} // namespace azalai

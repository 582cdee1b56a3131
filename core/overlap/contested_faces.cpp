#include <azalai/overlap/contested_faces.h>

#include <azalai/arrangement/trace_faces.h>
#include <azalai/overlap/derive_overlaps.h>
#include <azalai/overlap/threads_for.h>
#include <azalai/overlap/west_first.h>

#include <algorithm>

namespace azalai {

namespace {

/// A face that is wanted.
struct Found {
    const std::vector<std::uint32_t>* zones;
    Label label;
    ArrangedFace* face;
};

bool comesBefore(const Found& a, const Found& b) {
    if (a.label != b.label) return *a.zones < *b.zones;
    return isWestOf(a.face->shape.outer.front(), b.face->shape.outer.front());
}

} // namespace

std::vector<Face> ContestedFaces::of(const LiveZones& live) {
    const LiveArrangement& all = live.arrangement();
    std::vector<const IndexedOutline*> outlines(all.zoneCount(), &m_nothing);
    std::size_t points = 0;
    for (const std::uint32_t zone : live.figures().zonesOnContested()) {
        outlines[zone] = &all.zone(zone);
        points += all.zone(zone).slots();
    }
    const std::size_t threads = threadsFor(points);
    const Arrangement near(outlines, {.threads = threads});
    std::vector<ArrangedFace> traced = traceFaces(near, threads);
    std::vector<Found> found;
    for (ArrangedFace& face : traced) {
        const Label label = near.table().entries()[face.set].label;
        const auto* zones = live.figures().contestedSet(all.table().find(label));
        if (!zones) continue;
        beginInTheWest(face.shape);
        found.push_back({zones, label, &face});
    }
    std::ranges::sort(found, comesBefore);
    constexpr std::size_t mostNamed = 100'000;
    if (m_named.size() > mostNamed) m_named.clear();
    std::vector<Face> faces;
    faces.reserve(found.size());
    for (const auto& [zones, label, face] : found) {
        auto named = m_named.find(label);
        if (named == m_named.end()) named = m_named.emplace(label, nameSet(*zones, m_states, m_alliances)).first;
        faces.push_back(named->second);
        faces.back().area = toSquareMetres(face->area);
        faces.back().shape = std::move(face->shape);
    }
    return faces;
}

} // namespace azalai

// How the outline editor has zones follow that share the border, and what it keeps of an outline that cannot stand.
#include <app/work/outline_editor.h>

#include <azalai/cartography/plane_geometry.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <algorithm>

namespace azalai {

void OutlineEditor::forgetRefused() {
    m_fault.clear();
    m_faultAt.reset();
    m_refused.clear();
}

/// Where the outline as the hand has it cannot stand.
void OutlineEditor::findFault() {
    const auto fault = m_faultOf == m_stateId ? validate(m_outline) : std::nullopt;
    m_faultAt = fault ? std::optional(fault->where) : std::nullopt;
}

bool OutlineEditor::hasVertex() const {
    const Ring* ring = m_ring < 0 || m_vertex < 0 ? nullptr : ringAt(m_outline, static_cast<std::size_t>(m_ring));
    return ring && static_cast<std::size_t>(m_vertex) < ring->size();
}

Position OutlineEditor::heldAt() const {
    return hasVertex() ? (*ringAt(m_outline, static_cast<std::size_t>(m_ring)))[static_cast<std::size_t>(m_vertex)]
                       : Position{};
}

/// The borders of those that follow, where the hand has them.
std::shared_ptr<const PlaneRings> OutlineEditor::following() const {
    if (!m_drag || m_drag->followers.empty()) return nullptr;
    auto rings = std::make_shared<PlaneRings>();
    std::map<std::string, Area> areas;
    const Position at = heldAt();
    for (const SharedVertex& follower : m_drag->followers) {
        Area& area =
            areas.try_emplace(follower.state, m_workspace.dossier->zoneState(follower.state)->outline).first->second;
        Ring& ring = *ringAt(area, follower.ring);
        const auto place = ring.begin() + static_cast<std::ptrdiff_t>(follower.vertex);
        if (m_drag->isNew)
            ring.insert(place, at);
        else if (m_drag->isGone)
            ring.erase(place);
        else
            *place = at;
    }
    for (const auto& [state, area] : areas) {
        const auto plane = toPlane(area);
        rings->insert(rings->end(), plane->begin(), plane->end());
    }
    return rings;
}

void OutlineEditor::follow(int ring, int from, int to, const DrawnLine& line) {
    const Ring* own = ring < 0 ? nullptr : ringAt(m_outline, static_cast<std::size_t>(ring));
    const auto isIn = [&](int vertex) { return vertex >= 0 && static_cast<std::size_t>(vertex) < own->size(); };
    if (!own || m_drag || m_isSettling || from == to || !isIn(from) || !isIn(to) || line.line.size() < 2) return;
    forgetFault();
    const Line part = shorterPart(*own, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    const auto changed = [&](const Area& area) {
        Area next = area;
        for (std::size_t number = 0; Ring* other = ringAt(next, number); ++number)
            if (const auto made = withPart(*other, part, line.line)) *other = *made;
        return tidied(next);
    };
    const Area outline = changed(m_outline);
    std::map<std::string, Area> followers;
    if (m_isTogether)
        for (const SharedVertex& other :
             sharingVertex(m_workspace, m_stateId, static_cast<std::size_t>(ring), static_cast<std::size_t>(from))) {
            const Area& before = m_workspace.dossier->zoneState(other.state)->outline;
            if (Area after = changed(before); after != before) followers[other.state] = std::move(after);
        }
    const auto refuse = [&](const std::string& state, const AreaFault& fault) {
        m_fault = word(fault.kind);
        m_faultOf = state;
        m_faultAt = fault.where;
        if (state == m_stateId) m_refused = outline;
        emit outlineChanged();
        emit pictured();
        emit settled();
    };
    if (const auto fault = validate(outline)) return refuse(m_stateId, *fault);
    for (const auto& [state, area] : followers)
        if (const auto fault = validate(area)) return refuse(state, *fault);
    replace(outline, followers);
    emit finished(m_stateId, outline, followers);
}

OutlineEditor::Sharing OutlineEditor::sharing() const {
    Drag drag;
    if (m_drag)
        drag = *m_drag;
    else if (isActive() && hasVertex())
        share(drag, At::Vertex, false);
    Sharing names{.follow = {}, .stay = drag.stay};
    for (const SharedVertex& follower : drag.followers)
        if (!std::ranges::contains(names.follow, follower.state)) names.follow.push_back(follower.state);
    return names;
}

/// Finds who shares the vertex, or the edge behind it, in the outlines as they were let go last.
void OutlineEditor::share(Drag& drag, At at, bool otherwise) const {
    const auto ring = static_cast<std::size_t>(m_ring);
    const auto vertex = static_cast<std::size_t>(m_vertex);
    const auto all = at == At::Edge ? sharingEdge(m_workspace, m_stateId, ring, vertex)
                                    : sharingVertex(m_workspace, m_stateId, ring, vertex);
    if (m_isTogether != otherwise)
        drag.followers = at == At::Corner ? sharingCorner(m_workspace, m_stateId, ring, vertex) : all;
    for (const SharedVertex& other : all)
        if (!std::ranges::contains(drag.followers, other.state, &SharedVertex::state) &&
            !std::ranges::contains(drag.stay, other.state))
            drag.stay.push_back(other.state);
}

void OutlineEditor::setTogether(bool together) {
    if (together == m_isTogether) return;
    m_isTogether = together;
    emit togetherChanged();
}

} // namespace azalai

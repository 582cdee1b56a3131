#include <app/work/outline_editor.h>

#include <app/render/wide_vectors.h>

#include <azalai/cartography/plane_geometry.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/geometry/snap.h>

#include <algorithm>
#include <utility>

namespace azalai {
namespace {

/// The dossier, where some states have other outlines.
std::shared_ptr<const Dossier> withOutlines(const Dossier& dossier, const std::map<std::string, Area>& outlines) {
    auto changed = std::make_shared<Dossier>(dossier);
    for (ZoneState& state : changed->zones)
        if (const auto other = outlines.find(state.id); other != outlines.end()) state.outline = other->second;
    return changed;
}

} // namespace

OutlineEditor::OutlineEditor(QObject* parent) : QObject(parent) {
    connect(&m_runner, &LiveRunner::answered, this, &OutlineEditor::take);
}

void OutlineEditor::begin(const Workspace& workspace, const std::string& stateId, const ViewOptions& options) {
    const bool isOther = stateId != m_stateId;
    m_workspace = workspace;
    m_options = options;
    m_stateId = stateId;
    m_outline = workspace.dossier->zoneState(stateId)->outline;
    if (isOther) {
        m_picture.reset();
        choose(-1, -1);
    }
    lookAnew();
    if (isOther) emit activeChanged();
}

void OutlineEditor::replace(const Area& outline, const std::map<std::string, Area>& others) {
    auto outlines = others;
    outlines[m_stateId] = outline;
    m_workspace.dossier = withOutlines(*m_workspace.dossier, outlines);
    m_outline = outline;
    choose(-1, -1);
    lookAnew();
}

void OutlineEditor::lookAnew() {
    m_kept = m_outline;
    m_drag.reset();
    m_isSettling = false;
    forgetRefused();
    m_runner.begin(m_workspace, m_stateId, m_options);
    post(LiveRunner::What::Look);
    emit outlineChanged();
}

void OutlineEditor::end() {
    if (!isActive()) return;
    m_runner.end();
    m_stateId.clear();
    m_outline.clear();
    m_drag.reset();
    m_isSettling = false;
    forgetRefused();
    m_picture.reset();
    choose(-1, -1);
    emit outlineChanged();
    emit activeChanged();
}

void OutlineEditor::dropLive() {
    if (!m_live.scene) return;
    m_live.scene.reset();
    emit pictured();
}

MapOutline OutlineEditor::outline() const {
    if (!isActive()) return {};
    giveBackWideVectors(); // the scene graph paints on this thread too
    MapOutline outline{.rings = toPlane(m_outline),
                       .ring = m_ring,
                       .vertex = m_vertex,
                       .faultAt = m_faultAt,
                       .isPending = m_drag && !m_fault.empty(),
                       .following = following()};
    if (m_drag && !m_drag->followers.empty()) outline.held = m_drag->from;
    return outline;
}

Ring* OutlineEditor::chosenRing() {
    if (m_ring < 0 || m_vertex < 0) return nullptr;
    Ring* ring = ringAt(m_outline, static_cast<std::size_t>(m_ring));
    return ring && static_cast<std::size_t>(m_vertex) < ring->size() ? ring : nullptr;
}

void OutlineEditor::choose(int ring, int vertex) {
    m_ring = ring;
    m_vertex = vertex;
}

void OutlineEditor::post(LiveRunner::What what, Position to) {
    m_runner.change({.serial = ++m_serial,
                     .drag = m_drag ? m_drag->number : 0,
                     .what = what,
                     .isNew = m_drag && m_drag->isNew,
                     .ring = static_cast<std::size_t>(std::max(0, m_ring)),
                     .vertex = static_cast<std::size_t>(std::max(0, m_vertex)),
                     .to = to,
                     .followers = m_drag ? m_drag->followers : std::vector<SharedVertex>()});
}

void OutlineEditor::grab(int ring, int vertex, bool otherwise) {
    if (!isActive() || m_drag || m_isSettling) return;
    choose(ring, vertex);
    forgetFault();
    if (const Ring* points = chosenRing()) {
        Drag drag{.number = ++m_drags, .from = (*points)[static_cast<std::size_t>(vertex)]};
        share(drag, At::Vertex, otherwise);
        m_drag = std::move(drag);
    }
    emit outlineChanged();
}

void OutlineEditor::grabMidpoint(int ring, int after, double latitudeDeg, double longitudeDeg, bool otherwise) {
    if (!isActive() || m_drag || m_isSettling) return;
    choose(ring, after);
    forgetFault();
    Ring* points = chosenRing();
    if (!points) return;
    const Position at = snapped({.latitude = latitudeDeg, .longitude = longitudeDeg});
    Drag drag{.number = ++m_drags, .isNew = true, .from = at};
    share(drag, At::Edge, otherwise);
    points->insert(points->begin() + after + 1, at);
    choose(ring, after + 1);
    m_drag = std::move(drag);
    post(LiveRunner::What::Place, at);
    emit outlineChanged();
}

void OutlineEditor::move(double latitudeDeg, double longitudeDeg) {
    Ring* points = chosenRing();
    if (!m_drag || m_isSettling || !points) return;
    const Position to = snapped({.latitude = latitudeDeg, .longitude = longitudeDeg});
    Position& vertex = (*points)[static_cast<std::size_t>(m_vertex)];
    if (vertex == to) return;
    vertex = to;
    post(LiveRunner::What::Place, to);
    emit outlineChanged();
}

void OutlineEditor::nudge(double latitudeDeg, double longitudeDeg, bool otherwise) {
    if (!m_drag) grab(m_ring, m_vertex, otherwise);
    move(latitudeDeg, longitudeDeg);
}

void OutlineEditor::release() {
    if (!m_drag || m_isSettling) return;
    m_isSettling = true;
    post(LiveRunner::What::Look); // its answer is the outline that stands
}

bool OutlineEditor::cancel() {
    if (!m_drag || m_isSettling) return false;
    post(LiveRunner::What::Undo, m_drag->from);
    if (m_drag->isNew) choose(-1, -1);
    m_outline = m_kept;
    m_drag.reset();
    m_isSettling = false;
    forgetRefused();
    emit outlineChanged();
    return true;
}

void OutlineEditor::step(int by) {
    if (!isActive() || m_drag || m_outline.empty()) return;
    int ring = std::max(0, m_ring);
    int vertex = m_ring < 0 ? (by > 0 ? -1 : 0) : m_vertex;
    vertex += by;
    int rings = 0;
    while (ringAt(m_outline, static_cast<std::size_t>(rings)))
        ++rings;
    const auto sizeOf = [&](int number) {
        return static_cast<int>(ringAt(m_outline, static_cast<std::size_t>(number))->size());
    };
    if (vertex < 0) {
        ring = (ring + rings - 1) % rings;
        vertex = sizeOf(ring) - 1;
    } else if (vertex >= sizeOf(ring)) {
        ring = (ring + 1) % rings;
        vertex = 0;
    }
    choose(ring, vertex);
    forgetFault();
    emit outlineChanged();
}

void OutlineEditor::remove(bool otherwise) {
    Ring* points = chosenRing();
    if (!points || m_drag || m_isSettling || points->size() < 4) return;
    forgetFault();
    Drag drag{.number = ++m_drags, .isGone = true, .from = {}};
    share(drag, At::Corner, otherwise);
    m_drag = std::move(drag);
    points->erase(points->begin() + m_vertex);
    post(LiveRunner::What::Remove);
    choose(m_ring, m_vertex % static_cast<int>(points->size()));
    m_isSettling = true;
    post(LiveRunner::What::Look);
    emit outlineChanged();
}

void OutlineEditor::forgetFault() {
    if (m_fault.empty()) return;
    forgetRefused();
    emit pictured();
}

void OutlineEditor::take(const LiveRunner::Answer& answer) {
    const bool settles = m_isSettling && answer.serial == m_serial;
    if (answer.picture) {
        m_picture = *answer.picture;
        m_live = {.scene = answer.scene, .ground = 0, .situation = answer.serial};
        if (!settles) forgetRefused(); // else it says why the change before was refused
    } else {
        m_fault = answer.picture.error().detail;
        m_faultOf = answer.picture.error().subject;
        findFault();
    }
    if (settles) settle();
    emit outlineChanged();
    emit pictured();
    if (settles) emit settled();
}

void OutlineEditor::settle() {
    m_isSettling = false;
    m_drag.reset();
    if (!m_fault.empty() && m_faultOf == m_stateId) m_refused = m_outline;
    if (m_picture) m_outline = m_picture->outline;
    if (!chosenRing()) choose(-1, -1);
    std::map<std::string, Area> followers;
    if (m_picture)
        for (const auto& [state, outline] : m_picture->followers)
            if (outline != m_workspace.dossier->zoneState(state)->outline) followers[state] = outline;
    if (m_outline == m_kept && followers.empty()) return;
    m_kept = m_outline;
    auto changed = followers;
    changed[m_stateId] = m_outline;
    m_workspace.dossier = withOutlines(*m_workspace.dossier, changed);
    emit finished(m_stateId, m_outline, followers);
}

} // namespace azalai

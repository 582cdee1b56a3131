#include <app/map/outline_handles.h>

#include <app/render/clip.h>
#include <app/render/wide_vectors.h>

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <map>

namespace azalai {
namespace {

constexpr double vertexGapPx = 12;
constexpr double midpointEdgePx = 28;
constexpr double reachPx = 10;

/// Points that keep a distance from each other, looked up by squares of that size.
class SpacedPoints {
public:
    bool add(QPointF p) {
        const auto [column, row] = cellOf(p);
        for (int x = column - 1; x <= column + 1; ++x)
            for (int y = row - 1; y <= row + 1; ++y)
                if (const auto near = m_cells.find({x, y}); near != m_cells.end())
                    for (const QPointF& q : near->second)
                        if (std::hypot(q.x() - p.x(), q.y() - p.y()) < vertexGapPx) return false;
        m_cells[{column, row}].push_back(p);
        return true;
    }

private:
    static std::pair<int, int> cellOf(QPointF p) {
        return {static_cast<int>(std::floor(p.x() / vertexGapPx)), static_cast<int>(std::floor(p.y() / vertexGapPx))};
    }
    std::map<std::pair<int, int>, std::vector<QPointF>> m_cells;
};

} // namespace

std::vector<OutlineHandle> outlineHandles(const MapOutline& outline, const MapFrame& frame) {
    std::vector<OutlineHandle> handles;
    if (!outline.rings) return handles;
    const QRectF view(QPointF(0, 0), frame.sizePx);
    SpacedPoints taken;
    const auto count = static_cast<int>(outline.rings->size());
    const auto ringOf = [&](int ring) -> const PlaneLine& { return (*outline.rings)[static_cast<std::size_t>(ring)]; };
    const auto sizeOf = [&](int ring) { return static_cast<int>(ringOf(ring).size()); };
    const auto add = [&](int ring, int vertex) {
        const QPointF at = frame.toPixels(ringOf(ring)[static_cast<std::size_t>(vertex)]);
        if (view.contains(at) && taken.add(at)) handles.push_back({.ring = ring, .vertex = vertex, .at = at});
    };
    if (outline.hasChoice() && outline.ring < count && outline.vertex < sizeOf(outline.ring))
        add(outline.ring, outline.vertex);
    for (int ring = 0; ring < count; ++ring)
        for (int vertex = 0; vertex < sizeOf(ring); ++vertex)
            if (ring != outline.ring || vertex != outline.vertex) add(ring, vertex);
    for (int ring = 0; ring < count; ++ring) {
        const PlaneLine& line = ringOf(ring);
        for (std::size_t i = 0; i < line.size(); ++i) {
            const QPointF a = frame.toPixels(line[i]);
            const QPointF b = frame.toPixels(line[(i + 1) % line.size()]);
            const QPointF middle = (a + b) / 2;
            if (view.contains(middle) && std::hypot(b.x() - a.x(), b.y() - a.y()) >= midpointEdgePx)
                handles.push_back({.ring = ring, .vertex = static_cast<int>(i), .isMidpoint = true, .at = middle});
        }
    }
    return handles;
}

OutlineHandles::OutlineHandles(QQuickItem* parent) : MapTool(parent) {
    connect(this, &OutlineHandles::changed, this, &OutlineHandles::findHandles);
    connect(this, &MapTool::viewed, this, &OutlineHandles::findHandles);
    connect(this, &OutlineHandles::changed, this, &OutlineHandles::findPiece);
    connect(this, &MapTool::viewed, this, &OutlineHandles::findPiece);
    connect(this, &QQuickItem::widthChanged, this, &OutlineHandles::findHandles);
    connect(this, &QQuickItem::heightChanged, this, &OutlineHandles::findHandles);
}

void OutlineHandles::setOutline(const MapOutline& outline) {
    if (outline == m_outline) return;
    m_outline = outline;
    emit changed();
}

void OutlineHandles::findHandles() {
    giveBackWideVectors();
    m_handles = outlineHandles(m_outline, frame());
    update();
}

const OutlineHandle* OutlineHandles::handleAt(QPointF at) const {
    const OutlineHandle* best = nullptr;
    double nearest = reachPx;
    for (const OutlineHandle& handle : m_handles) {
        const double distance = std::hypot(handle.at.x() - at.x(), handle.at.y() - at.y());
        if (distance > nearest || (best && !best->isMidpoint && handle.isMidpoint)) continue;
        nearest = distance;
        best = &handle;
    }
    return best;
}

void OutlineHandles::mousePressEvent(QMouseEvent* event) {
    const OutlineHandle* found = handleAt(event->position());
    if (!found) return event->ignore();
    const OutlineHandle handle = *found; // signals change the handles
    m_hold = handle.at - event->position();
    setKeepMouseGrab(true); // the map's own drag keeps its hands off
    if (isTracing() && !handle.isMidpoint) {
        m_pressed = handle;
        m_pressedAt = event->position();
        return;
    }
    take(handle, event->modifiers().testFlag(Qt::ControlModifier));
}

void OutlineHandles::take(const OutlineHandle& handle, bool otherwise) {
    m_isHeld = true;
    if (!handle.isMidpoint) {
        emit grabbed(handle.ring, handle.vertex, otherwise);
        return;
    }
    const Position middle = positionAt(handle.at);
    emit midpointGrabbed(handle.ring, handle.vertex, middle.latitude, middle.longitude, otherwise);
}

void OutlineHandles::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed && (event->position() - m_pressedAt).manhattanLength() > 4) {
        dropTrace();
        take(*std::exchange(m_pressed, std::nullopt), event->modifiers().testFlag(Qt::ControlModifier));
    }
    if (!m_isHeld) return;
    m_target = targetAt(event->position() + m_hold, event->modifiers(), m_outline.held);
    const Position to = m_target ? m_target->at : positionAt(event->position() + m_hold);
    emit moved(to.latitude, to.longitude);
}

void OutlineHandles::mouseReleaseEvent(QMouseEvent*) {
    setKeepMouseGrab(false);
    m_target.reset();
    if (const auto clicked = std::exchange(m_pressed, std::nullopt)) return traceAt(clicked->ring, clicked->vertex);
    if (std::exchange(m_isHeld, false)) emit released();
}

void OutlineHandles::mouseUngrabEvent() {
    m_target.reset();
    m_pressed.reset();
    if (std::exchange(m_isHeld, false)) emit released();
}

void OutlineHandles::hoverMoveEvent(QHoverEvent* event) {
    const OutlineHandle* handle = handleAt(event->position());
    m_end = handle && !handle->isMidpoint ? std::optional(Place{handle->ring, handle->vertex}) : std::nullopt;
    findPiece();
    setOverHandle(handle != nullptr);
    event->ignore();
}

void OutlineHandles::hoverLeaveEvent(QHoverEvent* event) {
    m_end.reset();
    findPiece();
    setOverHandle(false);
    event->ignore();
}

void OutlineHandles::setOverHandle(bool over) {
    if (over == m_overHandle) return;
    m_overHandle = over;
    emit overHandleChanged();
}

void OutlineHandles::nudge(double right, double down, bool otherwise) {
    if (!m_outline.rings || !m_outline.hasChoice()) return;
    const auto ring = static_cast<std::size_t>(m_outline.ring);
    const auto vertex = static_cast<std::size_t>(m_outline.vertex);
    if (ring >= m_outline.rings->size() || vertex >= (*m_outline.rings)[ring].size()) return;
    const QPointF at = frame().toPixels((*m_outline.rings)[ring][vertex]) + QPointF(right, down);
    Position to = positionAt(at);
    if (gridStep() > 0) { // from node to node
        const auto sign = [](double by) { return by > 0 ? 1 : by < 0 ? -1 : 0; };
        const int steps = std::max(std::abs(right), std::abs(down)) > 5 ? 10 : 1;
        to = gridNode(fromMercator((*m_outline.rings)[ring][vertex]), sign(right) * steps, -sign(down) * steps);
    }
    emit nudged(to.latitude, to.longitude, otherwise);
}

void OutlineHandles::strokeRings(QPainter& painter, const PlaneRings& rings, std::initializer_list<QPen> pens) const {
    const MapFrame view = frame();
    const QRectF clip = QRectF(QPointF(0, 0), view.sizePx).adjusted(-40, -40, 40, 40);
    QPainterPath path;
    for (const PlaneLine& ring : rings) {
        const QPolygonF part = clippedRing(ring, view, clip);
        if (part.size() < 3) continue;
        path.addPolygon(part);
        path.closeSubpath();
    }
    for (const QPen& pen : pens)
        painter.strokePath(path, pen);
}

void OutlineHandles::paint(QPainter* painter) {
    if (!m_outline.rings) return;
    const Ink colours = ink();
    const QColor halo = colours.halo;
    const QColor mark = m_outline.isPending ? colours.fault : colours.mark;
    paintGrid(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QPen wide(halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (m_outline.following)
        strokeRings(*painter, *m_outline.following, {wide, QPen(mark, 1.5, Qt::DotLine, Qt::FlatCap, Qt::RoundJoin)});
    strokeRings(*painter, *m_outline.rings,
                {wide, QPen(mark, 2, m_outline.isPending ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin)});
    for (const OutlineHandle& handle : m_handles) {
        const bool isChosen = !handle.isMidpoint && handle.ring == m_outline.ring && handle.vertex == m_outline.vertex;
        painter->setPen(QPen(isChosen ? halo : mark, 1.5));
        painter->setBrush(isChosen ? mark : halo);
        if (handle.isMidpoint) {
            painter->drawEllipse(handle.at, 2.5, 2.5);
        } else {
            const double half = isChosen ? 6 : 4;
            painter->drawRect(QRectF(handle.at - QPointF(half, half), QSizeF(2 * half, 2 * half)));
        }
    }
    paintTrace(*painter);
    if (m_outline.faultAt) paintFault(*painter, *m_outline.faultAt);
    if (m_target) paintTarget(*painter, *m_target);
}

} // namespace azalai

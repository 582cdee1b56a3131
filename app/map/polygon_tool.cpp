#include <app/map/polygon_tool.h>

#include <app/render/wide_vectors.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/snap.h>

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace azalai {
namespace {

constexpr double reachPx = 10;

/// The same place of the grid, or the next one to it.
bool isSame(Position a, Position b) {
    return std::abs(a.latitude - b.latitude) < 1.5 / gridPerDegree &&
           std::abs(a.longitude - b.longitude) < 1.5 / gridPerDegree;
}

} // namespace

PolygonTool::PolygonTool(QQuickItem* parent) : MapTool(parent) {
    connect(this, &PolygonTool::changed, this, &PolygonTool::look);
    connect(this, &PolygonTool::viewed, this, &PolygonTool::look);
}

double PolygonTool::squareMetres() const {
    return m_isOpen || m_draft.ring.closingFault() ? 0.0 : ellipsoidalArea(m_draft.ring.closed()).value;
}

bool PolygonTool::isClosing() const { return m_pointer && m_draft.ring.corners().size() >= 3 && isOnFirst(*m_pointer); }

Line PolygonTool::nextCorners() const {
    const Ring& corners = m_draft.ring.corners();
    const Position end = isClosing() ? corners.front() : pointerGround();
    if (!m_piece) return isClosing() ? Line{} : Line{end};
    Line line = m_piece->line;
    if (isSame(line.front(), corners.back())) line.erase(line.begin());
    if (isClosing() && !line.empty() && isSame(line.back(), end)) line.pop_back();
    return line;
}

/// What a click at the pointer would do, and what would be wrong with it.
void PolygonTool::findNext() {
    const Ring& corners = m_draft.ring.corners();
    std::optional<TracedPiece> piece;
    m_pointerFault.reset();
    m_next.clear();
    if (m_pointer && !corners.empty() && !m_keys.testFlag(Qt::AltModifier))
        for (const bool otherWay : {m_takesOtherWay, false})
            if (!piece) piece = pieceBetween(corners.back(), isClosing() ? corners.front() : pointerGround(), otherWay);
    const bool isOther = piece != m_piece;
    m_piece = std::move(piece);
    DraftRing ring = m_draft.ring;
    if (m_pointer) {
        m_next = nextCorners();
        m_pointerFault = ring.add(m_next);
    }
    m_closingFault = ring.closingFault();
    if (isClosing() && !m_pointerFault) m_pointerFault = m_closingFault;
    // The corner that was just set lies under the pointer still.
    if (m_pointerFault == AreaFaultKind::RepeatedPoint || corners.empty()) m_pointerFault.reset();
    if (isOther) emit pieceChanged();
}

/// After the pointer, the corners or the camera changed.
void PolygonTool::look() {
    update();
    m_target = m_pointer ? targetAt(*m_pointer, m_keys) : std::nullopt;
    findNext();
    const QString warning = m_pointerFault ? QString::fromUtf8(word(*m_pointerFault)) : QString();
    if (warning == m_warning) return;
    m_warning = warning;
    emit warningChanged();
}

void PolygonTool::pointAt(const std::optional<QPointF>& at, Qt::KeyboardModifiers keys) {
    m_pointer = at;
    m_keys = keys;
    look();
}

bool PolygonTool::isOnFirst(QPointF at) const {
    if (m_draft.ring.isEmpty() || m_isOpen) return false;
    const QPointF first = pixelOf(m_draft.ring.corners().front()) - at;
    return std::hypot(first.x(), first.y()) <= reachPx;
}

void PolygonTool::refuse(const std::optional<AreaFaultKind>& fault, const Line& next) {
    m_refused.clear();
    m_faultAt.reset();
    if (fault == AreaFaultKind::SelfCrossing && !m_isOpen) {
        Ring ring = m_draft.ring.corners();
        ring.insert(ring.end(), next.begin(), next.end());
        m_refused = tidied({{.outer = std::move(ring), .holes = {}}});
        if (const auto crossing = validate(m_refused)) m_faultAt = crossing->where;
    }
    m_fault = fault ? QString::fromUtf8(word(*fault)) : QString();
    emit changed();
}

void PolygonTool::addAt(QPointF at, Qt::KeyboardModifiers keys) {
    pointAt(at, keys);
    const bool closes = isClosing();
    const auto fault = m_draft.ring.add(m_next);
    if (!fault && !m_next.empty()) m_draft.clicks.push_back(m_next.size());
    if (!fault) m_takesOtherWay = false;
    if (!closes || fault) return refuse(fault, m_next);
    finishRing();
}

void PolygonTool::addHere() {
    m_isCrossShown = m_isCrossShown || !m_pointer;
    addAt(m_pointer.value_or(QPointF(width() / 2, height() / 2)), {});
}

Position PolygonTool::pointerGround() const { return m_target ? m_target->at : positionAt(*m_pointer); }

void PolygonTool::nudge(double rightPx, double downPx) {
    const QPointF from = m_pointer.value_or(QPointF(width() / 2, height() / 2));
    m_isCrossShown = true;
    if (gridStep() > 0) { // from node to node
        const auto sign = [](double by) { return by > 0 ? 1 : by < 0 ? -1 : 0; };
        const int steps = std::max(std::abs(rightPx), std::abs(downPx)) > 10 ? 10 : 1;
        const Position node = gridNode(positionAt(from), sign(rightPx) * steps, -sign(downPx) * steps);
        if (const QPointF at = pixelOf(node); QRectF(0, 0, width(), height()).contains(at)) pointAt(at);
        return;
    }
    pointAt(QPointF(std::clamp(from.x() + rightPx, 0.0, width()), std::clamp(from.y() + downPx, 0.0, height())));
}

void PolygonTool::takeBack() {
    if (!m_draft.clicks.empty()) {
        for (std::size_t i = 0; i < m_draft.clicks.back(); ++i)
            m_draft.ring.takeBack();
        m_draft.clicks.pop_back();
    }
    refuse({});
}

void PolygonTool::takeOtherWay() {
    m_takesOtherWay = !m_takesOtherWay && m_piece && m_piece->hasOtherWay;
    look();
}

void PolygonTool::clear() {
    m_draft = {};
    m_isCrossShown = false;
    m_takesOtherWay = false;
    refuse({});
}

DrawnArea PolygonTool::takeRefused() {
    const DrawnArea area{m_refused};
    m_finished = m_draft;
    clear();
    return area;
}

void PolygonTool::goOn() {
    m_draft = m_finished;
    refuse({});
}

void PolygonTool::finish() {
    if (m_isOpen) return finishLine();
    finishRing();
}

void PolygonTool::finishRing() {
    if (const auto fault = m_draft.ring.closingFault()) return refuse(fault);
    const DrawnArea area{m_draft.ring.closed()};
    m_finished = m_draft;
    clear();
    emit drawn(area);
}

void PolygonTool::finishLine() {
    if (m_draft.ring.corners().size() < 2) return refuse(AreaFaultKind::TooFewPoints);
    const DrawnLine line{m_draft.ring.corners()};
    m_finished = m_draft;
    clear();
    emit lineDrawn(line);
}

void PolygonTool::mousePressEvent(QMouseEvent*) { m_isPressed = true; } // a drag beyond the threshold is the map's

void PolygonTool::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_isPressed, false)) return;
    m_isCrossShown = false;
    addAt(event->position(), event->modifiers());
}

void PolygonTool::mouseDoubleClickEvent(QMouseEvent*) {
    m_isPressed = false; // the first click has set the last corner
    finish();
}

void PolygonTool::mouseUngrabEvent() { m_isPressed = false; }

void PolygonTool::hoverMoveEvent(QHoverEvent* event) {
    m_isCrossShown = false;
    pointAt(event->position(), event->modifiers());
    event->ignore();
}

void PolygonTool::hoverLeaveEvent(QHoverEvent* event) {
    if (!m_isCrossShown) pointAt(std::nullopt);
    event->ignore();
}

/// From the last corner over all that a click would set.
QPolygonF PolygonTool::nextLine() const {
    QPolygonF line{pixelOf(m_draft.ring.corners().back())};
    for (const Position corner : m_next)
        line.append(pixelOf(corner));
    if (isClosing()) line.append(pixelOf(m_draft.ring.corners().front()));
    return line;
}

/// The ground that closing now would give.
void PolygonTool::paintGround(QPainter& painter, const QPolygonF& line) const {
    if (m_isOpen || line.isEmpty() || m_pointerFault) return;
    QPolygonF ground = line;
    if (m_pointer) ground += nextLine();
    if (ground.size() < 3) return;
    QColor fill = m_closingFault ? ink().fault : ink().mark;
    fill.setAlpha(38);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(ground);
}

void PolygonTool::paintLines(QPainter& painter, const QPolygonF& line) const {
    const Ink colours = ink();
    const auto stroke = [&](const QPolygonF& part, const QColor& colour, Qt::PenStyle style) {
        painter.setPen(QPen(colours.halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(part);
        painter.setPen(QPen(colour, 2, style, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(part);
    };
    if (line.size() > 1) stroke(line, colours.mark, Qt::SolidLine);
    if (!m_pointer) return;
    if (!line.isEmpty()) {
        stroke(nextLine(), m_pointerFault ? colours.fault : colours.mark, Qt::DashLine);
        if (!isClosing() && !m_pointerFault && !m_isOpen && line.size() > 1) {
            painter.setPen(QPen(m_closingFault ? colours.fault : colours.mark, 1, Qt::DotLine));
            painter.drawLine(pixelOf(pointerGround()), line.front());
        }
    }
    if (m_faultAt) paintFault(painter, *m_faultAt);
    if (m_target) paintTarget(painter, *m_target);
    if (!m_isCrossShown) return;
    for (const QPointF arm : {QPointF(11, 0), QPointF(0, 11)})
        stroke({*m_pointer - arm, *m_pointer + arm}, colours.mark, Qt::SolidLine);
}

void PolygonTool::paint(QPainter* painter) {
    giveBackWideVectors();
    const Ink colours = ink();
    QPolygonF line;
    for (const Position corner : m_draft.ring.corners())
        line.append(pixelOf(corner));
    paintGrid(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, line);
    paintLines(*painter, line);
    painter->setPen(QPen(colours.mark, 1.5));
    qsizetype corner = -1;
    for (const std::size_t count : m_draft.clicks) { // what lies between them was traced
        corner += static_cast<qsizetype>(count);
        painter->setBrush(corner == 0 ? colours.mark : colours.halo);
        const double half = corner == 0 ? 5 : 4;
        painter->drawRect(QRectF(line[corner] - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    }
}

} // namespace azalai

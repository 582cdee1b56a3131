#include <app/map/polygon_tool.h>

#include <app/render/wide_vectors.h>

#include <azalai/geo/ellipsoidal_area.h>

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace azalai {
namespace {

constexpr double reachPx = 10;

} // namespace

PolygonTool::PolygonTool(QQuickItem* parent) : MapTool(parent) {
    connect(this, &PolygonTool::changed, this, &PolygonTool::look);
    connect(this, &PolygonTool::viewed, this, &PolygonTool::look);
}

double PolygonTool::squareMetres() const {
    return m_isOpen || m_ring.closingFault() ? 0.0 : ellipsoidalArea(m_ring.closed()).value;
}

std::optional<AreaFaultKind> PolygonTool::faultAtPointer() const {
    if (!m_pointer || m_ring.isEmpty()) return std::nullopt;
    if (m_ring.corners().size() >= 3 && isOnFirst(*m_pointer)) return m_ring.closingFault();
    const auto fault = m_ring.faultOf(pointerGround());
    return fault == AreaFaultKind::RepeatedPoint ? std::nullopt : fault; // the corner that was just set
}

std::optional<AreaFaultKind> PolygonTool::closingFaultAtPointer() const {
    DraftRing ring = m_ring;
    if (m_pointer && !isOnFirst(*m_pointer)) ring.add(pointerGround());
    return ring.closingFault();
}

/// After the pointer, the corners or the camera changed.
void PolygonTool::look() {
    update();
    m_target = m_pointer ? targetAt(*m_pointer, m_keys) : std::nullopt;
    const auto fault = faultAtPointer();
    const QString warning = fault ? QString::fromUtf8(word(*fault)) : QString();
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
    if (m_ring.isEmpty() || m_isOpen) return false;
    const QPointF first = pixelOf(m_ring.corners().front()) - at;
    return std::hypot(first.x(), first.y()) <= reachPx;
}

void PolygonTool::refuse(const std::optional<AreaFaultKind>& fault) {
    m_fault = fault ? QString::fromUtf8(word(*fault)) : QString();
    emit changed();
}

void PolygonTool::addAt(QPointF at, Qt::KeyboardModifiers keys) {
    if (m_ring.corners().size() >= 3 && isOnFirst(at)) return finish();
    const auto target = targetAt(at, keys);
    refuse(m_ring.add(target ? target->at : positionAt(at)));
}

void PolygonTool::addHere() { addAt(m_pointer.value_or(QPointF(width() / 2, height() / 2)), {}); }

Position PolygonTool::pointerGround() const { return m_target ? m_target->at : positionAt(*m_pointer); }

void PolygonTool::nudge(double rightPx, double downPx) {
    const QPointF from = m_pointer.value_or(QPointF(width() / 2, height() / 2));
    m_isCrossShown = true;
    pointAt(QPointF(std::clamp(from.x() + rightPx, 0.0, width()), std::clamp(from.y() + downPx, 0.0, height())));
}

void PolygonTool::takeBack() {
    m_ring.takeBack();
    refuse({});
}

void PolygonTool::clear() {
    m_ring.clear();
    m_isCrossShown = false;
    refuse({});
}

void PolygonTool::goOn() {
    m_ring = m_finished;
    refuse({});
}

void PolygonTool::finish() {
    if (m_isOpen) return finishLine();
    if (const auto fault = m_ring.closingFault()) return refuse(fault);
    const DrawnArea area{m_ring.closed()};
    m_finished = m_ring;
    clear();
    emit drawn(area);
}

void PolygonTool::finishLine() {
    if (m_ring.corners().size() < 2) return refuse(AreaFaultKind::TooFewPoints);
    const DrawnLine line{m_ring.corners()};
    m_finished = m_ring;
    clear();
    emit lineDrawn(line);
}

void PolygonTool::mousePressEvent(QMouseEvent*) { m_isPressed = true; } // a drag beyond the threshold is the map's

void PolygonTool::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_isPressed, false)) return;
    m_isCrossShown = false;
    pointAt(event->position(), event->modifiers());
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

/// The ground that closing now would give.
void PolygonTool::paintGround(QPainter& painter, const QPolygonF& line) const {
    if (m_isOpen || line.size() + (m_pointer ? 1 : 0) < 3 || faultAtPointer()) return;
    QPolygonF ground = line;
    if (m_pointer && !isOnFirst(*m_pointer)) ground.append(pixelOf(pointerGround()));
    QColor fill = closingFaultAtPointer() ? ink().fault : ink().mark;
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
        const bool closes = line.size() >= 3 && isOnFirst(*m_pointer);
        const bool isWrong = faultAtPointer().has_value();
        stroke({line.back(), closes ? line.front() : pixelOf(pointerGround())}, isWrong ? colours.fault : colours.mark,
               Qt::DashLine);
        if (!closes && !isWrong && !m_isOpen && line.size() > 1) {
            const auto fault = closingFaultAtPointer();
            painter.setPen(QPen(fault ? colours.fault : colours.mark, 1, Qt::DotLine));
            painter.drawLine(pixelOf(pointerGround()), line.front());
        }
    }
    if (m_target) paintTarget(painter, *m_target);
    if (!m_isCrossShown) return;
    for (const QPointF arm : {QPointF(11, 0), QPointF(0, 11)})
        stroke({*m_pointer - arm, *m_pointer + arm}, colours.mark, Qt::SolidLine);
}

void PolygonTool::paint(QPainter* painter) {
    giveBackWideVectors();
    const Ink colours = ink();
    QPolygonF line;
    for (const Position corner : m_ring.corners())
        line.append(pixelOf(corner));
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, line);
    paintLines(*painter, line);
    painter->setPen(QPen(colours.mark, 1.5));
    for (qsizetype i = 0; i < line.size(); ++i) {
        painter->setBrush(i == 0 ? colours.mark : colours.halo);
        const double half = i == 0 ? 5 : 4;
        painter->drawRect(QRectF(line[i] - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    }
}

} // namespace azalai

#include <app/map/zone_mover.h>

#include <app/render/clip.h>
#include <app/render/wide_vectors.h>

#include <azalai/cartography/plane_geometry.h>
#include <azalai/geo/bounds.h>

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace azalai {
namespace {

constexpr double furthestLatitude = 84; // the map ends at 85

} // namespace

ZoneMover::ZoneMover(QQuickItem* parent) : MapTool(parent) {
    connect(this, &ZoneMover::changed, this, [this] { update(); });
}

void ZoneMover::setArea(const DrawnArea& area) {
    if (area == m_area) return;
    m_area = area;
    if (!m_held) {
        m_shift.reset();
        m_shown = m_area.area;
    }
    emit changed();
}

bool ZoneMover::isInside(QPointF at) const {
    return !m_shown.empty() && azalai::contains(*toPlane(m_shown), frame().toPlane(at));
}

void ZoneMover::shiftTo(GroundShift shift) {
    Bounds box;
    Area next = movedOnGround(m_area.area, shift);
    box.add(next);
    if (box.north > furthestLatitude || box.south < -furthestLatitude || box.west < -180 || box.east > 180) return;
    m_shift = shift;
    m_shown = std::move(next);
    emit changed();
    emit followed(shift.east.value, shift.north.value);
}

void ZoneMover::nudge(double rightPx, double downPx) {
    if (m_held || m_area.area.empty()) return;
    Bounds box;
    box.add(m_shown);
    const Position to = positionAt(pixelOf(box.centre()) + QPointF(rightPx, downPx));
    const GroundShift step = shiftBetween(m_shown, box.centre(), to);
    const GroundShift before = m_shift.value_or(GroundShift{});
    shiftTo({.east = before.east + step.east, .north = before.north + step.north});
}

void ZoneMover::shift(double eastMetres, double northMetres) {
    if (m_held || m_area.area.empty()) return;
    const GroundShift before = m_shift.value_or(GroundShift{});
    shiftTo({.east = {before.east.value + eastMetres}, .north = {before.north.value + northMetres}});
}

void ZoneMover::release() {
    if (m_held || !m_shift) return;
    const GroundShift shift = *std::exchange(m_shift, std::nullopt);
    emit moved(shift.east.value, shift.north.value);
}

bool ZoneMover::cancel() {
    if (!m_shift && !m_held) return false;
    m_held.reset();
    m_shift.reset();
    m_shown = m_area.area;
    setKeepMouseGrab(false);
    emit changed();
    emit cancelled();
    return true;
}

void ZoneMover::mousePressEvent(QMouseEvent* event) {
    giveBackWideVectors();
    if (m_shift || !isInside(event->position())) return event->ignore();
    m_held = positionAt(event->position());
    setKeepMouseGrab(true); // the map's own drag keeps its hands off
}

void ZoneMover::mouseMoveEvent(QMouseEvent* event) {
    if (!m_held) return;
    giveBackWideVectors();
    shiftTo(shiftBetween(m_area.area, *m_held, positionAt(event->position())));
}

void ZoneMover::mouseReleaseEvent(QMouseEvent*) {
    setKeepMouseGrab(false);
    if (std::exchange(m_held, std::nullopt)) release();
}

void ZoneMover::mouseUngrabEvent() {
    if (std::exchange(m_held, std::nullopt)) release();
}

void ZoneMover::hoverMoveEvent(QHoverEvent* event) {
    giveBackWideVectors();
    setOverArea(isInside(event->position()));
    event->ignore();
}

void ZoneMover::hoverLeaveEvent(QHoverEvent* event) {
    setOverArea(false);
    event->ignore();
}

void ZoneMover::setOverArea(bool over) {
    if (over == m_isOverArea) return;
    m_isOverArea = over;
    emit overAreaChanged();
}

void ZoneMover::paint(QPainter* painter) {
    if (m_shown.empty()) return;
    giveBackWideVectors();
    const Ink colours = ink();
    const MapFrame view = frame();
    const QRectF clip = QRectF(QPointF(0, 0), view.sizePx).adjusted(-40, -40, 40, 40);
    QPainterPath path;
    const auto rings = toPlane(m_shown);
    for (const PlaneLine& ring : *rings) {
        const QPolygonF part = clippedRing(ring, view, clip);
        if (part.size() < 3) continue;
        path.addPolygon(part);
        path.closeSubpath();
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->strokePath(path, QPen(colours.halo, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->strokePath(path, QPen(colours.mark, 2.5, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
}

} // namespace azalai

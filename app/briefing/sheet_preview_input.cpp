// What mouse and keys do on the page.
#include <app/briefing/sheet_preview.h>

#include <QCursor>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

constexpr double step = 1.25; // of a key or of a notch of the wheel

} // namespace

std::optional<std::size_t> SheetPreview::mapAt(QPointF pixel) const {
    const QPointF at = m_view.toPage(pixel);
    const auto found = std::ranges::find_if(m_frames, [&](const QRectF& frame) { return frame.contains(at); });
    if (found == m_frames.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_frames.begin());
}

void SheetPreview::takeMap(std::size_t map) { m_hand.take(m_painted->maps.at(map)); }

void SheetPreview::look() {
    update();
    m_model->look(m_hand.frame());
}

void SheetPreview::scaleMaps(double factor) {
    if (m_frames.empty()) return;
    takeMap(0);
    m_hand.scale(factor, {});
    look();
}

void SheetPreview::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    m_last = event->position();
    const auto map = mapAt(m_last);
    m_isDraggingMap = map.has_value();
    if (map) takeMap(*map);
    if (map || m_view.zoom() > 1) setCursor(Qt::ClosedHandCursor);
}

void SheetPreview::mouseMoveEvent(QMouseEvent* event) {
    const QPointF by = event->position() - std::exchange(m_last, event->position());
    if (m_isDraggingMap) {
        m_hand.move(by / m_view.pixelsPerMm());
        update();
    } else if (m_view.zoom() > 1) {
        m_view.pan(by);
        changeView();
    }
}

void SheetPreview::mouseReleaseEvent(QMouseEvent* event) {
    setCursor(mapAt(event->position()) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_isDraggingMap, false)) look();
}

void SheetPreview::mouseUngrabEvent() {
    if (!std::exchange(m_isDraggingMap, false)) return;
    m_hand.letGo();
    update();
}

void SheetPreview::hoverMoveEvent(QHoverEvent* event) {
    const auto map = mapAt(event->position());
    if (map == m_hovered) return;
    m_hovered = map;
    setCursor(map ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
}

void SheetPreview::hoverLeaveEvent(QHoverEvent*) {
    m_hovered.reset();
    update();
}

void SheetPreview::wheelEvent(QWheelEvent* event) {
    const QPointF turn = event->angleDelta();
    const double notches = turn.y() / 120.0;
    if (event->modifiers() & Qt::ControlModifier) {
        m_view.zoomAt(event->position(), std::pow(step, notches));
        changeView();
    } else if (const auto map = mapAt(event->position()); map && hasActiveFocus()) {
        takeMap(*map);
        m_hand.scale(std::pow(step, -notches), m_view.toPage(event->position()) - m_frames[*map].center());
        look();
    } else if (m_view.zoom() > 1) {
        m_view.pan(event->modifiers() & Qt::ShiftModifier ? QPointF(turn.y(), turn.x()) : turn);
        changeView();
    }
    event->accept();
}

void SheetPreview::keyPressEvent(QKeyEvent* event) {
    constexpr double stepMm = 5;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {stepMm, 0};
        break;
    case Qt::Key_Right:
        by = {-stepMm, 0};
        break;
    case Qt::Key_Up:
        by = {0, stepMm};
        break;
    case Qt::Key_Down:
        by = {0, -stepMm};
        break;
    case Qt::Key_Plus:
        return scaleMaps(1 / step);
    case Qt::Key_Minus:
        return scaleMaps(step);
    case Qt::Key_0:
        return showWhole();
    default:
        return event->ignore();
    }
    if (m_frames.empty()) return event->ignore();
    takeMap(0);
    m_hand.move(by);
    look();
}

} // namespace azalai

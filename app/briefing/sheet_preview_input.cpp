// What mouse and keys do on the page.
#include <app/briefing/sheet_preview.h>

#include <app/render/paper_box.h>

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

const SheetText* SheetPreview::textAt(QPointF pixel) const {
    const QPointF at = m_view.toPage(pixel);
    const auto found = std::ranges::find_if(m_texts, [&](const SheetText& text) { return text.rect.contains(at); });
    return found == m_texts.end() ? nullptr : &*found;
}

std::optional<std::size_t> SheetPreview::dividerAt(QPointF pixel) const {
    const QPointF at = m_view.toPage(pixel);
    const auto found = std::ranges::find_if(
        m_dividers, [&](const SheetDivider& divider) { return toQRectF(divider.gap).contains(at); });
    if (found == m_dividers.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_dividers.begin());
}

/// Gaps of the page that are nearly in line with a dragged one hold it.
void SheetPreview::dragDivider(QPointF pixel) {
    const SheetDivider& dragged = m_dividers.at(*m_divider);
    const auto middleOf = [&](const QRectF& rect) {
        return dragged.isBetweenRows ? rect.center().y() : rect.center().x();
    };
    const QPointF way = (pixel - m_pressed) / m_view.pixelsPerMm();
    m_dividerMm = dragged.isBetweenRows ? way.y() : way.x();
    const double middle = middleOf(toQRectF(dragged.gap));
    std::vector<double> guides{middleOf(m_view.page())};
    for (const SheetDivider& other : m_dividers)
        if (other.isBetweenRows == dragged.isBetweenRows) guides.push_back(middleOf(toQRectF(other.gap)));
    constexpr double reachPx = 5;
    for (const double guide : guides)
        if (std::abs(guide - middle - m_dividerMm) * m_view.pixelsPerMm() < reachPx) m_dividerMm = guide - middle;
    update();
}

void SheetPreview::showHand(QPointF pixel) {
    if (const auto divider = dividerAt(pixel)) {
        m_hovered.reset();
        m_hoveredText.reset();
        setCursor(m_dividers[*divider].isBetweenRows ? Qt::SplitVCursor : Qt::SplitHCursor);
        return update();
    }
    const SheetText* text = textAt(pixel);
    m_hovered = mapAt(pixel);
    m_hoveredText = text != nullptr ? std::optional(text->rect) : std::nullopt;
    setCursor(text != nullptr ? Qt::IBeamCursor : m_hovered ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
}

void SheetPreview::write(const QString& words) {
    if (m_written) m_model->write(*std::exchange(m_written, std::nullopt), words);
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
    m_pressed = m_last = event->position();
    m_divider = dividerAt(m_last);
    m_dividerMm = 0;
    const auto map = m_divider ? std::nullopt : mapAt(m_last);
    m_isDraggingMap = map.has_value();
    if (map) takeMap(*map);
    if (map || m_view.zoom() > 1) setCursor(Qt::ClosedHandCursor);
}

void SheetPreview::mouseMoveEvent(QMouseEvent* event) {
    const QPointF by = event->position() - std::exchange(m_last, event->position());
    if (m_divider) {
        dragDivider(event->position());
    } else if (m_isDraggingMap) {
        m_hand.move(by / m_view.pixelsPerMm());
        update();
    } else if (m_view.zoom() > 1) {
        m_view.pan(by);
        changeView();
    }
}

void SheetPreview::mouseReleaseEvent(QMouseEvent* event) {
    showHand(event->position());
    const bool isClick = QLineF(event->position(), m_pressed).length() < 4;
    if (const auto divider = std::exchange(m_divider, std::nullopt)) {
        const SheetDivider& moved = m_dividers.at(*divider);
        const bool isBackwards = !moved.isBetweenRows && m_painted->language == Language::Arabic;
        if (!isClick) m_model->arrange(moved, isBackwards ? -m_dividerMm : m_dividerMm);
        return;
    }
    const bool isMap = std::exchange(m_isDraggingMap, false);
    if (isMap && !isClick) return look();
    if (isMap) m_hand.letGo();
    const SheetText* text = isClick ? textAt(event->position()) : nullptr;
    if (text == nullptr) return;
    m_written = *text;
    constexpr double mmPerPoint = 25.4 / 72;
    emit textChosen(m_view.toItem(text->rect), QString::fromStdString(text->words),
                    text->points * mmPerPoint * m_view.pixelsPerMm());
}

void SheetPreview::mouseUngrabEvent() {
    if (!std::exchange(m_isDraggingMap, false)) return;
    m_hand.letGo();
    update();
}

void SheetPreview::hoverMoveEvent(QHoverEvent* event) { showHand(event->position()); }

void SheetPreview::hoverLeaveEvent(QHoverEvent*) {
    m_hovered.reset();
    m_hoveredText.reset();
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

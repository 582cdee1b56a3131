#include <app/inspector/strip_view.h>

#include <app/render/kind_word.h>
#include <app/render/map_frame.h>
#include <app/render/paint_strip.h>
#include <app/render/picture_box.h>

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace azalai {
namespace {

/// Letters of places as large as those of the inspector.
constexpr double textScale = 1.22;
/// How near to the pointer a mark is told.
constexpr double reachPx = 4;
constexpr std::array ownKeys{Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_Enter};

} // namespace

StripView::StripView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
}

void StripView::setModel(StripModel* model) {
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (m_model) {
        connect(m_model, &StripModel::shown, this, &StripView::take);
        connect(m_model, &StripModel::pointed, this, &StripView::pointerYChanged);
    }
    take();
    emit changed();
}

void StripView::setDark(bool dark) {
    if (dark == m_dark) return;
    m_dark = dark;
    take();
    emit changed();
}

void StripView::setRoom(double room) {
    if (room == m_room) return;
    m_room = room;
    lay();
    emit changed();
}

void StripView::setStretch(double stretch) {
    if (stretch == m_stretch) return;
    m_stretch = stretch;
    lay();
    emit changed();
}

void StripView::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width()) lay();
}

void StripView::take() {
    m_picture.reset();
    if (m_model && m_model->picture()) {
        m_picture = *m_model->picture();
        m_picture->style = m_dark ? darkStyle() : lightStyle();
    }
    lay();
}

void StripView::lay() {
    if (!m_picture || width() < 1) {
        m_layout = {};
        setImplicitHeight(0);
    } else {
        const double widthMm = width() / screenPixelsPerMm;
        const StripLayout usual = layoutStrip(*m_picture, widthMm, textScale);
        const double heightMm = std::max(usual.heightMm, m_room / screenPixelsPerMm) * m_stretch;
        m_layout = heightMm > usual.heightMm ? layoutStrip(*m_picture, widthMm, textScale, heightMm) : usual;
        setImplicitHeight(std::ceil(m_layout.heightMm * screenPixelsPerMm));
    }
    update();
    emit pointerYChanged();
}

void StripView::paint(QPainter* painter) {
    if (m_picture) paintStrip(*painter, *m_picture, m_layout, {0, 0}, screenPixelsPerMm);
}

double StripView::pointerY() const {
    if (!m_picture || !m_model->at()) return -1;
    return m_layout.yOf(*m_picture, *m_model->at()) * screenPixelsPerMm;
}

QRectF StripView::road() const {
    if (!m_picture) return {};
    const PictureBox box(nullptr, {0, 0, m_layout.widthMm, m_layout.heightMm}, screenPixelsPerMm,
                         m_picture->language == Language::Arabic);
    return box.at(QRectF(QPointF(m_layout.scaleEndMm, m_layout.way.top()),
                         QPointF(m_layout.roadMm + 1.5 * m_layout.scale, m_layout.way.bottom())));
}

QPointF StripView::fromStart(QPointF at) const {
    const PictureBox box(nullptr, {0, 0, m_layout.widthMm, m_layout.heightMm}, screenPixelsPerMm,
                         m_picture->language == Language::Arabic);
    return box.fromStart(at / screenPixelsPerMm);
}

std::optional<Metres> StripView::alongOf(QPointF at) const {
    return m_picture ? alongAt(*m_picture, m_layout, fromStart(at)) : std::nullopt;
}

Metres StripView::reach() const {
    const double wayPx = std::max(1.0, m_layout.way.height() * screenPixelsPerMm);
    return m_picture ? m_picture->length * (reachPx / wayPx) : Metres{};
}

void StripView::hoverMoveEvent(QHoverEvent* event) {
    if (const auto along = alongOf(event->position()))
        m_model->pointAt(*along, reach());
    else if (m_model)
        m_model->pointNowhere();
}

void StripView::hoverLeaveEvent(QHoverEvent*) {
    if (m_model) m_model->pointNowhere();
}

void StripView::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    event->setAccepted(alongOf(event->position()).has_value());
}

void StripView::mouseReleaseEvent(QMouseEvent* event) {
    const auto along = alongOf(event->position());
    if (!along) return;
    m_model->keep(*along, reach());
    emit goAsked();
}

void StripView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_picture) return;
    const auto ref = stripAt(*m_picture, m_layout, fromStart(event->position()));
    if (ref) emit thingChosen(kindWord(ref->kind), QString::fromStdString(ref->id));
}

/// The window's own keys, as Home for the map, wait while the strip has the keyboard.
bool StripView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (std::ranges::contains(ownKeys, static_cast<Qt::Key>(key->key()))) {
            event->accept();
            return true;
        }
    }
    return QQuickPaintedItem::event(event);
}

void StripView::setVisualFocus(bool visual) {
    if (std::exchange(m_visualFocus, visual) != visual) emit visualFocusChanged();
}

void StripView::focusInEvent(QFocusEvent* event) {
    setVisualFocus(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
    QQuickPaintedItem::focusInEvent(event);
}

void StripView::focusOutEvent(QFocusEvent* event) {
    setVisualFocus(false);
    QQuickPaintedItem::focusOutEvent(event);
}

void StripView::keyPressEvent(QKeyEvent* event) {
    if (!m_picture || !std::ranges::contains(ownKeys, static_cast<Qt::Key>(event->key()))) return event->ignore();
    const auto move = [&](Metres by) {
        const Metres from = m_model->at().value_or(Metres{});
        m_model->keep(std::clamp(from + by, Metres{}, m_picture->length), reach());
    };
    const bool isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Down:
        isFine ? move(Metres{1000}) : m_model->step(true, reach());
        break;
    case Qt::Key_Up:
        isFine ? move(Metres{-1000}) : m_model->step(false, reach());
        break;
    case Qt::Key_Home:
        m_model->keep({}, reach());
        break;
    case Qt::Key_End:
        m_model->keep(m_picture->length, reach());
        break;
    default: // Return
        if (m_model->at()) emit goAsked();
        return;
    }
    emit stepped();
}

} // namespace azalai

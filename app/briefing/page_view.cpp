#include <app/briefing/page_view.h>

#include <algorithm>

namespace azalai {
namespace {

/// The middle of a room along one side: a page that is smaller than the room stands in its middle, a larger one fills
/// it.
double held(double middle, double page, double room) {
    return room >= page ? page / 2 : std::clamp(middle, room / 2, page - room / 2);
}

} // namespace

void PageView::fit(QSizeF room, QSizeF pageMm) {
    const bool isOther = pageMm != m_page;
    m_room = room;
    m_page = pageMm;
    isOther ? showWhole() : hold();
}

void PageView::showWhole() {
    m_zoom = 1;
    hold();
}

double PageView::pixelsPerMm() const {
    if (m_page.isEmpty() || m_room.isEmpty()) return 1;
    return m_zoom * std::min(m_room.width() / m_page.width(), m_room.height() / m_page.height());
}

QPointF PageView::toPage(QPointF pixel) const {
    return m_middle + (pixel - QPointF(m_room.width(), m_room.height()) / 2) / pixelsPerMm();
}

QPointF PageView::toItem(QPointF mm) const {
    return (mm - m_middle) * pixelsPerMm() + QPointF(m_room.width(), m_room.height()) / 2;
}

QRectF PageView::seen() const { return QRectF(toPage({0, 0}), m_room / pixelsPerMm()).intersected(page()); }

void PageView::zoomAt(QPointF pixel, double factor) {
    const QPointF at = toPage(pixel);
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    m_middle += at - toPage(pixel);
    hold();
}

void PageView::pan(QPointF byPixels) {
    m_middle -= byPixels / pixelsPerMm();
    hold();
}

void PageView::hold() {
    const QSizeF room = m_room / pixelsPerMm();
    m_middle = {held(m_middle.x(), m_page.width(), room.width()), held(m_middle.y(), m_page.height(), room.height())};
}

} // namespace azalai

#include <app/controls/calendar_strip.h>

#include <app/render/map_frame.h>
#include <app/render/paint_calendar.h>
#include <app/render/paint_fill.h>

#include <QPainter>

#include <algorithm>

namespace azalai {
namespace {

/// Of dates and hatches: the least letters of paper would be too small on a screen.
constexpr double pixelsPerMm = 1.45 * screenPixelsPerMm;

} // namespace

CalendarStrip::CalendarStrip(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

double CalendarStrip::xOf(Instant instant) const {
    const auto& spells = m_calendar.spells;
    const double span = std::max(1.0, static_cast<double>((spells.back().to - spells.front().from).count()));
    const double along = static_cast<double>((instant - spells.front().from).count()) / span * width();
    return m_mirrored ? width() - along : along;
}

double CalendarStrip::secsAt(double xPx) const {
    const auto& spells = m_calendar.spells;
    if (spells.empty()) return 0;
    const double share = std::clamp((m_mirrored ? width() - xPx : xPx) / std::max(1.0, width()), 0.0, 0.999);
    return static_cast<double>(spells.front().from.time_since_epoch().count()) +
           share * static_cast<double>((spells.back().to - spells.front().from).count());
}

void CalendarStrip::paint(QPainter* painter) {
    const auto& spells = m_calendar.spells;
    if (spells.empty()) return;
    const Style& style = m_dark ? darkStyle() : lightStyle();
    const double rim = height() > 20 ? 4 : 2; // the mark stands out of the band
    const QRectF band(0.5, rim, width() - 1, height() - 2 * rim);
    const bool isInside = m_calendar.shown >= spells.front().from && m_calendar.shown < spells.back().to;
    CalendarSpan span{spells.front().from, spells.back().to, {}};
    if (isInside) span.marked.push_back(m_calendar.shown);
    paintSpells(*painter, spells, span, {band.topLeft() / pixelsPerMm, band.size() / pixelsPerMm}, style, pixelsPerMm,
                m_mirrored);
    if (!isInside) return;
    const double x = std::clamp(xOf(m_calendar.shown), 1.0, width() - 1);
    painter->fillRect(QRectF(x - 2, rim, 4, band.height()), toQColor(style.placeFill));
    painter->fillRect(QRectF(x - 1, 0, 2, height()), toQColor(style.placeText));
}

} // namespace azalai

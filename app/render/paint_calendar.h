#pragma once

#include <azalai/cartography/calendar_picture.h>

#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace azalai {

/// What a calendar takes at a width when every row is shown.
/// textScale  of its letters and rows; 1: 7.5 points. Letters are never below 5.5 points.
[[nodiscard]] double calendarHeightMm(const CalendarPicture& picture, double widthMm, double textScale = 1);

/// Paints a calendar from the top of a box. Where the box is too low, letters and rows become smaller, down to 5.5
/// points; then rows are left out at the end, and how many is said.
/// Input  loadBundledFonts() was called. pixelsPerMm of the painter's coordinates, in which the box has its
/// millimetres.
void paintCalendar(QPainter& painter, const CalendarPicture& picture, const QRectF& boxMm, double pixelsPerMm,
                   double textScale = 1);

/// What a band stands for from its start to its end.
struct CalendarSpan {
    Instant from{};
    Instant to{};
    std::vector<Instant> marked{}; ///< by time: no words are set where these are
};

/// A row's band alone: what the inspector shows.
void paintSpells(QPainter& painter, std::span<const CalendarPicture::Spell> spells, const CalendarSpan& span,
                 const QRectF& boxMm, const Style& style, double pixelsPerMm, bool isRightToLeft);

} // namespace azalai

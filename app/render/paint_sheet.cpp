#include <app/render/write_sheet.h>

#include <app/render/paint_calendar.h>
#include <app/render/paint_rules.h>
#include <app/render/paint_strip.h>
#include <app/render/sheet_column.h>
#include <app/render/sheet_layout.h>
#include <app/render/sheet_map.h>
#include <app/render/text_block.h>

#include <QPainter>

#include <algorithm>

namespace azalai {
namespace {

const QColor ink(0x22, 0x26, 0x2b);
const QColor softInk(0x5a, 0x52, 0x45);
const QColor bannerColor(0x2a, 0x29, 0x27);

struct Page {
    QPainter& painter;
    const SheetLayout& layout;
    double mm;
};

/// One line of text in a width, at its start or end; smaller when it is too long, down to the least size, then wrapped.
void setLine(const Page& page, const std::string& words, TextStyle style, const QRectF& room, bool isAtEnd) {
    const QString text = QString::fromStdString(words);
    const auto isWide = [&] { return MapText(text, style).widthMm() > room.width(); };
    while (style.points > 5.5 && isWide())
        style.points = std::max(5.5, style.points * 0.95);
    const TextBlock block({}, text, style, room.width(), page.layout.isRightToLeft);
    const bool isAtRight = isAtEnd != page.layout.isRightToLeft;
    const double free = room.width() - block.usedWidthMm();
    // A block starts at the side where its language starts; the free room is what moves it.
    const double shift = isAtRight == page.layout.isRightToLeft ? 0 : page.layout.isRightToLeft ? -free : free;
    block.paint(page.painter, (room.topLeft() + QPointF(shift, 0)) * page.mm, page.mm);
}

void paintBanner(const Page& page, const std::string& words, const QRectF& band) {
    page.painter.fillRect(QRectF(band.topLeft() * page.mm, band.size() * page.mm), bannerColor);
    TextStyle style{.points = 9 * page.layout.textScale, .weight = QFont::Bold, .color = Qt::white};
    const QString text = QString::fromStdString(words);
    while (style.points > 5.5 && MapText(text, style).widthMm() > band.width() - 8)
        style.points -= 0.25;
    const MapText set(text, style);
    const QPointF baseline(band.center().x() - set.widthMm() / 2, band.center().y() + style.points * mmPerPoint * 0.36);
    set.paint(page.painter, baseline * page.mm, page.mm);
}

void paintHead(const Page& page, const Sheet& sheet) {
    const QRectF& head = page.layout.head;
    const double k = page.layout.textScale;
    const double endWidth = page.layout.column.width() + 30 * k;
    const double startWidth = head.width() - endWidth - 6;
    const double startX = page.layout.isRightToLeft ? head.right() - startWidth : head.left();
    const double endX = page.layout.isRightToLeft ? head.left() : head.right() - endWidth;
    setLine(page, sheet.title, {.points = 21 * k, .weight = QFont::Bold, .color = ink},
            {startX, head.top(), startWidth, 10 * k}, false);
    setLine(page, sheet.subtitle, {.points = 10 * k, .color = softInk},
            {startX, head.top() + 11.2 * k, startWidth, 5 * k}, false);
    setLine(page, sheet.sheetNumber, {.points = 8.6 * k, .color = softInk},
            {endX, head.top() + 6.4 * k, endWidth, 5 * k}, true);
    setLine(page, sheet.projection, {.points = 8.6 * k, .color = softInk},
            {endX, head.top() + 11.4 * k, endWidth, 5 * k}, true);
}

/// What stands beside and under the map.
void paintParts(const Page& page, const Sheet& sheet) {
    const SheetLayout& layout = page.layout;
    if (sheet.strip) {
        const StripLayout strip =
            layoutStrip(*sheet.strip, layout.strip.width(), layout.textScale, layout.strip.height());
        paintStrip(page.painter, *sheet.strip, strip, layout.strip.topLeft(), page.mm);
    }
    if (sheet.calendar) paintCalendar(page.painter, *sheet.calendar, layout.calendar, page.mm, layout.textScale);
    if (sheet.rules) paintRules(page.painter, *sheet.rules, layout.rules, page.mm, layout.textScale);
}

void paintFoot(const Page& page, const Sheet& sheet) {
    const QRectF& foot = page.layout.foot;
    const double k = page.layout.textScale;
    const double endWidth = foot.width() * 0.3;
    const double startWidth = foot.width() - endWidth - 6;
    const double startX = page.layout.isRightToLeft ? foot.right() - startWidth : foot.left();
    const double endX = page.layout.isRightToLeft ? foot.left() : foot.right() - endWidth;
    const TextStyle style{.points = std::max(5.6, 7 * k), .color = softInk};
    const TextBlock disclaimer({}, QString::fromStdString(sheet.disclaimer), style, startWidth,
                               page.layout.isRightToLeft);
    disclaimer.paint(page.painter, QPointF(startX, foot.top()) * page.mm, page.mm);
    const TextStyle small{.points = 5.6, .color = softInk};
    const TextBlock credit({}, QString::fromStdString(sheet.credit), small, startWidth, page.layout.isRightToLeft);
    credit.paint(page.painter, QPointF(startX, foot.top() + disclaimer.heightMm() + 0.4) * page.mm, page.mm);
    setLine(page, sheet.footer, style, {endX, foot.top(), endWidth, 5}, true);
}

} // namespace

void paintSheet(QPainter& painter, const Sheet& sheet, double pixelsPerMm) {
    const SheetLayout layout = layoutSheet(sheet.paper, sheet.language, partsOf(sheet));
    const Page page{painter, layout, pixelsPerMm};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), layout.page.size() * pixelsPerMm), Qt::white);
    paintBanner(page, sheet.handling, layout.topBanner);
    paintBanner(page, sheet.handling, layout.bottomBanner);
    paintHead(page, sheet);
    paintSheetMap(painter, sheet, layout, pixelsPerMm);
    paintSheetColumn(painter, sheet, layout, pixelsPerMm);
    paintParts(page, sheet);
    paintFoot(page, sheet);
    painter.restore();
}

} // namespace azalai

#include <app/render/write_sheet.h>

#include <app/render/paint_calendar.h>
#include <app/render/paint_chart.h>
#include <app/render/paint_code.h>
#include <app/render/paint_rules.h>
#include <app/render/paint_strip.h>
#include <app/render/paint_tile_marks.h>
#include <app/render/paper_box.h>
#include <app/render/sheet_lists.h>
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

/// A line as large as fits into a width, not below the least size: then it is wrapped.
TextBlock blockOf(const Page& page, const std::string& words, TextStyle style, double widthMm) {
    const QString text = QString::fromStdString(words);
    const auto isWide = [&] { return MapText(text, style).widthMm() > widthMm; };
    while (style.points > 5.5 && isWide())
        style.points = std::max(5.5, style.points * 0.95);
    return {{}, text, style, widthMm, page.layout.isRightToLeft};
}

/// One line of text in a width, at its start or end.
void setLine(const Page& page, const std::string& words, const TextStyle& style, const QRectF& room, bool isAtEnd) {
    const TextBlock block = blockOf(page, words, style, room.width());
    const bool isAtRight = isAtEnd != page.layout.isRightToLeft;
    const double free = room.width() - block.usedWidthMm();
    // A block starts at the side where its language starts; the free room is what moves it.
    const double shift = isAtRight == page.layout.isRightToLeft ? 0 : page.layout.isRightToLeft ? -free : free;
    block.paint(page.painter, (room.topLeft() + QPointF(shift, 0)) * page.mm, page.mm);
}

void paintBanner(const Page& page, const std::string& words, const PaperRect& rect) {
    const QRectF band = toQRectF(rect);
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
    const HeadBoxes head = headBoxes(page.layout);
    setLine(page, sheet.title, {.points = head.titlePoints, .weight = QFont::Bold, .color = ink}, toQRectF(head.title),
            false);
    setLine(page, sheet.subtitle, {.points = head.subtitlePoints, .color = softInk}, toQRectF(head.subtitle), false);
    const TextStyle end{.points = head.endPoints, .color = softInk};
    // On the smallest paper the projection may need two lines: both it and the number move up by the second.
    const TextBlock block = blockOf(page, sheet.projection, end, toQRectF(head.projection).width());
    const double up = block.heightMm() * (1 - 1.0 / std::max(1, block.lineCount()));
    setLine(page, sheet.sheetNumber, end, toQRectF(head.number).translated(0, -up), true);
    setLine(page, sheet.projection, end, toQRectF(head.projection).translated(0, -up), true);
}

/// The desk's own text: paragraphs, smaller where they need more room, and cut with dots where they need more still.
void paintNote(const Page& page, const Sheet& sheet, const QRectF& room) {
    const auto set = [&](double points, bool paints) {
        double y = room.top();
        for (const std::string& paragraph : sheet.note) {
            const TextBlock block({}, QString::fromStdString(paragraph), {.points = points, .color = ink}, room.width(),
                                  page.layout.isRightToLeft);
            if (y + block.heightMm() > room.bottom() && y > room.top()) return false;
            if (paints) block.paint(page.painter, QPointF(room.left(), y) * page.mm, page.mm);
            y += block.heightMm() + points * mmPerPoint * 0.7;
        }
        return y <= room.bottom() + points * mmPerPoint;
    };
    double points = 11 * page.layout.textScale;
    while (points > 5.5 && !set(points, false))
        points = std::max(5.5, points * 0.95);
    set(points, true);
}

void paintBox(const Page& page, const Sheet& sheet, const PlacedBox& box, std::size_t map) {
    const QRectF room = toQRectF(box.rect);
    const double k = page.layout.textScale;
    switch (box.kind) {
    case SheetBox::Kind::Map:
        return paintSheetMap(page.painter, sheet.maps.at(map),
                             {.frame = room,
                              .textScale = k,
                              .language = sheet.language,
                              .kilometres = sheet.kilometres,
                              .north = sheet.north},
                             page.mm);
    case SheetBox::Kind::Lists:
        return paintSheetLists(page.painter, sheet, box.lists, room, page.mm);
    case SheetBox::Kind::Strip:
        return paintStrip(page.painter, *sheet.strip, layoutStrip(*sheet.strip, room.width(), k, room.height()),
                          room.topLeft(), page.mm);
    case SheetBox::Kind::Calendar:
        return paintCalendar(page.painter, *sheet.calendar, room, page.mm, k);
    case SheetBox::Kind::Rules:
        return paintRules(page.painter, *sheet.rules, room, page.mm, k);
    case SheetBox::Kind::Note:
        return paintNote(page, sheet, room);
    case SheetBox::Kind::Chart:
        return paintChart(page.painter, *sheet.chart, room, page.mm, k);
    case SheetBox::Kind::Rows:
    case SheetBox::Kind::Columns:
        break; // the layout has none
    }
}

void paintFoot(const Page& page, const Sheet& sheet) {
    const QRectF foot = toQRectF(page.layout.foot);
    const double k = page.layout.textScale;
    const double endWidth = page.layout.endWidth;
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
    // The code stands at the very end, the line beside it.
    const double side = sheet.code.empty() ? 0 : 12.5 * k;
    const double room = endWidth - (side > 0 ? side + 2 * k : 0);
    const double lineX = page.layout.isRightToLeft ? endX + endWidth - room : endX;
    setLine(page, sheet.footer, style, {lineX, foot.top(), room, 5}, true);
    if (side == 0) return;
    const double codeX = page.layout.isRightToLeft ? foot.left() : foot.right() - side;
    paintCode(page.painter, sheet.code, QRectF(codeX, foot.top(), side, side), page.mm);
}

} // namespace

void paintSheet(QPainter& painter, const Sheet& sheet, double pixelsPerMm) {
    const SheetLayout layout = layoutOf(sheet);
    const Page page{painter, layout, pixelsPerMm};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), toQRectF(layout.page).size() * pixelsPerMm), Qt::white);
    paintBanner(page, sheet.handling, layout.topBanner);
    paintBanner(page, sheet.handling, layout.bottomBanner);
    paintHead(page, sheet);
    std::size_t maps = 0;
    for (const PlacedBox& box : layout.boxes)
        paintBox(page, sheet, box, box.kind == SheetBox::Kind::Map ? maps++ : 0);
    paintFoot(page, sheet);
    painter.restore();
}

void paintSheetWithBleed(QPainter& painter, const Sheet& sheet, double pixelsPerMm) {
    const double bleed = sheet.bleed.value;
    if (bleed <= 0) return paintSheet(painter, sheet, pixelsPerMm);
    const SheetLayout layout = layoutOf(sheet);
    const double margin = marginAround(sheet);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(margin, margin) * pixelsPerMm);
    paintSheet(painter, sheet, pixelsPerMm);
    // Only the banners reach the edge. Their bleed begins inside of it: no hair of white is left along the cut.
    constexpr double inside = 0.3;
    const auto fill = [&](double x, double y, double width, double height) {
        painter.fillRect(QRectF(QPointF(x, y) * pixelsPerMm, QSizeF(width, height) * pixelsPerMm), bannerColor);
    };
    const double deep = bleed + inside;
    for (const PaperRect& band : {layout.topBanner, layout.bottomBanner}) {
        const bool isTop = band.y <= 0;
        const double top = isTop ? -bleed : band.y;
        fill(-bleed, top, deep, band.height + bleed);
        fill(band.right() - inside, top, deep, band.height + bleed);
        fill(-bleed, isTop ? -bleed : band.bottom() - inside, band.width + 2 * bleed, deep);
    }
    paintCutMarks(painter, layout.page, bleed + 1, pixelsPerMm);
    painter.restore();
}

} // namespace azalai

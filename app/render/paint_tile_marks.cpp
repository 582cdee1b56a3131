#include <app/render/paint_tile_marks.h>

#include <app/render/paper_box.h>
#include <app/render/picture_box.h>
#include <app/render/text_block.h>

#include <QPainter>

#include <algorithm>

namespace azalai {
namespace {

const QColor ink(0x22, 0x26, 0x2b);
const QColor softInk(0x5a, 0x52, 0x45);
constexpr double markMm = 4;  ///< length of a mark
constexpr double clearMm = 1; ///< between the window and a mark

class MarkSetter {
public:
    MarkSetter(QPainter& painter, const Sheet& sheet, const TilePlan& plan, const Tile& tile, double mm)
        : m_painter(painter), m_sheet(sheet), m_plan(plan), m_tile(tile), m_mm(mm), m_area(toQRectF(plan.area)) {}

    void paint() {
        const PaperSize size = sizeOf(m_sheet.format);
        const QPointF shift = m_area.topLeft() - QPointF(m_tile.window.x, m_tile.window.y);
        const QRectF sheet = QRectF(0, 0, size.width.value, size.height.value).translated(shift).intersected(m_area);
        const bool hasNext = m_tile.column + 1 < m_plan.columns;
        const double join = m_plan.overlap;
        // What is cut ends at the window or at the sheet's edge; where a neighbour comes over it, only its end is told.
        const bool isRtl = m_plan.isRightToLeft;
        const bool cutsLeft = isRtl ? !hasNext : true;
        const bool cutsRight = isRtl ? true : !hasNext;
        upright(cutsLeft ? sheet.left() : m_area.left() + join, cutsLeft);
        upright(cutsRight ? sheet.right() : m_area.right() - join, cutsRight);
        level(sheet.top(), true);
        const bool hasBelow = m_tile.row + 1 < m_plan.rows;
        level(hasBelow ? m_area.bottom() - join : sheet.bottom(), !hasBelow);
        paintWords();
        paintKey();
    }

private:
    void line(QPointF from, QPointF to, bool isCut) {
        QPen pen(isCut ? ink : softInk, (isCut ? 0.2 : 0.15) * m_mm, Qt::SolidLine, Qt::FlatCap);
        if (!isCut) pen.setDashPattern({4, 4});
        m_painter.setPen(pen);
        m_painter.drawLine(from * m_mm, to * m_mm);
    }
    void upright(double x, bool isCut) {
        line({x, m_area.top() - clearMm - markMm}, {x, m_area.top() - clearMm}, isCut);
        line({x, m_area.bottom() + clearMm}, {x, m_area.bottom() + clearMm + markMm}, isCut);
    }
    void level(double y, bool isCut) {
        line({m_area.left() - clearMm - markMm, y}, {m_area.left() - clearMm, y}, isCut);
        line({m_area.right() + clearMm, y}, {m_area.right() + clearMm + markMm, y}, isCut);
    }

    /// Below the window, clear of the marks at its sides.
    [[nodiscard]] QRectF foot() const {
        const double side = std::max(m_plan.overlap, 2.0) + 2;
        return {m_area.left() + side, m_area.bottom() + 1.2, m_area.width() - 2 * side, 6.4};
    }

    void paintWords() {
        const bool isRtl = m_plan.isRightToLeft;
        const PictureBox box(&m_painter, foot(), m_mm, isRtl);
        const QString label = QString::fromStdString(m_tile.label);
        const TextStyle large{.points = 13, .weight = QFont::Bold, .color = ink};
        const double labelMm = MapText(label, large).widthMm() + 3;
        box.text(label, large, 0, 0.6, labelMm);
        const double room = foot().width() - labelMm - keySize().width() - 4;
        // A piece may lie on a desk without the others: each says under which mark, and that outlines are estimates.
        const QString title = QString::fromStdString(m_sheet.handling + " · " + m_sheet.title);
        const QString disclaimer = QString::fromStdString(m_sheet.disclaimer);
        const QString whole = disclaimer + u' ' + QString::fromStdString(m_sheet.tileHint);
        const bool hasRoom = MapText(whole, {.points = 5.5}).widthMm() <= room;
        const QString& hint = hasRoom ? whole : disclaimer;
        box.text(title, fitted({.points = 7, .weight = QFont::DemiBold, .color = ink}, title, room), labelMm, 0.3,
                 room);
        box.text(hint, fitted({.points = 6, .color = softInk}, hint, room), labelMm, 3.5, room);
    }

    [[nodiscard]] QSizeF keySize() const {
        const double height = 6;
        const double shape =
            m_area.width() * static_cast<double>(m_plan.columns) / (m_area.height() * static_cast<double>(m_plan.rows));
        return {height * shape, height};
    }

    void paintKey() {
        const QSizeF size = keySize();
        const PictureBox box(&m_painter, foot(), m_mm, m_plan.isRightToLeft);
        const QSizeF cell(size.width() / static_cast<double>(m_plan.columns),
                          size.height() / static_cast<double>(m_plan.rows));
        m_painter.setPen(QPen(softInk, 0.12 * m_mm));
        for (const Tile& tile : m_plan.tiles) {
            const QPointF corner(foot().width() - size.width() + static_cast<double>(tile.column) * cell.width(),
                                 static_cast<double>(tile.row) * cell.height());
            m_painter.setBrush(tile.label == m_tile.label ? QBrush(ink) : QBrush(Qt::white));
            m_painter.drawRect(box.at(QRectF(corner, cell)));
        }
    }

    QPainter& m_painter;
    const Sheet& m_sheet;
    const TilePlan& m_plan;
    const Tile& m_tile;
    double m_mm;
    QRectF m_area;
};

} // namespace

void paintTileMarks(QPainter& painter, const Sheet& sheet, const TilePlan& plan, const Tile& tile, double pixelsPerMm) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MarkSetter(painter, sheet, plan, tile, pixelsPerMm).paint();
    painter.restore();
}

void paintCutMarks(QPainter& painter, const PaperRect& rect, double away, double pixelsPerMm) {
    painter.setPen(QPen(ink, 0.1 * pixelsPerMm, Qt::SolidLine, Qt::FlatCap));
    const auto line = [&](double x1, double y1, double x2, double y2) {
        painter.drawLine(QPointF(x1, y1) * pixelsPerMm, QPointF(x2, y2) * pixelsPerMm);
    };
    for (const double y : {rect.y, rect.bottom()}) {
        line(rect.x - away - markMm, y, rect.x - away, y);
        line(rect.right() + away, y, rect.right() + away + markMm, y);
    }
    for (const double x : {rect.x, rect.right()}) {
        line(x, rect.y - away - markMm, x, rect.y - away);
        line(x, rect.bottom() + away, x, rect.bottom() + away + markMm);
    }
}

} // namespace azalai

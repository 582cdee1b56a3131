#include <app/render/sheet_lists.h>

#include <app/render/paint_swatch.h>
#include <app/render/text_block.h>

#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace azalai {
namespace {

const QColor ink(0x22, 0x26, 0x2b);
const QColor softInk(0x5a, 0x52, 0x45);

/// A part of the column before it is set: legend lines have a sample, others a bullet or number.
struct Part {
    QString heading;
    struct Item {
        QString lead;
        QString text;
        const LegendEntry* sample = nullptr;
    };
    std::vector<Item> items;
    QString more;
    std::size_t shown = 0; ///< items that are printed
    double points = 8.2;
    bool hasBullets = false;
    SheetList list = SheetList::Changes;

    [[nodiscard]] QString moreText() const { return more.arg(items.size() - shown); }
    [[nodiscard]] bool isCut() const { return shown < items.size(); }
};

/// "1, 3" as raised digits. Behind Arabic, marks keep each number from joining a number before it, which reads the
/// other way.
QString raised(const std::string& notes, bool isRightToLeft) {
    const QString mark = isRightToLeft ? QString(QChar(0x200F)) : QString();
    QString result;
    for (const char c : notes) {
        if (c >= '0' && c <= '9')
            result += QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹").at(c - '0');
        else if (c == '+')
            result += QStringLiteral("†");
        else if (c == ' ')
            result += mark + QChar(0x2009);
    }
    return result.isEmpty() ? result : mark + QChar(0x202F) + result;
}

Part partOf(const SheetSection& section, SheetList list, bool isRightToLeft) {
    const bool isBare = list == SheetList::Legend || list == SheetList::Sources;
    Part part{.heading = QString::fromStdString(section.heading),
              .items = {},
              .more = QString::fromStdString(section.more),
              .shown = section.lines.size(),
              .points = list == SheetList::Changes   ? 8.6
                        : list == SheetList::Legend  ? 8
                        : list == SheetList::Sources ? 7
                                                     : 8.2,
              .hasBullets = !isBare,
              .list = list};
    for (const SheetLine& line : section.lines) {
        part.items.push_back({QString::fromStdString(line.lead),
                              QString::fromStdString(line.text) + raised(line.notes, isRightToLeft),
                              line.sample ? &*line.sample : nullptr});
    }
    return part;
}

/// Sets parts below each other; measuring and painting are the same walk.
class Setter {
public:
    Setter(const QRectF& room, bool isRightToLeft, const Style& style, double scale, bool isFolded, double pixelsPerMm,
           QPainter* painter = nullptr)
        : m_room(room), m_isRightToLeft(isRightToLeft), m_style(style), m_scale(scale), m_isFolded(isFolded),
          m_painter(painter), m_pixelsPerMm(pixelsPerMm) {}

    double set(const std::vector<Part>& parts) { ///< height in millimetres
        m_y = 0;
        m_spots.clear();
        for (const Part& part : parts)
            if (part.shown > 0) setPart(part);
        return m_y;
    }

    [[nodiscard]] const std::vector<LineSpot>& spots() const { return m_spots; } ///< of what was set

private:
    [[nodiscard]] double points(double wanted) const { return std::max(5.5, wanted * m_scale); }

    void setPart(const Part& part) {
        if (m_y > 0) m_y += 5.2 * m_scale;
        setText(part.heading, {}, 0, {.points = points(8.4), .weight = QFont::Bold, .color = ink});
        m_y += 0.6 * m_scale;
        rule();
        m_y += 1.7 * m_scale;
        if (m_isFolded && part.list == SheetList::Legend)
            setFolded(part);
        else
            for (std::size_t i = 0; i < part.shown; ++i)
                setItem(part, i);
        if (part.isCut())
            setText({}, part.moreText(), indentOf(part), {.points = points(part.points), .color = softInk});
    }
    /// Two columns: the first half, and beside it the second.
    void setFolded(const Part& part) {
        const QRectF whole = m_room;
        const double width = (whole.width() - 3 * m_scale) / 2;
        const QRectF left(whole.left(), whole.top(), width, whole.height());
        const QRectF right(whole.right() - width, whole.top(), width, whole.height());
        const double top = m_y;
        const std::size_t half = (part.shown + 1) / 2;
        m_room = m_isRightToLeft ? right : left;
        for (std::size_t i = 0; i < half; ++i)
            setItem(part, i);
        const double bottom = std::exchange(m_y, top);
        m_room = m_isRightToLeft ? left : right;
        for (std::size_t i = half; i < part.shown; ++i)
            setItem(part, i);
        m_y = std::max(bottom, m_y);
        m_room = whole;
    }
    [[nodiscard]] double indentOf(const Part& part) const {
        if (!part.items.empty() && part.items.front().sample != nullptr) return 11 * m_scale;
        return part.hasBullets ? 3.4 * m_scale : 0;
    }
    void setItem(const Part& part, std::size_t index) {
        const Part::Item& item = part.items[index];
        const double top = m_y;
        const TextStyle style{.points = points(part.points), .color = ink};
        setText(item.lead, item.text, indentOf(part), style);
        m_spots.push_back(
            {part.list, index, {m_room.left(), m_room.top() + top, m_room.width(), m_y - top}, style.points});
        const double lineMm = style.points * mmPerPoint * 1.32;
        if (item.sample != nullptr)
            sample(*item.sample, top + lineMm / 2);
        else if (part.hasBullets)
            bullet(top + lineMm * 0.5);
        m_y += (item.sample != nullptr ? 1.3 : part.hasBullets ? 1.1 : 0.6) * m_scale;
    }
    void setText(const QString& lead, const QString& text, double indentMm, const TextStyle& style) {
        const TextBlock block(lead, text, style, m_room.width() - indentMm, m_isRightToLeft);
        if (m_painter != nullptr) block.paint(*m_painter, pixels({m_isRightToLeft ? 0 : indentMm, m_y}), m_pixelsPerMm);
        m_y += block.heightMm();
    }
    void rule() {
        if (m_painter == nullptr) return;
        m_painter->setPen(QPen(ink, 0.25 * m_pixelsPerMm));
        m_painter->drawLine(pixels({0, m_y}), pixels({m_room.width(), m_y}));
    }
    void bullet(double y) {
        if (m_painter == nullptr) return;
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(ink);
        m_painter->drawEllipse(pixels({fromStart(1.2 * m_scale), y}), 0.5 * m_pixelsPerMm, 0.5 * m_pixelsPerMm);
    }
    void sample(const LegendEntry& entry, double y) {
        if (m_painter == nullptr) return;
        const double width = 8 * m_scale;
        const double height = 4.2 * m_scale;
        const QPointF middle = pixels({fromStart(width / 2 + 0.3), y});
        const QSizeF size(width * m_pixelsPerMm, height * m_pixelsPerMm);
        paintSwatch(*m_painter, entry, m_style, {middle - QPointF(size.width(), size.height()) / 2, size},
                    m_pixelsPerMm);
    }
    /// Millimetres from the column's left, of a distance from where lines begin.
    [[nodiscard]] double fromStart(double mm) const { return m_isRightToLeft ? m_room.width() - mm : mm; }
    [[nodiscard]] QPointF pixels(QPointF mm) const { return (m_room.topLeft() + mm) * m_pixelsPerMm; }

    QRectF m_room;
    bool m_isRightToLeft;
    const Style& m_style;
    double m_scale;
    bool m_isFolded; ///< the legend stands in two columns
    QPainter* m_painter;
    double m_pixelsPerMm;
    double m_y = 0;
    std::vector<LineSpot> m_spots;
};

/// Leaves out what is missed least: first how to read the map, then lines of the longest list, at last lines of the
/// legend, without which the map cannot be read. False when nothing can be left out any more.
bool shorten(std::vector<Part>& parts) {
    Part* longest = nullptr;
    for (const bool isLegend : {false, true}) {
        for (Part& part : parts) {
            if (part.list == SheetList::Reading && part.shown > 0) {
                part.shown = 0;
                return true;
            }
            if ((part.list == SheetList::Legend) != isLegend || part.shown <= 1) continue;
            if (longest == nullptr || part.shown > longest->shown) longest = &part;
        }
        if (longest != nullptr) break;
    }
    if (longest == nullptr) return false;
    --longest->shown;
    return true;
}

/// Lists as they are set in a room: by how much smaller, and what is left out.
class SetLists {
public:
    SetLists(const Sheet& sheet, const std::vector<SheetList>& lists, const QRectF& room, double pixelsPerMm)
        : m_room(room), m_pixelsPerMm(pixelsPerMm), m_isRightToLeft(sheet.language == Language::Arabic) {
        static const Style paper = lightStyle();
        m_style = sheet.maps.empty() ? &paper : &sheet.maps.front().scene.style;
        for (const SheetList list : lists)
            if (!sheet.list(list).lines.empty()) m_parts.push_back(partOf(sheet.list(list), list, m_isRightToLeft));
        // A legend in two columns is better than lines that are missing.
        for (const bool folded : {false, true}) {
            m_isFolded = folded;
            for (const double scale : {1.0, 0.94, 0.88, 0.82, 0.76}) {
                m_scale = scale * textScaleOf(sheet.format.paper);
                if (fits()) return;
            }
        }
        while (!fits() && shorten(m_parts)) {
        }
    }

    std::vector<LineSpot> set(QPainter* painter) const {
        Setter setter(m_room, m_isRightToLeft, *m_style, m_scale, m_isFolded, m_pixelsPerMm, painter);
        setter.set(m_parts);
        return setter.spots();
    }

private:
    [[nodiscard]] bool fits() const {
        return Setter(m_room, m_isRightToLeft, *m_style, m_scale, m_isFolded, m_pixelsPerMm).set(m_parts) <=
               m_room.height();
    }

    QRectF m_room;
    double m_pixelsPerMm;
    bool m_isRightToLeft;
    const Style* m_style = nullptr;
    std::vector<Part> m_parts;
    bool m_isFolded = false;
    double m_scale = 1;
};

} // namespace

void paintSheetLists(QPainter& painter, const Sheet& sheet, const std::vector<SheetList>& lists, const QRectF& room,
                     double pixelsPerMm) {
    SetLists(sheet, lists, room, pixelsPerMm).set(&painter);
}

std::vector<LineSpot> lineSpots(const Sheet& sheet, const std::vector<SheetList>& lists, const QRectF& room) {
    return SetLists(sheet, lists, room, 1).set(nullptr);
}

} // namespace azalai

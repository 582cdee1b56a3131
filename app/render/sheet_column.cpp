#include <app/render/sheet_column.h>

#include <app/render/paint_swatch.h>
#include <app/render/text_block.h>

#include <QPainter>

#include <algorithm>
#include <array>

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
        else if (c == ' ')
            result += mark + QChar(0x2009);
    }
    return result.isEmpty() ? result : mark + QChar(0x202F) + result;
}

Part partOf(const SheetSection& section, double points, bool hasBullets, bool isRightToLeft) {
    Part part{.heading = QString::fromStdString(section.heading),
              .items = {},
              .more = QString::fromStdString(section.more),
              .shown = section.lines.size(),
              .points = points,
              .hasBullets = hasBullets};
    for (const SheetLine& line : section.lines) {
        part.items.push_back({QString::fromStdString(line.lead),
                              QString::fromStdString(line.text) + raised(line.notes, isRightToLeft), nullptr});
    }
    return part;
}

Part legendPart(const Sheet& sheet) {
    Part part{.heading = QString::fromStdString(sheet.legendHeading),
              .items = {},
              .more = QString::fromStdString(sheet.legendMore),
              .shown = sheet.legendLines.size(),
              .points = 8,
              .hasBullets = false};
    for (const SheetLegendLine& line : sheet.legendLines)
        part.items.push_back({{}, QString::fromStdString(line.text), &line.entry});
    return part;
}

/// Sets parts below each other; measuring and painting are the same walk.
class Setter {
public:
    Setter(const SheetLayout& layout, const Style& style, double scale, QPainter* painter, double pixelsPerMm)
        : m_layout(layout), m_style(style), m_scale(scale), m_painter(painter), m_pixelsPerMm(pixelsPerMm) {}

    double set(const std::vector<Part>& parts) { ///< height in millimetres
        m_y = 0;
        for (const Part& part : parts)
            if (!part.items.empty()) setPart(part);
        return m_y;
    }

private:
    [[nodiscard]] double points(double wanted) const { return std::max(5.5, wanted * m_scale); }

    void setPart(const Part& part) {
        if (m_y > 0) m_y += 5.2 * m_scale;
        setText(part.heading, {}, 0, {.points = points(8.4), .weight = QFont::Bold, .color = ink});
        m_y += 0.6 * m_scale;
        rule();
        m_y += 1.7 * m_scale;
        for (std::size_t i = 0; i < part.shown; ++i)
            setItem(part, part.items[i]);
        if (part.isCut())
            setText({}, part.moreText(), indentOf(part), {.points = points(part.points), .color = softInk});
    }
    [[nodiscard]] double indentOf(const Part& part) const {
        if (!part.items.empty() && part.items.front().sample != nullptr) return 11 * m_scale;
        return part.hasBullets ? 3.4 * m_scale : 0;
    }
    void setItem(const Part& part, const Part::Item& item) {
        const double top = m_y;
        const TextStyle style{.points = points(part.points), .color = ink};
        setText(item.lead, item.text, indentOf(part), style);
        const double lineMm = style.points * mmPerPoint * 1.32;
        if (item.sample != nullptr)
            sample(*item.sample, top + lineMm / 2);
        else if (part.hasBullets)
            bullet(top + lineMm * 0.5);
        m_y += (item.sample != nullptr ? 1.3 : part.hasBullets ? 1.1 : 0.6) * m_scale;
    }
    void setText(const QString& lead, const QString& text, double indentMm, const TextStyle& style) {
        const TextBlock block(lead, text, style, m_layout.column.width() - indentMm, m_layout.isRightToLeft);
        if (m_painter != nullptr)
            block.paint(*m_painter, pixels({m_layout.isRightToLeft ? 0 : indentMm, m_y}), m_pixelsPerMm);
        m_y += block.heightMm();
    }
    void rule() {
        if (m_painter == nullptr) return;
        m_painter->setPen(QPen(ink, 0.25 * m_pixelsPerMm));
        m_painter->drawLine(pixels({0, m_y}), pixels({m_layout.column.width(), m_y}));
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
    [[nodiscard]] double fromStart(double mm) const {
        return m_layout.isRightToLeft ? m_layout.column.width() - mm : mm;
    }
    [[nodiscard]] QPointF pixels(QPointF mm) const { return (m_layout.column.topLeft() + mm) * m_pixelsPerMm; }

    const SheetLayout& m_layout;
    const Style& m_style;
    double m_scale;
    QPainter* m_painter;
    double m_pixelsPerMm;
    double m_y = 0;
};

/// Shortens the part with most lines by one; false when nothing can be left out any more.
bool shorten(std::vector<Part>& parts) {
    const auto longest = std::ranges::max_element(parts, {}, &Part::shown);
    if (longest->shown <= 1) return false;
    --longest->shown;
    return true;
}

} // namespace

void paintSheetColumn(QPainter& painter, const Sheet& sheet, const SheetLayout& layout, double pixelsPerMm) {
    const bool isRightToLeft = layout.isRightToLeft;
    std::vector<Part> parts{partOf(sheet.changes, 8.6, true, isRightToLeft),
                            partOf(sheet.cutOff, 8.2, true, isRightToLeft),
                            partOf(sheet.noOpen, 8.2, true, isRightToLeft), legendPart(sheet),
                            partOf(sheet.sources, 7, false, isRightToLeft)};
    const auto heightAt = [&](double scale) {
        return Setter(layout, sheet.scene.style, scale, nullptr, pixelsPerMm).set(parts);
    };
    double chosen = 0;
    for (const double scale : {1.0, 0.94, 0.88, 0.82, 0.76}) {
        chosen = scale * layout.textScale;
        if (heightAt(chosen) <= layout.column.height()) break;
    }
    while (heightAt(chosen) > layout.column.height() && shorten(parts)) {
    }
    Setter(layout, sheet.scene.style, chosen, &painter, pixelsPerMm).set(parts);
}

} // namespace azalai

#include <app/render/paint_rules.h>

#include <app/render/paint_fill.h>
#include <app/render/paint_list.h>
#include <azalai/cartography/status_fill.h>

#include <QPainter>

#include <algorithm>
#include <array>

namespace azalai {
namespace {

constexpr std::size_t columnCount = 5;
constexpr std::size_t statusColumn = 3;

QString words(const std::string& text) { return QString::fromStdString(text); }

const std::string& cellOf(const RulesPicture::Row& row, std::size_t column) {
    const std::array cells{&row.zone, &row.traffic, &row.contested, &row.statusText, &row.why};
    return *cells.at(column);
}

/// Sets the table at one scale; measuring and painting are the same walk.
class RulesSetter {
public:
    RulesSetter(const RulesPicture& picture, const PictureBox& box, double scale, std::size_t shown)
        : m_picture(picture), m_box(box), m_k(scale), m_shown(shown), m_ink(toQColor(picture.style.placeText)),
          m_soft(toQColor(picture.style.countryText)) {
        // Short columns are as wide as their words; the reason takes what is left.
        double x = 0;
        for (std::size_t column = 0; column < columnCount; ++column) {
            double width = MapText(words(picture.columns.at(column)), headStyle()).widthMm();
            for (const RulesPicture::Row& row : picture.rows)
                width = std::max(width, MapText(words(cellOf(row, column)), cellStyle()).widthMm());
            m_starts.at(column) = x + (column == statusColumn ? swatchMm() : 0);
            x = m_starts.at(column) + width + 3 * m_k;
            m_widths.at(column) = width + 0.3;
        }
        // Where little is left, the reason stands under the other columns.
        m_isStacked = box.widthMm() - m_starts.back() < 34 * m_k;
        m_widths.back() = m_isStacked ? box.widthMm() : box.widthMm() - m_starts.back();
        if (!m_isStacked) return;
        m_starts.back() = 0;
        // The short columns share the width evenly then.
        const double spare = (box.widthMm() - m_starts.at(statusColumn) - m_widths.at(statusColumn)) / 4;
        for (std::size_t column = 1; spare > 0 && column <= statusColumn; ++column)
            m_starts.at(column) += spare * static_cast<double>(column);
    }

    double set() { ///< height in millimetres
        if (!m_picture.heading.empty()) {
            m_y += m_box.text(words(m_picture.heading), {.points = points(8.4), .weight = QFont::Bold, .color = m_ink},
                              0, m_y, m_box.widthMm());
            m_y += 0.6 * m_k;
            m_box.line(0, m_y, m_box.widthMm(), m_y, m_ink, 0.25);
            m_y += 1.2 * m_k;
        }
        m_y += m_box.text(words(m_picture.note), headStyle(), 0, m_y, m_box.widthMm()) + 0.9 * m_k;
        double height = 0;
        for (std::size_t column = 0; column < (m_isStacked ? statusColumn + 1 : columnCount); ++column)
            height = std::max(height, m_box.text(words(m_picture.columns.at(column)), headStyle(), m_starts.at(column),
                                                 m_y, m_widths.at(column)));
        m_y += height + 0.3 * m_k;
        for (std::size_t i = 0; i < m_shown; ++i)
            row(m_picture.rows[i]);
        if (m_shown < m_picture.rows.size())
            m_y += m_box.text(words(m_picture.more).arg(m_picture.rows.size() - m_shown), headStyle(), 0, m_y,
                              m_box.widthMm());
        return m_y;
    }

private:
    [[nodiscard]] double points(double wanted) const { return std::max(leastPoints, wanted * m_k); }
    [[nodiscard]] TextStyle cellStyle() const { return {.points = points(7), .color = m_ink}; }
    [[nodiscard]] TextStyle headStyle() const { return {.points = points(6.4), .color = m_soft}; }
    [[nodiscard]] double swatchMm() const { return 5 * m_k; }

    double set(const RulesPicture::Row& row, std::size_t column, double top) {
        TextStyle style = cellStyle();
        if (column > statusColumn && m_isStacked) style.color = m_soft;
        return m_box.text(words(cellOf(row, column)), style, m_starts.at(column), top, m_widths.at(column));
    }

    void row(const RulesPicture::Row& row) {
        m_box.line(0, m_y, m_box.widthMm(), m_y, m_soft, 0.12);
        m_y += 0.5 * m_k;
        double height = 0;
        for (std::size_t column = 0; column <= statusColumn; ++column)
            height = std::max(height, set(row, column, m_y));
        if (m_isStacked)
            height += set(row, statusColumn + 1, m_y + height);
        else
            height = std::max(height, set(row, statusColumn + 1, m_y));
        const double line = points(7) * mmPerPoint * (m_box.isRightToLeft() ? 1.5 : 1.32);
        m_box.fill({m_starts.at(statusColumn) - swatchMm(), m_y + line / 2 - 1.1 * m_k, 4 * m_k, 2.2 * m_k},
                   statusFill(m_picture.style, row.status), bandStyle(m_picture.style), m_soft);
        m_y += height + 0.4 * m_k;
    }

    const RulesPicture& m_picture;
    const PictureBox& m_box;
    double m_k;
    std::size_t m_shown;
    QColor m_ink;
    QColor m_soft;
    std::array<double, columnCount> m_starts{};
    std::array<double, columnCount> m_widths{};
    bool m_isStacked = false;
    double m_y = 0;
};

} // namespace

double rulesHeightMm(const RulesPicture& picture, double widthMm, double textScale) {
    return listHeightMm<RulesSetter>(picture, widthMm, textScale, picture.rows.size());
}

void paintRules(QPainter& painter, const RulesPicture& picture, const QRectF& boxMm, double pixelsPerMm,
                double textScale) {
    paintList<RulesSetter>(painter, picture, boxMm, pixelsPerMm, textScale);
}

} // namespace azalai

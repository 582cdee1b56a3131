#pragma once

#include <app/render/map_text.h>

#include <QPainterPath>
#include <QTextLayout>

#include <memory>

namespace azalai {

/// A text wrapped to a width in millimetres, for the sheet's columns. Words too long for a line are broken.
class TextBlock {
public:
    /// lead  set in bold before the text; may be empty
    TextBlock(const QString& lead, const QString& text, const TextStyle& style, double widthMm, bool isRightToLeft);

    [[nodiscard]] double heightMm() const { return m_heightMm; }
    /// Width of the widest line.
    [[nodiscard]] double usedWidthMm() const { return m_usedWidthMm; }
    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }

    /// corner  upper left, in pixels; right-to-left texts start at the right end of the width.
    void paint(QPainter& painter, QPointF corner, double pixelsPerMm) const;

private:
    [[nodiscard]] QPainterPath outlines() const;

    std::unique_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_heightMm = 0;
    double m_usedWidthMm = 0;
};

} // namespace azalai

#include <app/render/text_block.h>

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextCharFormat>

#include <algorithm>

namespace azalai {

TextBlock::TextBlock(const QString& lead, const QString& text, const TextStyle& style, double widthMm,
                     bool isRightToLeft)
    : m_layout(std::make_unique<QTextLayout>()), m_color(style.color) {
    const QString gap = lead.isEmpty() || text.isEmpty() ? QString() : QStringLiteral(" ");
    m_layout->setFont(mapFont(style, isRightToLeft));
    m_layout->setText(lead + gap + text);
    QTextOption option(isRightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    if (!lead.isEmpty()) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        m_layout->setFormats({{.start = 0, .length = static_cast<int>(lead.size()), .format = bold}});
    }
    const double unitsPerMm = fontUnitsPerPoint / mmPerPoint;
    const double lineStep = style.points * fontUnitsPerPoint * (isRightToLeft ? 1.5 : 1.32);
    double y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(widthMm * unitsPerMm);
        // Even steps, whatever font a line's letters come from.
        line.setPosition({0, y + lineStep * 0.76 - line.ascent()});
        m_usedWidthMm = std::max(m_usedWidthMm, line.naturalTextWidth() / unitsPerMm);
        y += lineStep;
    }
    m_layout->endLayout();
    m_heightMm = y / unitsPerMm;
}

QPainterPath TextBlock::outlines() const {
    QPainterPath letters;
    letters.setFillRule(Qt::WindingFill);
    for (const QGlyphRun& run : m_layout->glyphRuns()) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            letters.addPath(font.pathForGlyph(glyphs[i]).translated(positions[i]));
    }
    return letters;
}

void TextBlock::paint(QPainter& painter, QPointF corner, double pixelsPerMm) const {
    const double scale = pixelsPerMm * mmPerPoint / fontUnitsPerPoint;
    painter.save();
    painter.translate(corner);
    painter.scale(scale, scale);
    painter.setPen(m_color);
    if (needsOutlines(painter))
        painter.fillPath(outlines(), m_color);
    else
        m_layout->draw(&painter, {0, 0});
    painter.restore();
}

} // namespace azalai

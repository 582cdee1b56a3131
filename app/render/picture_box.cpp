#include <app/render/picture_box.h>

#include <app/render/paint_fill.h>
#include <app/render/text_block.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace azalai {

QPointF PictureBox::at(double fromStartMm, double downMm) const {
    const double x = m_isRightToLeft ? m_boxMm.right() - fromStartMm : m_boxMm.left() + fromStartMm;
    return QPointF(x, m_boxMm.top() + downMm) * m_pixelsPerMm;
}

QRectF PictureBox::at(const QRectF& fromStartMm) const {
    return QRectF(at(fromStartMm.left(), fromStartMm.top()), at(fromStartMm.right(), fromStartMm.bottom()))
        .normalized();
}

QPointF PictureBox::fromStart(QPointF mm) const {
    return {m_isRightToLeft ? m_boxMm.right() - mm.x() : mm.x() - m_boxMm.left(), mm.y() - m_boxMm.top()};
}

double PictureBox::text(const QString& words, const TextStyle& style, double fromStartMm, double downMm, double widthMm,
                        Align align) const {
    const TextBlock block({}, words, style, widthMm, m_isRightToLeft);
    if (m_painter != nullptr) {
        const double free = widthMm - block.usedWidthMm();
        const double moved = align == Align::Start ? 0 : align == Align::Middle ? free / 2 : free;
        const double corner = m_isRightToLeft ? fromStartMm + moved + widthMm : fromStartMm + moved;
        block.paint(*m_painter, at(corner, downMm), m_pixelsPerMm);
    }
    return block.heightMm();
}

void PictureBox::textAround(const MapText& words, double fromStartMm, double downMm, bool isTurned) const {
    if (m_painter == nullptr) return;
    const double capsMm = (words.ascentMm() - words.descentMm()) / 2;
    const QPointF middle = at(fromStartMm, downMm);
    const QPointF shift = isTurned ? QPointF(capsMm, words.widthMm() / 2) : QPointF(-words.widthMm() / 2, capsMm);
    words.paint(*m_painter, middle + shift * m_pixelsPerMm, m_pixelsPerMm, isTurned ? -90 : 0);
}

void PictureBox::line(double fromStartMm, double downMm, double toStartMm, double toDownMm, const QColor& color,
                      double widthMm, Qt::PenStyle pen) const {
    if (m_painter == nullptr) return;
    m_painter->setPen(QPen(color, widthMm * m_pixelsPerMm, pen, Qt::FlatCap));
    m_painter->drawLine(at(fromStartMm, downMm), at(toStartMm, toDownMm));
}

void PictureBox::fill(const QRectF& fromStartMm, const SceneFill& fill, const Style& style, const QColor& edge) const {
    if (m_painter == nullptr) return;
    QPainterPath path;
    path.addRect(at(fromStartMm));
    // Patterns are counted from the box: they run on from one stretch into the next.
    paintFill(*m_painter, path, fill, style, m_pixelsPerMm, m_boxMm.topLeft() * m_pixelsPerMm);
    if (edge.alpha() > 0) m_painter->strokePath(path, QPen(edge, 0.15 * m_pixelsPerMm));
}

TextStyle fitted(TextStyle style, const QString& words, double widthMm) {
    while (style.points > leastPoints && MapText(words, style).widthMm() > widthMm)
        style.points = std::max(leastPoints, style.points * 0.96);
    return style;
}

} // namespace azalai

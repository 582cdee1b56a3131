#include <app/controls/pattern_swatch.h>

#include <QPainter>
#include <QPainterPath>

namespace azalai {

PatternSwatch::PatternSwatch(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitSize(16, 14);
    setAntialiasing(true);
}

void PatternSwatch::setColors(const QList<QColor>& colors) {
    if (colors == m_colors) return;
    m_colors = colors;
    update();
    emit changed();
}

void PatternSwatch::setPattern(int pattern) {
    if (pattern == m_pattern) return;
    m_pattern = pattern;
    update();
    emit changed();
}

void PatternSwatch::paintStripes(QPainter& painter, const QRectF& box) const {
    const double width = 3.6;
    qsizetype next = 0;
    for (double x = box.left() - box.height(); x < box.right(); x += width, ++next) {
        const QColor& color = m_colors[next % m_colors.size()];
        const QPolygonF stripe{{x, box.bottom()},
                               {x + width, box.bottom()},
                               {x + width + box.height(), box.top()},
                               {x + box.height(), box.top()}};
        painter.setPen(QPen(color, 0.3));
        painter.setBrush(color);
        painter.drawPolygon(stripe);
    }
}

void PatternSwatch::paintPattern(QPainter& painter, const QRectF& box) const {
    const Qt::BrushStyle styles[] = {Qt::NoBrush,    Qt::BDiagPattern,  Qt::FDiagPattern, Qt::HorPattern,
                                     Qt::VerPattern, Qt::Dense6Pattern, Qt::CrossPattern};
    if (m_pattern <= 0 || m_pattern > 6) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(QColor(255, 255, 255, 150), styles[m_pattern]));
    painter.drawRect(box);
}

void PatternSwatch::paint(QPainter* painter) {
    if (m_colors.isEmpty()) return;
    const QRectF box = QRectF({}, size()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, 3.5, 3.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(outline);
    painter->fillRect(box, m_colors.front());
    if (m_colors.size() > 1)
        paintStripes(*painter, box);
    else
        paintPattern(*painter, box);
    painter->setClipping(false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_colors.front().darker(130), 1));
    painter->drawPath(outline);
}

} // namespace azalai

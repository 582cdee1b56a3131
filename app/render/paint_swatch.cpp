#include <app/render/paint_swatch.h>

#include <app/render/paint_fill.h>
#include <app/render/paint_symbol.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace azalai {

void paintSwatch(QPainter& painter, const LegendEntry& entry, const Style& style, const QRectF& box,
                 double pixelsPerMm) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (entry.area) {
        QPainterPath path;
        path.addRoundedRect(box, 0.5 * pixelsPerMm, 0.5 * pixelsPerMm);
        paintFill(painter, path, entry.area->fill, style, pixelsPerMm, box.topLeft());
        if (entry.area->stroke.color.alpha > 0) painter.strokePath(path, toPen(entry.area->stroke, pixelsPerMm));
    } else if (entry.line) {
        const QPointF left(box.left(), box.center().y());
        const QPointF right(box.right(), box.center().y());
        if (entry.line->casing.alpha > 0) {
            painter.setPen(toCasingPen(*entry.line, pixelsPerMm));
            painter.drawLine(left, right);
        }
        painter.setPen(toPen(*entry.line, pixelsPerMm));
        painter.drawLine(left, right);
    } else if (entry.symbol) {
        SceneSymbol symbol = *entry.symbol;
        symbol.size = std::min(symbol.size, Millimetres{box.height() / pixelsPerMm * 0.98});
        paintSymbol(painter, symbol, style, box.center(), pixelsPerMm);
    }
    painter.restore();
}

} // namespace azalai

#include <app/render/paint_strip_sign.h>

#include <app/render/paint_fill.h>
#include <app/render/paint_symbol.h>

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace azalai {
namespace {

using MarkKind = StripPicture::MarkKind;

/// A barrier with its arm down.
void paintBarrier(QPainter& painter, QPointF middle, QColor ink, double mm) {
    painter.setPen(QPen(ink, 0.35 * mm, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(middle + QPointF(-1.3, -1.2) * mm, middle + QPointF(-1.3, 1.3) * mm);
    painter.drawLine(middle + QPointF(1.3, 0) * mm, middle + QPointF(1.3, 1.3) * mm);
    painter.setPen(QPen(ink, 0.8 * mm, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(middle + QPointF(-1.5, -0.4) * mm, middle + QPointF(1.5, -0.4) * mm);
    painter.setPen(QPen(Qt::white, 0.45 * mm, Qt::SolidLine, Qt::FlatCap));
    for (const double x : {-0.85, 0.35})
        painter.drawLine(middle + QPointF(x, -0.4) * mm, middle + QPointF(x + 0.6, -0.4) * mm);
}

/// A boat on a wave.
void paintFerry(QPainter& painter, QPointF middle, QColor ink, double mm) {
    QPainterPath hull;
    hull.addPolygon(QPolygonF{middle + QPointF(-1.4, 0.1) * mm, middle + QPointF(1.4, 0.1) * mm,
                              middle + QPointF(0.95, 0.9) * mm, middle + QPointF(-0.95, 0.9) * mm});
    hull.addRect(QRectF(middle + QPointF(-0.55, -0.75) * mm, QSizeF(1.1, 0.85) * mm));
    painter.fillPath(hull, ink);
    QPainterPath wave(middle + QPointF(-1.5, 1.35) * mm);
    for (int i = 0; i < 4; ++i)
        wave.quadTo(middle + QPointF(-1.5 + 0.75 * i + 0.375, i % 2 == 0 ? 0.95 : 1.75) * mm,
                    middle + QPointF(-1.5 + 0.75 * (i + 1), 1.35) * mm);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 0.25 * mm));
    painter.drawPath(wave);
}

} // namespace

void paintStripSign(QPainter& painter, const StripPicture::Mark& mark, const Style& style, QPointF middle,
                    double pixelsPerMm) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    SceneSymbol symbol{.size = Millimetres{3.3},
                       .color = mark.color ? withAlpha(shadeOf(style, *mark.color), 255) : style.routeUnknown,
                       .event = mark.event};
    switch (mark.kind) {
    case MarkKind::BorderPost:
        paintBarrier(painter, middle, toQColor(style.placeText), pixelsPerMm);
        painter.restore();
        return;
    case MarkKind::Ferry:
        paintFerry(painter, middle, toQColor(style.waterText), pixelsPerMm);
        painter.restore();
        return;
    case MarkKind::Place:
        symbol.kind = SymbolKind::Place;
        symbol.size = Millimetres{mark.rank <= 2 ? 2.2 : 1.7};
        symbol.color = style.placeRing;
        break;
    case MarkKind::Claim:
        symbol.isClaim = true;
        [[fallthrough]];
    case MarkKind::Event:
        symbol.kind = SymbolKind::Event;
        break;
    case MarkKind::Camp:
        symbol.kind = SymbolKind::Camp;
        symbol.size = Millimetres{2.8};
        symbol.color = style.camp;
        break;
    case MarkKind::FirstCut:
    case MarkKind::LastCut:
        symbol.kind = SymbolKind::CutPoint;
        symbol.color = style.routeCut;
        break;
    }
    paintSymbol(painter, symbol, style, middle, pixelsPerMm);
    painter.restore();
}

} // namespace azalai

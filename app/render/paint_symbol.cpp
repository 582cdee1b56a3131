#include <app/render/paint_symbol.h>

#include <app/render/map_text.h>
#include <app/render/paint_fill.h>

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace azalai {
namespace {

struct Brush {
    QPainter& painter;
    QPointF middle;
    double radius; ///< pixels
    double pixelsPerMm;
};

QPolygonF star(int points, double inner) {
    QPolygonF polygon;
    for (int i = 0; i < 2 * points; ++i) {
        const double r = i % 2 == 0 ? 1.0 : inner;
        const double angle = i * std::numbers::pi / points - std::numbers::pi / 2;
        polygon.append(QPointF(r * std::cos(angle), r * std::sin(angle)));
    }
    return polygon;
}

/// The sign of an event kind inside a circle of radius 1, to be filled.
QPainterPath sign(EventKind kind) {
    QPainterPath path;
    const auto add = [&](const QPolygonF& polygon) {
        path.addPolygon(polygon);
        path.closeSubpath();
    };
    switch (kind) {
    case EventKind::Attack:
        add(star(8, 0.5));
        break;
    case EventKind::Clash:
        add({{-1, -0.75}, {-0.08, 0}, {-1, 0.75}});
        add({{1, -0.75}, {0.08, 0}, {1, 0.75}});
        break;
    case EventKind::Shelling:
        path.addEllipse(QPointF(0, 0.35), 0.55, 0.55);
        add({{-0.95, -0.9}, {-0.6, -0.9}, {-0.3, -0.25}, {-0.5, -0.15}});
        add({{0.95, -0.9}, {0.6, -0.9}, {0.3, -0.25}, {0.5, -0.15}});
        add({{-0.16, -1}, {0.16, -1}, {0.12, -0.35}, {-0.12, -0.35}});
        break;
    case EventKind::Ambush:
        add({{0, -0.9}, {0.95, 0.75}, {0.5, 0.75}, {0, -0.15}, {-0.5, 0.75}, {-0.95, 0.75}});
        break;
    case EventKind::Advance:
        add({{-0.9, -0.24}, {0, -0.24}, {0, -0.8}, {0.95, 0}, {0, 0.8}, {0, 0.24}, {-0.9, 0.24}});
        break;
    case EventKind::Withdrawal:
        add({{0.9, -0.24}, {0, -0.24}, {0, -0.8}, {-0.95, 0}, {0, 0.8}, {0, 0.24}, {0.9, 0.24}});
        break;
    case EventKind::Statement:
        add({{-0.9, -0.75}, {0.9, -0.75}, {0.9, 0.3}, {0.05, 0.3}, {-0.45, 0.95}, {-0.4, 0.3}, {-0.9, 0.3}});
        break;
    case EventKind::Blockade:
        path.addRect(QRectF(-0.95, -0.28, 1.9, 0.56));
        break;
    case EventKind::Displacement:
        path.addEllipse(QPointF(-0.35, -0.65), 0.3, 0.3);
        add({{-0.75, 0.9}, {-0.65, -0.2}, {-0.05, -0.2}, {0.05, 0.9}});
        add({{0.3, -0.3}, {1, 0.15}, {0.3, 0.6}});
        break;
    case EventKind::CampClosure:
        add({{-0.8, 0.7}, {0, -0.8}, {0.8, 0.7}});
        break;
    case EventKind::Mandate:
        path.addRect(QRectF(-0.65, -0.65, 1.3, 1.3));
        break;
    case EventKind::Trend:
        add({{-0.95, 0.4},
             {-0.2, -0.3},
             {0.2, 0.1},
             {0.95, -0.65},
             {0.95, -0.05},
             {0.2, 0.7},
             {-0.2, 0.3},
             {-0.95, 0.95}});
        break;
    }
    return path;
}

void paintDisc(const Brush& b, QColor fill, QColor ring, double ringMm) {
    b.painter.setBrush(fill);
    b.painter.setPen(QPen(ring, ringMm * b.pixelsPerMm));
    b.painter.drawEllipse(b.middle, b.radius, b.radius);
}

void paintCut(const Brush& b, QColor color) {
    paintDisc(b, Qt::white, color, 0.45);
    b.painter.setPen(QPen(color, 0.55 * b.pixelsPerMm, Qt::SolidLine, Qt::RoundCap));
    const double arm = b.radius * 0.42;
    b.painter.drawLine(b.middle - QPointF(arm, arm), b.middle + QPointF(arm, arm));
    b.painter.drawLine(b.middle - QPointF(arm, -arm), b.middle + QPointF(arm, -arm));
}

void paintEvent(const Brush& b, const SceneSymbol& symbol) {
    const QColor actor = toQColor(symbol.color);
    const QColor ink = symbol.isClaim ? actor : QColor(Qt::white);
    paintDisc(b, symbol.isClaim ? QColor(Qt::white) : actor, symbol.isClaim ? actor : QColor(Qt::white), 0.3);
    if (symbol.count > 1) {
        const MapText number(QString::number(symbol.count), {.points = 6.2, .weight = QFont::Bold, .color = ink});
        const double capMm = 6.2 * mmPerPoint * 0.73;
        number.paint(b.painter, b.middle + QPointF(-number.widthMm() / 2, capMm / 2) * b.pixelsPerMm, b.pixelsPerMm);
        return;
    }
    b.painter.save();
    b.painter.translate(b.middle);
    b.painter.scale(b.radius * 0.58, b.radius * 0.58);
    b.painter.fillPath(sign(symbol.event), ink);
    b.painter.restore();
}

/// A blue flag: the United Nations are known by the colour, and the shape is no other symbol's.
void paintCamp(const Brush& b, QColor color) {
    const QRectF square(b.middle - QPointF(b.radius, b.radius), QSizeF(2 * b.radius, 2 * b.radius));
    b.painter.setBrush(color);
    b.painter.setPen(QPen(Qt::white, 0.25 * b.pixelsPerMm));
    b.painter.drawRoundedRect(square, 0.3 * b.pixelsPerMm, 0.3 * b.pixelsPerMm);
    const double r = b.radius;
    b.painter.setPen(QPen(Qt::white, 0.3 * b.pixelsPerMm, Qt::SolidLine, Qt::RoundCap));
    b.painter.drawLine(b.middle + QPointF(-0.5 * r, -0.65 * r), b.middle + QPointF(-0.5 * r, 0.7 * r));
    QPainterPath flag;
    flag.addPolygon(QPolygonF{b.middle + QPointF(-0.4 * r, -0.65 * r), b.middle + QPointF(0.7 * r, -0.25 * r),
                              b.middle + QPointF(-0.4 * r, 0.2 * r)});
    b.painter.fillPath(flag, Qt::white);
}

} // namespace

void paintSymbol(QPainter& painter, const SceneSymbol& symbol, const Style& style, QPointF middle, double pixelsPerMm) {
    const Brush brush{painter, middle, symbol.size.value * pixelsPerMm / 2, pixelsPerMm};
    const QColor color = toQColor(symbol.color);
    painter.save();
    switch (symbol.kind) {
    case SymbolKind::Place:
        paintDisc(brush, toQColor(style.placeFill), color, symbol.size.value > 1.6 ? 0.4 : 0.28);
        break;
    case SymbolKind::CutOffRing: {
        painter.setBrush(Qt::NoBrush);
        const double width = 0.5;
        QPen pen(color, width * pixelsPerMm, Qt::SolidLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 1.05 / width});
        painter.setPen(pen);
        painter.drawEllipse(middle, brush.radius, brush.radius);
        break;
    }
    case SymbolKind::NoOpenRing: // whole and thin, so that no copy takes it for the dots of a place that is cut off
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 0.4 * pixelsPerMm));
        painter.drawEllipse(middle, brush.radius, brush.radius);
        break;
    case SymbolKind::CutPoint:
        paintCut(brush, color);
        break;
    case SymbolKind::Event:
        paintEvent(brush, symbol);
        break;
    case SymbolKind::Camp:
        paintCamp(brush, color);
        break;
    }
    painter.restore();
}

} // namespace azalai

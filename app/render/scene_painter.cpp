#include <app/render/scene_painter.h>

#include <app/render/clip.h>
#include <app/render/grid_marks.h>
#include <app/render/paint_fill.h>
#include <app/render/paint_symbol.h>
#include <app/render/pdf_layer_mark.h>
#include <app/render/place_labels.h>
#include <app/render/wide_vectors.h>
#include <azalai/cartography/graticule.h>
#include <azalai/cartography/utm_grid.h>

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace azalai {
namespace {

/// One painting: what the steps share.
struct Painting {
    QPainter& painter;
    const Scene& scene;
    const MapFrame& frame;
    std::stop_token stop;
    PlaneBox ground; ///< what is in the frame, and a rim for wide strokes
    QRectF clip;     ///< the same in pixels: where it cuts outlines, nobody sees it
    QPointF origin;  ///< where patterns are counted from
};

QPainterPath pathOf(const SceneArea& area, const Painting& p) {
    QPainterPath path; // odd-even, as the rings want it
    for (const PlaneLine& ring : *area.rings) {
        const QPolygonF part = clippedRing(ring, p.frame, p.clip);
        if (part.size() < 3) continue;
        path.addPolygon(part);
        path.closeSubpath();
    }
    return path;
}

void paintAreas(const Painting& p, SceneLayer layer) {
    for (const SceneArea& area : p.scene.areas) {
        if (p.stop.stop_requested()) return;
        const bool isEmpty = area.fill.color.alpha == 0 && area.fill.stripes.empty();
        if (area.layer != layer || isEmpty || !area.box.meets(p.ground)) continue;
        paintFill(p.painter, pathOf(area, p), area.fill, p.scene.style, p.frame.pixelsPerMm, p.origin);
        giveBackWideVectors();
    }
}

void paintOutlines(const Painting& p, SceneLayer layer) {
    p.painter.setBrush(Qt::NoBrush);
    for (const SceneArea& area : p.scene.areas) {
        if (p.stop.stop_requested()) return;
        if (area.layer != layer || area.stroke.color.alpha == 0 || !area.box.meets(p.ground)) continue;
        p.painter.strokePath(pathOf(area, p), toPen(area.stroke, p.frame.pixelsPerMm));
        giveBackWideVectors();
    }
}

void paintArrowHead(const Painting& p, const SceneLine& line) {
    const QPointF tip = p.frame.toPixels(line.line->back());
    const QPointF before = p.frame.toPixels((*line.line)[line.line->size() - 2]);
    const QLineF last(before, tip);
    if (last.length() == 0) return;
    const QPointF along = QPointF(last.dx(), last.dy()) / last.length() * p.frame.pixelsPerMm;
    const QPointF across(-along.y(), along.x());
    p.painter.setPen(QPen(toQColor(line.stroke.casing), 0.3 * p.frame.pixelsPerMm));
    p.painter.setBrush(toQColor(line.stroke.color));
    p.painter.drawPolygon(
        QPolygonF{tip + along * 1.2, tip - along * 1.6 + across * 1.5, tip - along * 1.6 - across * 1.5});
}

/// Casings of all lines first: where lines meet, none cuts another.
void paintLines(const Painting& p, SceneLayer layer) {
    const double metresPerMm = p.frame.metresPerMm();
    for (const bool isCasing : {true, false}) {
        for (const SceneLine& line : p.scene.lines) {
            if (p.stop.stop_requested()) return;
            if (line.layer != layer || !line.box.meets(p.ground) || !isShownAt(line.largestScale, metresPerMm))
                continue;
            if (isCasing && line.stroke.casing.alpha == 0) continue;
            p.painter.setPen(isCasing ? toCasingPen(line.stroke, p.frame.pixelsPerMm)
                                      : toPen(line.stroke, p.frame.pixelsPerMm));
            for (const QPolygonF& part : clippedLine(*line.line, p.frame, p.clip))
                p.painter.drawPolyline(part);
            giveBackWideVectors();
            if (!isCasing && line.hasArrow) paintArrowHead(p, line);
        }
    }
}

void paintBase(const Painting& p, SceneLayer layer) {
    p.painter.fillRect(QRectF(QPointF(0, 0), p.frame.sizePx), toQColor(p.scene.style.background));
    paintAreas(p, layer);
    paintLines(p, layer);
}

void paintGridLine(const Painting& p, const PlaneLine& line) {
    for (const QPolygonF& part : clippedLine(line, p.frame, p.clip))
        p.painter.drawPolyline(part);
}

void paintDegrees(const Painting& p) {
    QPen pen(toQColor(p.scene.style.graticule), 0.14 * p.frame.pixelsPerMm, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({3, 5});
    p.painter.setPen(pen);
    for (const GraticuleLine& line : graticuleLines(p.frame.box(), p.frame.metresPerMm()))
        paintGridLine(p, acrossFrame(line, p.frame));
}

/// The grid of UTM in each zone, the edges of its zones and bands, and crosses where whole degrees meet.
void paintUtmGrid(const Painting& p) {
    const double mm = p.frame.pixelsPerMm;
    const UtmGrid grid = utmGrid(p.frame.box(), p.frame.metresPerMm());
    for (const UtmLine& line : grid.lines) {
        const bool isOfSquares = grid.step < 100000 && line.metres % 100000 == 0;
        p.painter.setPen(
            QPen(toQColor(p.scene.style.graticuleText), (isOfSquares ? 0.24 : 0.1) * mm, Qt::SolidLine, Qt::FlatCap));
        paintGridLine(p, line.line);
    }
    for (const UtmBorder& border : grid.borders) {
        p.painter.setPen(
            QPen(toQColor(p.scene.style.graticuleText), (border.isZone ? 0.4 : 0.22) * mm, Qt::SolidLine, Qt::FlatCap));
        paintGridLine(p, border.line);
    }
    p.painter.setPen(QPen(toQColor(p.scene.style.graticuleText), 0.14 * mm, Qt::SolidLine, Qt::FlatCap));
    const std::vector<GraticuleLine> degrees = graticuleLines(p.frame.box(), p.frame.metresPerMm());
    for (const GraticuleLine& meridian : degrees)
        for (const GraticuleLine& parallel : degrees) {
            if (meridian.isParallel || !parallel.isParallel) continue;
            const double arm = mm / p.frame.pixelsPerMetre;
            const PlanePoint at{meridian.plane, parallel.plane};
            paintGridLine(p, {{at.x - arm, at.y}, {at.x + arm, at.y}});
            paintGridLine(p, {{at.x, at.y - arm}, {at.x, at.y + arm}});
        }
}

void paintGrid(const Painting& p, SceneLayer) {
    if (p.scene.grid == MapGrid::Graticule) paintDegrees(p);
    if (p.scene.grid == MapGrid::Utm) paintUtmGrid(p);
}

void paintSymbols(const Painting& p, SceneLayer) {
    const QRectF seen = p.clip;
    for (const SceneSymbol& symbol : p.scene.symbols) {
        if (!isShownAt(symbol.largestScale, p.frame.metresPerMm())) continue;
        const QRectF box = symbolBox(symbol, p.frame);
        if (box.intersects(seen)) paintSymbol(p.painter, symbol, p.scene.style, box.center(), p.frame.pixelsPerMm);
    }
    giveBackWideVectors();
}

void paintLabels(const Painting& p, SceneLayer) {
    const std::vector<PlacedLabel> labels = placeLabels(p.scene, p.frame, p.stop);
    const double mm = p.frame.pixelsPerMm;
    for (const PlacedLabel& label : labels) {
        if (!label.leader) continue;
        for (const auto& [color, widthMm] : {std::pair{p.scene.style.halo, 0.6}, {p.scene.style.placeText, 0.18}}) {
            p.painter.setPen(QPen(toQColor(color), widthMm * mm, Qt::SolidLine, Qt::FlatCap));
            p.painter.drawLine(*label.leader);
        }
    }
    for (const PlacedLabel& label : labels) {
        if (p.stop.stop_requested()) return;
        if (label.letters.empty())
            label.text.paint(p.painter, label.baseline, mm, label.angleDeg);
        else
            label.text.paintLetters(p.painter, label.letters, mm);
        if (label.second) label.second->paint(p.painter, label.secondBaseline, mm);
    }
    giveBackWideVectors();
}

} // namespace

void paintScene(QPainter& painter, const Scene& scene, const MapFrame& frame, SceneLayers layers,
                std::stop_token stop) {
    const double rimPx = 4 * frame.pixelsPerMm;
    const QRectF all(QPointF(0, 0), frame.sizePx);
    // A band of a picture: what lies outside of it need not be looked at, but is cut where the whole picture cuts it,
    // so that dashes and patterns go on from band to band.
    const QRectF seen = painter.hasClipping() ? painter.clipBoundingRect().intersected(all) : all;
    const Painting p{.painter = painter,
                     .scene = scene,
                     .frame = frame,
                     .stop = std::move(stop),
                     .ground = frame.boxOf(seen).grownBy(rimPx / frame.pixelsPerMetre),
                     .clip = all.marginsAdded({rimPx, rimPx, rimPx, rimPx}),
                     .origin = frame.toPixels({0, 0})};
    giveBackWideVectors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(all, Qt::IntersectClip);
    const auto onLayer = [&](SceneLayer layer, auto&& paint) {
        if (!layers.contains(layer)) return;
        const PdfLayerMark mark(painter, layer);
        paint(p, layer);
    };
    onLayer(SceneLayer::Base, paintBase);
    onLayer(SceneLayer::Graticule, paintGrid);
    onLayer(SceneLayer::Regions, paintLines);
    onLayer(SceneLayer::Zones, paintAreas);
    onLayer(SceneLayer::Contested, paintAreas);
    // Outlines above the stripes: the edges of what is contested are edges of zones.
    onLayer(SceneLayer::Zones, paintOutlines);
    onLayer(SceneLayer::Routes, paintLines);
    onLayer(SceneLayer::Symbols, paintSymbols);
    onLayer(SceneLayer::Labels, paintLabels);
    painter.restore();
}

} // namespace azalai

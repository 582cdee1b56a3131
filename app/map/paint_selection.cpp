#include <app/map/paint_selection.h>

#include <app/render/clip.h>

#include <QPainter>
#include <QPainterPath>

namespace azalai {
namespace {

void strokeTwice(QPainter& painter, const QPainterPath& path, const Scene& scene, double pixelsPerMm) {
    const QColor halo = scene.style.isDark ? QColor(0, 0, 0, 200) : QColor(255, 255, 255, 220);
    const QColor mark = scene.style.isDark ? QColor(0xff, 0xb4, 0x6e) : QColor(0x1f, 0x1b, 0x16);
    painter.strokePath(path, QPen(halo, 1.5 * pixelsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(mark, 0.7 * pixelsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

void paintSelection(QPainter& painter, const Scene& scene, const std::set<FeatureRef>& chosen, const MapFrame& frame) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SceneArea& area : scene.areas) {
        if (!chosen.contains(area.ref) || !area.box.meets(frame.box())) continue;
        for (const PlaneLine& ring : *area.rings)
            strokeTwice(painter, wholeRing(ring, frame), scene, frame.pixelsPerMm);
    }
    for (const SceneLine& line : scene.lines) {
        if (chosen.contains(line.ref) && line.box.meets(frame.box()))
            strokeTwice(painter, wholeLine(*line.line, frame), scene, frame.pixelsPerMm);
    }
    for (const SceneSymbol& symbol : scene.symbols) {
        if (!chosen.contains(symbol.ref) || !isShownAt(symbol.largestScale, frame.metresPerMm())) continue;
        const QPointF centre =
            frame.toPixels(symbol.at) + QPointF(symbol.right.value, symbol.down.value) * frame.pixelsPerMm;
        const double radius = (symbol.size.value / 2 + 1.2) * frame.pixelsPerMm;
        QPainterPath ring;
        ring.addEllipse(centre, radius, radius);
        strokeTwice(painter, ring, scene, frame.pixelsPerMm);
    }
}

} // namespace azalai

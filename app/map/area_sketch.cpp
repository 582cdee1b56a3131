#include <app/map/area_sketch.h>

#include <app/render/wide_vectors.h>

#include <QPainter>
#include <QPainterPath>

namespace azalai {

AreaSketch::AreaSketch(QQuickItem* parent) : MapTool(parent) {
    setAcceptedMouseButtons(Qt::NoButton);
    setAcceptHoverEvents(false);
}

void AreaSketch::setArea(const DrawnArea& area) {
    if (area == m_area) return;
    m_area = area;
    update();
    emit changed();
}

void AreaSketch::paint(QPainter* painter) {
    giveBackWideVectors();
    QPainterPath path;
    const auto add = [&](const Ring& ring) {
        QPolygonF line;
        for (const Position corner : ring)
            line.append(pixelOf(corner));
        path.addPolygon(line);
        path.closeSubpath();
    };
    for (const Polygon& polygon : m_area.area) {
        add(polygon.outer);
        for (const Ring& hole : polygon.holes)
            add(hole);
    }
    const Ink colours = ink();
    QColor fill = colours.mark;
    fill.setAlpha(38);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, fill);
    painter->strokePath(path, QPen(colours.halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->strokePath(path, QPen(colours.mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace azalai

#include <app/render/label_room.h>

#include <app/render/clip.h>
#include <app/render/place_labels.h>

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace azalai {

LabelRoom::LabelRoom(const Scene& scene, const MapFrame& frame) {
    const double inset = 0.8 * frame.pixelsPerMm;
    const QRectF all(QPointF(0, 0), frame.sizePx);
    m_edge = all.marginsRemoved({inset, inset, inset, inset});
    for (const SceneSymbol& symbol : scene.symbols) {
        if (!isShownAt(symbol.largestScale, frame.metresPerMm())) continue;
        const QRectF box = symbolBox(symbol, frame);
        if (box.intersects(all)) m_taken.push_back(box);
    }
    for (const QRectF& box : frame.covered)
        m_taken.push_back(box);
    const PlaneBox ground = frame.box();
    for (const SceneLine& line : scene.lines) {
        if (line.layer != SceneLayer::Routes || !line.box.meets(ground)) continue;
        for (QPolygonF& part : clippedLine(*line.line, frame, all)) {
            const QRectF box = part.boundingRect().adjusted(-1, -1, 1, 1); // a level line has an empty box
            m_routes.push_back({std::move(part), box});
        }
    }
}

bool LabelRoom::isFree(const QRectF& box) const {
    return m_edge.contains(box) &&
           std::ranges::none_of(m_taken, [&](const QRectF& other) { return other.intersects(box); });
}

bool LabelRoom::isFree(const std::vector<QRectF>& boxes) const {
    return std::ranges::all_of(boxes, [this](const QRectF& box) { return isFree(box); });
}

bool LabelRoom::isFree(const QLineF& leader, QPointF sign) const {
    const QPolygonF line{leader.p1(), leader.p2()};
    return std::ranges::none_of(
        m_taken, [&](const QRectF& box) { return !box.contains(sign) && !clippedLine(line, box).empty(); });
}

void LabelRoom::take(const QLineF& leader, double thickPx) {
    const int count = std::max(1, static_cast<int>(std::ceil(leader.length() / thickPx)));
    for (int i = 0; i < count; ++i) {
        const QPointF middle = leader.pointAt((i + 0.5) / count);
        m_taken.emplace_back(middle - QPointF(thickPx, thickPx) / 2, QSizeF(thickPx, thickPx));
    }
}

double LabelRoom::routeLengthIn(const QRectF& box) const {
    double length = 0;
    for (const Stretch& route : m_routes) {
        if (!route.box.intersects(box)) continue;
        for (const QPolygonF& part : clippedLine(route.line, box))
            for (qsizetype i = 1; i < part.size(); ++i)
                length += QLineF(part[i - 1], part[i]).length();
    }
    return length;
}

} // namespace azalai

#pragma once

#include <app/render/map_frame.h>
#include <azalai/cartography/scene.h>

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace azalai {

/// Which pixels are taken by symbols and texts, and where the routes run.
class LabelRoom {
public:
    LabelRoom(const Scene& scene, const MapFrame& frame);

    [[nodiscard]] bool isFree(const QRectF& box) const;
    [[nodiscard]] bool isFree(const std::vector<QRectF>& boxes) const;
    /// Does a line from a sign to its text cross nothing else. Boxes over the sign's own middle do not count.
    [[nodiscard]] bool isFree(const QLineF& leader, QPointF sign) const;
    void take(const QRectF& box) { m_taken.push_back(box); }
    /// Takes the room of a line.
    void take(const QLineF& leader, double thickPx);
    /// Pixels of route inside the box.
    [[nodiscard]] double routeLengthIn(const QRectF& box) const;
    [[nodiscard]] const QRectF& edge() const { return m_edge; }

private:
    QRectF m_edge; ///< texts stay inside
    std::vector<QRectF> m_taken;
    struct Stretch {
        QPolygonF line;
        QRectF box;
    };
    std::vector<Stretch> m_routes;
};

} // namespace azalai

#include <app/render/hatch.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace azalai {
namespace {

struct Crossing {
    qint64 line; ///< number of the hatch line, counted from the origin
    double along;

    auto operator<=>(const Crossing&) const = default;
};

} // namespace

QList<QLineF> hatchLines(const QList<QPolygonF>& polygons, double angleDeg, double gapPx, QPointF origin) {
    const double angle = angleDeg * std::numbers::pi / 180;
    const QPointF direction(std::cos(angle), std::sin(angle));
    const QPointF normal(-direction.y(), direction.x());
    std::vector<Crossing> crossings;
    for (const QPolygonF& polygon : polygons) {
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon[i] - origin;
            const QPointF b = polygon[(i + 1) % polygon.size()] - origin;
            const double da = QPointF::dotProduct(a, normal) / gapPx;
            const double db = QPointF::dotProduct(b, normal) / gapPx;
            // Half-open, so that a line through a corner is counted by one of its edges only.
            const auto first = static_cast<qint64>(std::ceil(std::min(da, db)));
            const auto last = static_cast<qint64>(std::ceil(std::max(da, db)));
            for (qint64 line = first; line < last; ++line) {
                const QPointF at = a + (b - a) * ((static_cast<double>(line) - da) / (db - da));
                crossings.push_back({line, QPointF::dotProduct(at, direction)});
            }
        }
    }
    std::ranges::sort(crossings);
    QList<QLineF> lines;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const QPointF foot = origin + normal * (static_cast<double>(crossings[i].line) * gapPx);
        lines.append(QLineF(foot + direction * crossings[i].along, foot + direction * crossings[i + 1].along));
    }
    return lines;
}

} // namespace azalai

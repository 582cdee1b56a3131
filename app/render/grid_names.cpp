#include <app/render/grid_names.h>

#include <app/render/label_spots.h>
#include <app/render/paint_fill.h>
#include <azalai/cartography/utm_grid.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace azalai {
namespace {

constexpr double aside = 1.2; ///< millimetres between a name and a line of the grid

/// Corners of a box on the ground, wherever the frame is turned.
std::array<PlanePoint, 4> cornersOf(const QRectF& box, const MapFrame& frame) {
    return {frame.toPlane(box.topLeft()), frame.toPlane(box.topRight()), frame.toPlane(box.bottomLeft()),
            frame.toPlane(box.bottomRight())};
}

QRectF boxAround(QPointF middle, const MapText& text, double mm) {
    const QSizeF size = QSizeF(text.widthMm(), text.heightMm()) * mm;
    return {middle - QPointF(size.width(), size.height()) / 2, size};
}

PlacedLabel placedAt(const QRectF& box, MapText text, double mm) {
    const QPointF baseline(box.left(), box.top() + text.ascentMm() * mm);
    return {.ref = {}, .text = std::move(text), .baseline = baseline, .angleDeg = 0, .boxes = {box}};
}

/// The first of some middles at which a text has room and lies, with a rim, where it must.
template <class IsInside>
std::optional<QRectF> firstFree(const std::vector<QPointF>& middles, const MapText& text, const MapFrame& frame,
                                const LabelRoom& room, const IsInside& isInside) {
    const double rim = aside * frame.pixelsPerMm;
    for (const QPointF middle : middles) {
        const QRectF box = boxAround(middle, text, frame.pixelsPerMm);
        if (!room.isFree(box)) continue;
        if (std::ranges::all_of(cornersOf(box.marginsAdded({rim, rim, rim, rim}), frame), isInside)) return box;
    }
    return std::nullopt;
}

/// Points of a field in view, those next to a corner of the view or of the field first.
std::vector<QPointF> pointsTowardsCorners(const UtmField& field, const MapFrame& frame) {
    constexpr int across = 24;
    const double w = frame.sizePx.width();
    const double h = frame.sizePx.height();
    std::vector<std::pair<double, QPointF>> found;
    const QPointF corner = frame.toPixels({field.box.west, field.box.north});
    const QPointF other = frame.toPixels({field.box.east, field.box.south});
    for (int i = 0; i < across * across; ++i) {
        const QPointF p((i % across + 0.5) / across * w, (i / across + 0.5) / across * h);
        if (!field.box.contains(frame.toPlane(p))) continue;
        const auto away = [p](QPointF from) { return std::abs(p.x() - from.x()) + std::abs(p.y() - from.y()); };
        found.emplace_back(std::min(away(corner), away(other)), p);
    }
    std::ranges::stable_sort(found, {}, &std::pair<double, QPointF>::first);
    std::vector<QPointF> points;
    for (const auto& [distance, point] : found)
        points.push_back(point);
    return points;
}

TextStyle styleOf(const Scene& scene, double points, QFont::Weight weight) {
    return {.points = points,
            .weight = weight,
            .color = toQColor(scene.style.graticuleText),
            .halo = toQColor(scene.style.halo),
            .haloPoints = 0.8};
}

} // namespace

std::vector<PlacedLabel> placeFieldNames(const Scene& scene, const MapFrame& frame, LabelRoom& room) {
    std::vector<PlacedLabel> names;
    if (scene.grid != MapGrid::Utm) return names;
    for (const UtmField& field : utmGrid(frame.box(), frame.metresPerMm()).fields) {
        MapText text(QString::fromStdString(field.zone.name()), styleOf(scene, 8.6, QFont::Bold));
        const auto isInside = [&](PlanePoint p) { return field.box.contains(p); };
        const auto box = firstFree(pointsTowardsCorners(field, frame), text, frame, room, isInside);
        if (!box) continue;
        room.take(*box);
        names.push_back(placedAt(*box, std::move(text), frame.pixelsPerMm));
    }
    return names;
}

std::vector<PlacedLabel> placeSquareNames(const Scene& scene, const MapFrame& frame, LabelRoom& room) {
    std::vector<PlacedLabel> names;
    if (scene.grid != MapGrid::Utm) return names;
    for (const UtmSquare& square : utmGrid(frame.box(), frame.metresPerMm()).squares) {
        const QString letters = QString::fromStdString(square.name.substr(square.name.size() - 2));
        MapText text(letters, styleOf(scene, 7, QFont::DemiBold));
        std::vector<QPointF> middles;
        for (const PlanePoint p : square.inside)
            middles.push_back(frame.toPixels(p));
        const auto isInside = [&](PlanePoint p) { return gridSquare(fromMercator(p)) == square.name; };
        const auto box = firstFree(middles, text, frame, room, isInside);
        if (!box) continue;
        room.take(*box);
        names.push_back(placedAt(*box, std::move(text), frame.pixelsPerMm));
    }
    return names;
}

} // namespace azalai

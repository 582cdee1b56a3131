#include <app/render/place_labels.h>

#include <app/render/grid_names.h>
#include <app/render/label_room.h>
#include <app/render/label_spots.h>
#include <app/render/paint_fill.h>
#include <app/render/picture_box.h>
#include <app/render/spot_on_curve.h>
#include <azalai/cartography/graticule.h>

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace azalai {
namespace {

TextStyle styleOf(const SceneLabel& label, const Style& style) {
    const QColor halo = toQColor(style.halo);
    switch (label.kind) {
    case LabelKind::Country:
        return {.points = 9, .isSpaced = true, .color = toQColor(style.countryText), .halo = halo, .haloPoints = 0.5};
    case LabelKind::Region:
        return {.points = 7.5,
                .isItalic = true,
                .isSpaced = true,
                .color = toQColor(style.regionText),
                .halo = halo,
                .haloPoints = 0.5};
    case LabelKind::River:
    case LabelKind::Lake:
        return {.points = 6.5, .isItalic = true, .color = toQColor(style.waterText), .halo = halo};
    case LabelKind::Town:
        return {.points = label.rank <= 2 ? 7 : 6.2, .color = toQColor(style.countryText), .halo = halo};
    case LabelKind::Place:
        break;
    }
    constexpr std::array sizes{10.0, 8.6, 7.4, 6.8, 6.2};
    const int rank = std::clamp(label.rank, 1, 5);
    return {.points = sizes[static_cast<std::size_t>(rank - 1)],
            .weight = rank == 1   ? QFont::Bold
                      : rank == 2 ? QFont::DemiBold
                                  : QFont::Normal,
            .color = toQColor(style.placeText),
            .halo = halo};
}

/// A name and, under it, its second line: the same in another language.
struct LabelText {
    MapText first;
    std::optional<MapText> second{};

    LabelText(const SceneLabel& label, const Style& style)
        : first(QString::fromStdString(label.text).section(u'\n', 0, 0), styleOf(label, style)) {
        const QString other = QString::fromStdString(label.text).section(u'\n', 1);
        if (other.isEmpty()) return;
        TextStyle small = styleOf(label, style);
        small.points = std::max(leastPoints, small.points * 0.82);
        small.weight = QFont::Normal;
        second.emplace(other, small);
    }
    [[nodiscard]] TextSize size() const {
        TextSize size = first.size();
        if (!second) return size;
        size.widthMm = std::max(size.widthMm, second->widthMm());
        size.descentMm += second->heightMm();
        size.riseMm = size.heightMm() / 2;
        return size;
    }
};

/// Both lines stand towards the sign, or are centred above and below it.
PlacedLabel placed(const SceneLabel& label, LabelText text, const LabelSpot& spot, const MapFrame& frame) {
    PlacedLabel made{.ref = label.ref,
                     .text = std::move(text.first),
                     .baseline = spot.baseline,
                     .second = std::move(text.second),
                     .letters = spot.letters,
                     .leader = spot.leader,
                     .angleDeg = spot.angleDeg,
                     .boxes = spot.boxes};
    if (!made.second) return made;
    const double mm = frame.pixelsPerMm;
    const QRectF& box = spot.boxes.front();
    const double sign = frame.toPixels(label.at).x();
    const double share = box.left() > sign ? 0 : box.right() < sign ? 1 : 0.5;
    made.baseline.rx() += share * (box.width() - made.text.widthMm() * mm);
    made.secondBaseline = {box.left() + share * (box.width() - made.second->widthMm() * mm),
                           box.top() + (made.text.heightMm() + made.second->ascentMm()) * mm};
    return made;
}

/// The best spot beside a point: earlier spots are better liked, crossing a route costs.
std::optional<LabelSpot> spotBeside(const SceneLabel& label, const TextSize& text, const MapFrame& frame,
                                    const LabelRoom& room) {
    const QPointF point = frame.toPixels(label.at);
    const auto hides = [point](const QRectF& box) { return box.contains(point); };
    // A name without its symbol would seem to name something else; so, too, names of what lies outside are left out.
    if (std::ranges::any_of(frame.covered, hides)) return {};
    std::optional<LabelSpot> best;
    double lowest = std::numeric_limits<double>::infinity();
    double liking = 0;
    for (LabelSpot& spot : spotsAround(point, label.clear, text, frame.pixelsPerMm)) {
        liking += 0.35;
        if (liking >= lowest) break;
        if (!room.isFree(spot.boxes)) continue;
        const double cost = liking + room.routeLengthIn(spot.boxes.front()) / frame.pixelsPerMm;
        if (cost < lowest) {
            lowest = cost;
            best = std::move(spot);
        }
    }
    if (best || !frame.hasLeaders || label.kind != LabelKind::Place) return best;
    for (LabelSpot& spot : spotsFarOff(point, label.clear, text, frame.pixelsPerMm)) {
        if (!room.isFree(spot.boxes) || !room.isFree(*spot.leader, point)) continue;
        const double cost = (spot.leader->length() + room.routeLengthIn(spot.boxes.front())) / frame.pixelsPerMm;
        if (cost < lowest) {
            lowest = cost;
            best = std::move(spot);
        }
    }
    return best;
}

std::optional<LabelSpot> spotFor(const SceneLabel& label, const LabelText& text, const MapFrame& frame,
                                 const LabelRoom& room) {
    const TextSize size = text.size();
    if (label.rings) return spotInside(*label.rings, size, frame, room);
    if (!label.line) return spotBeside(label, size, frame, room);
    constexpr double nearlyStraight = 1.012;
    if (auto straight = spotAlong(*label.line, size, frame, room, nearlyStraight)) return straight;
    if (!hasArabic(text.first.text())) // its letters are one run
        if (auto curved = spotOnCurve(*label.line, text.first, frame, room)) return curved;
    return spotAlong(*label.line, size, frame, room);
}

/// A river of many stretches needs its name only now and then.
bool isRepeated(const SceneLabel& label, const LabelSpot& spot, const std::vector<PlacedLabel>& earlier,
                double pixelsPerMm) {
    return std::ranges::any_of(earlier, [&](const PlacedLabel& other) {
        return other.ref == label.ref && QLineF(other.baseline, spot.baseline).length() < 90 * pixelsPerMm;
    });
}

} // namespace

QRectF symbolBox(const SceneSymbol& symbol, const MapFrame& frame) {
    const double half = symbol.size.value * frame.pixelsPerMm / 2 + 0.15 * frame.pixelsPerMm;
    const QPointF middle =
        frame.toPixels(symbol.at) + QPointF(symbol.right.value, symbol.down.value) * frame.pixelsPerMm;
    return {middle - QPointF(half, half), QSizeF(2 * half, 2 * half)};
}

std::vector<PlacedLabel> placeLabels(const Scene& scene, const MapFrame& frame, std::stop_token stop) {
    const double metresPerMm = frame.metresPerMm();
    LabelRoom room(scene, frame);
    std::vector<PlacedLabel> result = placeEdgeLabels(scene, frame);
    for (const PlacedLabel& label : result)
        room.take(label.boxes.front());
    std::ranges::move(placeFieldNames(scene, frame, room), std::back_inserter(result));
    std::vector<const SceneLabel*> queue;
    const QRectF all(QPointF(0, 0), frame.sizePx);
    for (const SceneLabel& label : scene.labels) {
        if (!label.rings && !label.line && !all.contains(frame.toPixels(label.at))) continue;
        if (isShownAt(label.largestScale, metresPerMm) && metresPerMm >= label.smallestScale) queue.push_back(&label);
    }
    std::ranges::stable_sort(queue, {}, &SceneLabel::rank);
    for (const SceneLabel* label : queue) {
        if (stop.stop_requested()) break;
        LabelText text(*label, scene.style);
        const std::optional<LabelSpot> spot = spotFor(*label, text, frame, room);
        if (!spot || (label->line && isRepeated(*label, *spot, result, frame.pixelsPerMm))) continue;
        for (const QRectF& box : spot->boxes)
            room.take(box);
        if (spot->leader) room.take(*spot->leader, 0.6 * frame.pixelsPerMm);
        result.push_back(placed(*label, std::move(text), *spot, frame));
    }
    std::ranges::move(placeSquareNames(scene, frame, room), std::back_inserter(result));
    return result;
}

std::vector<PlacedLabel> placeEdgeLabels(const Scene& scene, const MapFrame& frame) {
    std::vector<PlacedLabel> result;
    if (scene.grid != MapGrid::Graticule || !frame.hasEdgeLabels) return result;
    const QRectF seen = QRectF(QPointF(0, 0), frame.sizePx).marginsRemoved(frame.bleedPx);
    const double mm = frame.pixelsPerMm;
    for (const GraticuleLine& line : graticuleLines(frame.box(), frame.metresPerMm())) {
        MapText text(QString::fromStdString(graticuleLabel(line, scene.language)),
                     {.points = 6.5, .color = toQColor(scene.style.graticuleText), .halo = toQColor(scene.style.halo)});
        const QSizeF size = QSizeF(text.widthMm(), text.heightMm()) * mm;
        const QPointF on = frame.toPixels(line.isParallel ? PlanePoint{frame.centre.x, line.plane}
                                                          : PlanePoint{line.plane, frame.centre.y});
        const QPointF corner = line.isParallel ? QPointF(seen.left() + 1.2 * mm, on.y() - size.height() - 0.3 * mm)
                                               : QPointF(on.x() + 0.6 * mm, seen.bottom() - size.height() - 1.2 * mm);
        const QRectF box(corner, size);
        const auto collides = [&](const PlacedLabel& other) { return other.boxes.front().intersects(box); };
        if (!seen.contains(box) || std::ranges::any_of(result, collides)) continue;
        const QPointF baseline(box.left(), box.top() + text.ascentMm() * mm);
        result.push_back({.ref = {}, .text = std::move(text), .baseline = baseline, .angleDeg = 0, .boxes = {box}});
    }
    return result;
}

} // namespace azalai

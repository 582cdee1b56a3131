#include <app/render/grid_marks.h>

#include <app/render/clip.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace azalai {
namespace {

std::optional<GridMark> markAt(QPointF p, QSizeF size, std::size_t index) {
    constexpr double near = 0.01;
    if (std::abs(p.y()) < near) return GridMark{FrameSide::Top, p.x(), index};
    if (std::abs(p.y() - size.height()) < near) return GridMark{FrameSide::Bottom, p.x(), index};
    if (std::abs(p.x() - size.width()) < near) return GridMark{FrameSide::Right, p.y(), index};
    if (std::abs(p.x()) < near) return GridMark{FrameSide::Left, p.y(), index};
    return std::nullopt;
}

} // namespace

std::vector<GridMark> gridMarks(const std::vector<PlaneLine>& lines, const MapFrame& frame) {
    std::vector<GridMark> marks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QPolygonF pixels;
        for (const PlanePoint p : lines[i])
            pixels.append(frame.toPixels(p));
        for (const QPolygonF& part : clippedLine(pixels, {QPointF(0, 0), frame.sizePx}))
            for (const QPointF end : {part.front(), part.back()})
                if (const auto mark = markAt(end, frame.sizePx, i)) marks.push_back(*mark);
    }
    std::ranges::stable_sort(marks, {}, [](const GridMark& mark) { return std::tuple(mark.side, mark.atPx); });
    return marks;
}

PlaneLine acrossFrame(const GraticuleLine& line, const MapFrame& frame) {
    const PlaneBox box = frame.box();
    if (line.isParallel) return {{box.west, line.plane}, {box.east, line.plane}};
    return {{line.plane, box.north}, {line.plane, box.south}};
}

} // namespace azalai

#include <azalai/cartography/pick.h>

#include <azalai/cartography/plane_geometry.h>

#include <cmath>
#include <ranges>

namespace azalai {
namespace {

struct Finder {
    PlanePoint point;
    double metresPerMm;
    Millimetres tolerance;
    std::vector<FeatureRef> found;

    void add(const FeatureRef& ref) {
        if (!ref.id.empty() && std::ranges::find(found, ref) == found.end()) found.push_back(ref);
    }
    void symbol(const SceneSymbol& s) {
        if (!isShownAt(s.largestScale, metresPerMm)) return;
        const double dx = s.at.x + s.right.value * metresPerMm - point.x;
        const double dy = s.at.y - s.down.value * metresPerMm - point.y;
        if (std::hypot(dx, dy) <= (s.size / 2 + tolerance).value * metresPerMm) add(s.ref);
    }
    void line(const SceneLine& l) {
        if (!isShownAt(l.largestScale, metresPerMm)) return;
        const double reach = (std::max(l.stroke.width, l.stroke.casingWidth) / 2 + tolerance).value * metresPerMm;
        const bool isOnLine = l.box.grownBy(reach).contains(point) && distance(*l.line, point) <= reach;
        const double headReach = (arrowHead + tolerance).value * metresPerMm;
        const bool isOnHead =
            l.hasArrow && std::hypot(l.line->back().x - point.x, l.line->back().y - point.y) <= headReach;
        if (isOnLine || isOnHead) add(l.ref);
    }
    void area(const SceneArea& a) {
        if (a.box.contains(point) && contains(*a.rings, point)) add(a.ref);
    }
};

} // namespace

std::vector<FeatureRef> pick(const Scene& scene, PlanePoint point, double metresPerMm, Millimetres tolerance) {
    Finder finder{.point = point, .metresPerMm = metresPerMm, .tolerance = tolerance, .found = {}};
    for (const SceneSymbol& symbol : scene.symbols | std::views::reverse)
        finder.symbol(symbol);
    for (const SceneLayer layer :
         {SceneLayer::Routes, SceneLayer::Contested, SceneLayer::Zones, SceneLayer::Regions, SceneLayer::Base}) {
        for (const SceneLine& line : scene.lines | std::views::reverse)
            if (line.layer == layer) finder.line(line);
        for (const SceneArea& area : scene.areas | std::views::reverse)
            if (area.layer == layer) finder.area(area);
    }
    return std::move(finder.found);
}

} // namespace azalai

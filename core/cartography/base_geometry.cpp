#include <azalai/cartography/base_geometry.h>

#include <azalai/cartography/plane_geometry.h>

#include <array>
#include <mutex>
#include <utility>

namespace azalai {
namespace {

BaseGeometry::Ground groundOf(const Area& area) {
    auto rings = toPlane(area);
    const PlaneBox box = boxOf(*rings);
    return {std::move(rings), box};
}

BaseGeometry::Path pathOf(const Line& positions) {
    auto line = toPlane(positions);
    const PlaneBox box = boxOf(*line);
    return {std::move(line), box};
}

/// The rectangle that the base map was cut out by.
PlaneLine rimOf(const BaseMap& base) {
    PlaneBox box;
    for (const BaseMap::Land& land : base.countries)
        for (const Polygon& polygon : land.outline)
            for (const Position p : polygon.outer)
                box.add(toMercator(p));
    if (box.isEmpty()) return {};
    return {{box.west, box.south},
            {box.east, box.south},
            {box.east, box.north},
            {box.west, box.north},
            {box.west, box.south}};
}

BaseGeometry project(const BaseMap& base) {
    BaseGeometry result;
    std::vector<const Area*> countries;
    for (const BaseMap::Land& land : base.countries) {
        result.countries.push_back(groundOf(land.outline));
        countries.push_back(&land.outline);
    }
    std::map<std::string, std::vector<const Area*>> regions;
    for (const BaseMap::Land& land : base.regions) {
        result.regions.push_back(groundOf(land.outline));
        regions[land.country].push_back(&land.outline);
    }
    for (const BaseMap::Lake& lake : base.lakes)
        result.lakes.push_back(groundOf(lake.outline));
    for (const BaseMap::River& river : base.rivers)
        result.rivers.push_back(pathOf(river.line));
    // Where the data ends is no border.
    const PlaneLine rim = rimOf(base);
    result.nearBorder.add(std::array{&rim});
    result.borders = outlinesOnce({countries}, &result.nearBorder).front();
    std::vector<const PlaneLine*> borders;
    for (const BaseGeometry::Path& border : result.borders)
        borders.push_back(border.line.get());
    result.nearBorder.add(borders);
    for (const auto& [country, areas] : regions)
        result.regionBorders[country] = outlinesOnce({areas}, &result.nearBorder).front();
    return result;
}

} // namespace

std::shared_ptr<const BaseGeometry> baseGeometry(const std::shared_ptr<const BaseMap>& base) {
    static std::mutex mutex;
    static std::weak_ptr<const BaseMap> lastBase;
    static std::shared_ptr<const BaseGeometry> last;
    const std::lock_guard lock(mutex);
    if (last == nullptr || lastBase.lock() != base) {
        last = std::make_shared<const BaseGeometry>(project(*base));
        lastBase = base;
    }
    return last;
}

} // namespace azalai

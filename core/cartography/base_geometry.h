#pragma once

#include <azalai/cartography/ground_cells.h>
#include <azalai/cartography/outlines_once.h>
#include <azalai/cartography/scene.h>
#include <azalai/model/base_map.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace azalai {

/// A base map in the plane, ready to be put into scenes.
struct BaseGeometry {
    struct Ground {
        std::shared_ptr<const PlaneRings> rings;
        PlaneBox box;
    };
    using Path = OutlinePath;

    std::vector<Ground> countries; ///< in the base map's order, as the lists below
    std::vector<Ground> regions;
    std::vector<Ground> lakes;
    std::vector<Path> rivers;
    std::vector<Path> borders;                              ///< edges that two countries share once
    std::map<std::string, std::vector<Path>> regionBorders; ///< by country, without what runs along a border
    GroundCells nearBorder; ///< ground within some kilometres of a border or the data's rim
};

/// Projects a base map. The last one is kept: scenes are composed many times a second while the date is dragged, and
/// the ground under them stays the same. Safe from several threads.
[[nodiscard]] std::shared_ptr<const BaseGeometry> baseGeometry(const std::shared_ptr<const BaseMap>& base);

} // namespace azalai

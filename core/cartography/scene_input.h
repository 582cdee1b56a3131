#pragma once

#include <azalai/base/units.h>
#include <azalai/model/base_map.h>
#include <azalai/model/workspace.h>

#include <chrono>
#include <set>
#include <string>
#include <vector>

namespace azalai {

/// The parts of the picture that a reader switches.
enum class MapLayer { Regions, Rivers, Towns, Zones, Contested, Routes, Events, Camps, Displacement, Graticule };

/// What the scene needs to know, gathered by the caller so that cartography depends on no engine.
struct SceneInput {
    struct Contested {
        std::vector<std::string> states;
        std::vector<std::string> actors; ///< sorted; two or more
        Polygon shape;
        std::size_t face = 0; ///< index for picking
    };
    struct RoutePiece {
        std::string leg;
        Status status = Status::Open;
        Line line;
        bool isOnRoute = true; ///< roads on no route are thin, and where there are many, seen from near alone
    };
    struct Cut {
        std::string route;
        std::string leg;
        Position position;
    };

    Workspace workspace;                    ///< zones, places, events come from here
    std::shared_ptr<const BaseMap> baseMap; ///< may be null: no ground
    std::vector<Contested> contested;
    std::vector<RoutePiece> routes;
    std::vector<Cut> cuts;
    std::set<std::string> cutOffPlaces;
    std::set<std::string> noOpenPlaces; ///< not cut off, but reached over no open way
    std::set<MapLayer> hiddenLayers;
    std::string liftedState{}; ///< a zone state that is left out, because it is drawn on top while it is changed
    Language language = Language::English;
    std::chrono::days eventWindow{14}; ///< events that began in the window before the instant are drawn
    bool dark = false;
};

} // namespace azalai

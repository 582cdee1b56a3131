#pragma once

#include <azalai/geo/position.h>
#include <azalai/model/local_text.h>

#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// The ground under the dossier: maps/base/base.gpkg in memory.
struct BaseMap {
    struct Land {
        std::string country; ///< ISO 3166-1 alpha-3
        LocalText name;
        Area outline;
    };
    struct River {
        int level = 1; ///< 1 the largest .. 6
        LocalText name;
        Line line;
    };
    struct Lake {
        int level = 1;
        LocalText name;
        Area outline;
    };
    struct Town {
        LocalText name;
        int rank = 5; ///< 1 most important .. 5
        std::optional<int> population;
        std::string country;
        std::string capital; ///< "country", "region" or empty
        Position position;
    };

    std::vector<Land> countries;
    std::vector<Land> regions;
    std::vector<River> rivers;
    std::vector<Lake> lakes;
    std::vector<Town> towns;
};

} // namespace azalai

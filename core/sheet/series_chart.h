#pragma once

#include <azalai/cartography/scene.h>
#include <azalai/time/instant.h>

#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// Ground of actors over time as steps, and events per week as bars under them. Texts are ready to print.
struct SeriesChart {
    struct Point {
        Instant at{};
        double squareKilometres = 0;
    };
    struct Curve {
        std::string name{};
        Color color{};               ///< as in the dossier: the painter makes it fit the style
        std::vector<Point> points{}; ///< each holds until the next, the last to the end
    };
    struct Week {
        Instant from{};
        int events = 0;
    };
    struct Tick {
        Instant at{};
        std::string text{};
    };

    Style style{};
    Language language = Language::English;
    std::string heading{};
    std::string areaUnit = "km²";
    std::string eventsHeading{};
    Instant from{};
    Instant to{};
    std::vector<Tick> months{};
    std::vector<Curve> curves{};
    std::vector<Week> weeks{};
    std::optional<Instant> shown{}; ///< a line at the instant of the sheet
};

} // namespace azalai

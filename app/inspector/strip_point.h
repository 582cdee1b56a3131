#pragma once

#include <app/inspector/description.h>

#include <azalai/geo/position.h>

#include <optional>

namespace azalai {

/// What lies at one kilometre of a strip map, in words.
struct StripPoint {
    QString title{};                  ///< "km 1,279"
    QString statusText{};             ///< "cut"
    int status = 0;                   ///< number of StatusPill
    std::vector<InspectorRow> rows{}; ///< one line each, the most important first
    std::optional<Position> position{};
};

} // namespace azalai

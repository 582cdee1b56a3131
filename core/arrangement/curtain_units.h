#pragma once

#include <azalai/arrangement/curtain_table.h>
#include <azalai/arrangement/figure.h>

#include <span>
#include <string_view>

namespace azalai {

/// The loop over a chain of curtains on the ellipsoid, compiled for one vector unit.
struct CurtainUnit {
    std::string_view name;
    /// Right where an edge spans at most longestCurtainStep of latitude. Returns whether all do.
    bool (*curtains)(const double* table, const std::int32_t* x, const std::int32_t* y, std::size_t count,
                     AreaUnits* out);
};

/// What this machine can run, best first; the last one, "portable", runs anywhere.
[[nodiscard]] std::span<const CurtainUnit> curtainUnits();

} // namespace azalai

#pragma once

#include <azalai/geo/position.h>

#include <vector>

namespace azalai {

/// Tells fast and strictly whether positions lie in an area, for naming faces: a face may be a strip far narrower than
/// the width that counts as border elsewhere. Immutable once made.
class ZoneLocator {
public:
    explicit ZoneLocator(const Area& area);

    /// Even-odd along the parallel, without tolerance. Meant for positions that are not on the border.
    [[nodiscard]] bool covers(Position position) const;

private:
    struct Edge {
        Position south;
        Position north;
    };

    double m_south = 0.0;
    double m_perRow = 0.0;                 ///< rows per degree of latitude
    std::vector<std::vector<Edge>> m_rows; ///< edges that pass through each row; an edge stands in every row it touches
};

} // namespace azalai

#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

#include <cstddef>

namespace azalai {

/// A line with its distances. A point's distance is that of the vertex before it plus its share of the edge, taken in
/// degrees, of the edge's geodesic length: so parts of a line add up to it exactly.
class MeasuredLine {
public:
    MeasuredLine() = default;
    explicit MeasuredLine(Line line);

    [[nodiscard]] const Line& line() const { return m_line; }
    [[nodiscard]] Metres length() const { return m_distances.empty() ? Metres{} : m_distances.back(); }

    /// The distance of a place on the edge from vertex `edge` to the next one, `share` of the edge, 0..1, beyond it.
    [[nodiscard]] Metres distanceAt(std::size_t edge, double share) const;

    /// The position at a distance, held to the line's ends. Input  a line with at least one position.
    [[nodiscard]] Position positionAt(Metres distance) const;

    /// The part between two distances: its ends and the vertices strictly between them.
    [[nodiscard]] Line between(Metres begin, Metres end) const;

private:
    Line m_line;
    std::vector<Metres> m_distances; ///< of each vertex from the first
};

} // namespace azalai

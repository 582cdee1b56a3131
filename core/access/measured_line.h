#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

namespace azalai {

/// A line with its distances. A point's distance is that of the vertex before it plus its share of the edge, taken in
/// degrees, of the edge's geodesic length: so parts of a line add up to it exactly. cutLine
/// measures the same way.
class MeasuredLine {
public:
    MeasuredLine() = default;
    explicit MeasuredLine(Line line);

    [[nodiscard]] const Line& line() const { return m_line; }
    [[nodiscard]] Metres length() const { return m_distances.empty() ? Metres{} : m_distances.back(); }

    /// The position at a distance, held to the line's ends. Input  a line with at least one position.
    [[nodiscard]] Position positionAt(Metres distance) const;

    /// The part between two distances: its ends and the vertices strictly between them.
    [[nodiscard]] Line between(Metres begin, Metres end) const;

private:
    Line m_line;
    std::vector<Metres> m_distances; ///< of each vertex from the first
};

} // namespace azalai

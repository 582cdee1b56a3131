#pragma once

#include "svg_drawing.h"

#include <azalai/arrangement/crossing_lists.h>

#include <string>
#include <string_view>
#include <vector>

namespace azalai::figures {

/// A grid step is a pixel of the drawing, areas are steps squared.
inline constexpr Figure onPaper{.kind = Figure::Kind::Plane, .planeShift = 0};

/// A piece of border from one crossing to the next along the ring, or a whole ring without any.
struct Piece {
    std::uint32_t zone = 0;
    std::vector<Spot> line;
    Label left = 0; ///< the set on its left

    [[nodiscard]] Label right() const { return left ^ keyOf(zone); }
};

/// A few zones and their arrangement. Zone 0 is called A, zone 1 B, and so on.
class Scene {
public:
    explicit Scene(std::vector<GridOutline> zones);
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;
    Scene(Scene&&) = delete;
    Scene& operator=(Scene&&) = delete;
    ~Scene() = default;

    [[nodiscard]] const std::vector<GridOutline>& outlines() const { return m_outlines; }
    [[nodiscard]] const std::vector<IndexedOutline>& zones() const { return m_zones; }
    [[nodiscard]] const Arrangement& arrangement() const { return m_arrangement; }
    [[nodiscard]] const std::vector<Crossing>& crossings() const { return m_lists.crossings; }

    [[nodiscard]] std::vector<Piece> pieces() const;
    /// The letters of a set's zones, "∅" for none.
    [[nodiscard]] std::string nameOf(Label set) const;
    /// The drawn rings of a zone.
    [[nodiscard]] std::vector<std::vector<Spot>> ringsOf(std::size_t zone) const;

private:
    std::vector<GridOutline> m_outlines;
    std::vector<IndexedOutline> m_zones;
    Arrangement m_arrangement;
    CrossingLists m_lists;
};

[[nodiscard]] std::string_view colourOf(std::size_t zone);
[[nodiscard]] std::string letterOf(std::size_t zone);
[[nodiscard]] Spot spotOf(GridPoint p);
[[nodiscard]] Spot spotOf(Position p);

/// Where half of a line's length is done, and which way it runs there.
struct MiddleOfLine {
    Spot at;
    Spot direction;
};
[[nodiscard]] MiddleOfLine middleOf(const std::vector<Spot>& line);

/// The figures of docs/methods/overlap.md, as SVG.
[[nodiscard]] std::string drawCrossings();
[[nodiscard]] std::string drawSymbols();
[[nodiscard]] std::string drawFaces();
[[nodiscard]] std::string drawDrag();

} // namespace azalai::figures

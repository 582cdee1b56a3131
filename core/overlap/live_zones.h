#pragma once

#include <azalai/geometry/validate.h>
#include <azalai/overlap/live_figures.h>

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace azalai {

/// A vertex that moves, comes or goes.
struct VertexChange {
    std::size_t ring = 0;         ///< counted over the area
    std::size_t vertex = 0;       ///< where one comes, the one that it comes before: up to the ring's size
    bool isNew = false;           ///< one comes
    std::optional<Position> to{}; ///< on the grid; none where one goes
};

/// Makes the change in a ring, whatever comes of it.
void apply(const VertexChange& change, Ring& ring);

/// The zones in force, one of which is being changed, with the figures around it. Others can change along with it:
/// where they share its border. A change costs what it touches.
///
/// Input   As the overlap engine takes outlines. Where that of the changed zone is not one on the grid (see
///         repairOutline), a change costs a look at the whole of it, and what it gives must be valid.
/// Errors  What is wrong with the outline that a change would make; it has not been made then.
class LiveZones {
public:
    /// states, alliances  Borrowed. zone  A place in the states.
    LiveZones(const std::vector<const ZoneState*>& states, const Alliances& alliances, std::uint32_t zone);

    /// zone   A place in the states. Input  a ring and vertex that are there.
    [[nodiscard]] std::optional<AreaFaultKind> change(std::uint32_t zone, const VertexChange& change);
    [[nodiscard]] std::optional<AreaFaultKind> change(const VertexChange& what) { return change(m_zone, what); }

    [[nodiscard]] const Area& outline() const { return m_changed.at(m_zone).outline; } ///< of the zone, as it is now
    [[nodiscard]] const Area& outline(std::uint32_t zone);                             ///< of any
    [[nodiscard]] const LiveArrangement& arrangement() const { return *m_live; }
    [[nodiscard]] const LiveFigures& figures() const { return *m_figures; }
    [[nodiscard]] SquareMetres area() const { return toSquareMetres(m_live->zone(m_zone).area()); }
    /// How often a check failed and everything was made anew: 0, or something is wrong.
    [[nodiscard]] std::size_t rebuilds() const { return m_rebuilds; }

private:
    struct Changed {
        Area outline;             ///< as it is now
        bool isOnTheGrid = false; ///< its rings and vertices are those of the arrangement
    };

    void build(const std::vector<GridOutline>& outlines);
    /// After a change of the arrangement.
    void follow();
    Changed& changed(std::uint32_t zone);
    [[nodiscard]] bool isOnTheGrid(std::uint32_t zone, const Area& outline) const;
    [[nodiscard]] std::optional<AreaFaultKind> changeWhole(std::uint32_t zone, const VertexChange& change);

    const std::vector<const ZoneState*>& m_states;
    const Alliances& m_alliances;
    std::uint32_t m_zone;
    std::map<std::uint32_t, Changed> m_changed; ///< by zone, those that were asked for
    std::optional<LiveArrangement> m_live;
    std::optional<LiveFigures> m_figures;
    std::size_t m_rebuilds = 0;
};

} // namespace azalai

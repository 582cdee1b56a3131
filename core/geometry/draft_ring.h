#pragma once

#include <azalai/geometry/validate.h>

#include <optional>

namespace azalai {

/// A ring while it is drawn corner by corner. Corners are taken to the 1e-7 degree grid; its lines never cross, touch
/// or lie on each other but at the corners that they share, so that what is closed can stand as an outline.
class DraftRing {
public:
    [[nodiscard]] const Ring& corners() const { return m_corners; }
    [[nodiscard]] bool isEmpty() const { return m_corners.empty(); }

    /// What would be wrong with a next corner: OutOfRange, RepeatedPoint, Spike or SelfCrossing; nothing when it can be
    /// added. Input  finite.
    [[nodiscard]] std::optional<AreaFaultKind> faultOf(Position next) const;
    /// Adds it when nothing is wrong.
    std::optional<AreaFaultKind> add(Position next);
    /// All of them or none.
    std::optional<AreaFaultKind> add(const Line& next);
    bool takeBack(); ///< the last corner; false when there is none
    void clear() { m_corners.clear(); }

    /// What is wrong with a line from the last corner to the first: TooFewPoints, Spike or SelfCrossing.
    [[nodiscard]] std::optional<AreaFaultKind> closingFault() const;
    /// The ring closed and wound counter-clockwise. Input  closingFault() is nothing.
    [[nodiscard]] Area closed() const;

private:
    Ring m_corners;
};

} // namespace azalai

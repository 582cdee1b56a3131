#pragma once

#include <azalai/access/measured_line.h>
#include <azalai/arrangement/zones_at.h>

namespace azalai {

/// A part of a leg, measured along it from its first place.
struct Stretch {
    Metres begin;
    Metres end;

    bool operator==(const Stretch&) const = default;
};

/// The outline of a zone state, ready to say where lines run through it.
class OutlineOnLines {
public:
    explicit OutlineOnLines(const Area& outline);
    OutlineOnLines(const OutlineOnLines&) = delete;
    OutlineOnLines& operator=(const OutlineOnLines&) = delete;
    ~OutlineOnLines() = default;

    /// Where a line lies in it, borders included: a stretch that runs along a border is inside. Stretches under 0.1 mm
    /// do not count. Input   Geometry on the 1e-7 degree grid, as loadDossier gives it; other points are taken to be at
    /// the nearest
    ///         grid point.
    /// Result  Apart from each other, in order.
    [[nodiscard]] std::vector<Stretch> along(const MeasuredLine& line) const;

private:
    IndexedOutline m_outline;
    ZoneFinder m_finder;
};

} // namespace azalai

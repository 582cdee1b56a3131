#pragma once

#include <azalai/access/supply_network.h>
#include <azalai/arrangement/zones_at.h>

#include <vector>

namespace azalai {

/// The zone states of a dossier, ready to say where lines run through them.
class ZonesOnLines {
public:
    /// dossier  Its legs are the lines that will be asked about: states far from all of them are left out.
    explicit ZonesOnLines(const Dossier& dossier);
    ZonesOnLines(const ZonesOnLines&) = delete;
    ZonesOnLines& operator=(const ZonesOnLines&) = delete;
    ~ZonesOnLines() = default;

    /// Where each state lies on a line, borders included: a stretch that runs along a border is inside. Stretches under
    /// 0.1 mm do not count.
    /// Input   Geometry on the 1e-7 degree grid, as loadDossier gives it; other points are taken to be at the nearest
    ///         grid point.
    /// Result  In dossier order, states that the line meets only.
    [[nodiscard]] std::vector<StateOnLeg> along(const MeasuredLine& line) const;

private:
    std::vector<IndexedOutline> m_outlines; ///< as dossier.zones; empty where left out
    ZoneFinder m_finder;
};

} // namespace azalai

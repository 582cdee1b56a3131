#pragma once

#include <azalai/cartography/scene.h>
#include <azalai/geo/utm.h>

#include <string>
#include <vector>

namespace azalai {

/// A part of a line of the UTM grid, in the field where that grid holds.
struct UtmLine {
    int zone = 31;
    bool isNorthing = false; ///< runs from west to east, and its metres count northwards
    int metres = 0;
    PlaneLine line{};
};

/// Where one zone or one band ends and the next begins.
struct UtmBorder {
    bool isZone = true; ///< a meridian, at which the grid changes
    int zone = 31;      ///< the zone east of it
    PlaneLine line{};
};

struct UtmField {
    GridZone zone{};
    PlaneBox box{}; ///< the part of it that is shown
};

/// A square of 100 km of which some is shown.
struct UtmSquare {
    std::string name{};               ///< with its field, "30QXE"
    std::vector<PlanePoint> inside{}; ///< of what is shown, the middle first
};

/// What there is of the UTM grid in a box of the Web Mercator plane.
struct UtmGrid {
    int step = 100000; ///< metres between lines
    std::vector<UtmLine> lines{};
    std::vector<UtmBorder> borders{};
    std::vector<UtmField> fields{};
    std::vector<UtmSquare> squares{}; ///< none where the lines stand more than 100 km apart
};

/// Lines at a round step (1, 2 or 5 and zeros) that keeps them 14 mm or more apart; each zone's only where it holds.
/// Accuracy  Lines are drawn in pieces that leave the true line by less than 1e-5 of the box.
[[nodiscard]] UtmGrid utmGrid(const PlaneBox& box, double metresPerMm);

/// A number of the grid as the edge of a map has it: of "⁵40" the five is small. Read together they are metres, or
/// kilometres where `after` is empty.
struct UtmLabel {
    std::string before{}; ///< small and raised: hundreds of kilometres
    std::string middle{}; ///< the two digits that are read out
    std::string after{};  ///< small and raised: metres, "000"

    bool operator==(const UtmLabel&) const = default;
};

/// isWhole  with its metres, as the first number on an edge is written; so it is for steps under a kilometre
[[nodiscard]] UtmLabel utmLabel(int metres, int step, bool isWhole);

/// "29–31": the zones of a grid, for its title.
[[nodiscard]] std::string zonesOf(const UtmGrid& grid);

} // namespace azalai

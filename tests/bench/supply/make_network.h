#pragma once

#include <azalai/model/dossier.h>

namespace azalai::bench {

/// A country of roads that nobody has ever drawn: places on a shaken lattice, legs between neighbours, some of them
/// missing, so that there are detours, dead ends and places that no road joins with the rest.
struct NetworkSize {
    int columns = 32;
    int rows = 32;
    double legShare = 0.71;   ///< of the lattice's edges
    int zones = 200;          ///< each with one state in the year; on each of its days at least one begins or ends
    double zoneDegrees = 0.5; ///< the mean radius
    int towns = 1'000;        ///< places where people live; the others are junctions
};

/// 705,600 places and about a million legs.
inline constexpr NetworkSize wholeCountry{
    .columns = 840, .rows = 840, .legShare = 0.71, .zones = 1'000, .zoneDegrees = 0.15, .towns = 1'000};

/// A year, 2023, over 6° W to 4° E and 13° to 21° N. The same size gives the same dossier on every machine.
[[nodiscard]] Dossier makeNetwork(const NetworkSize& size);

} // namespace azalai::bench

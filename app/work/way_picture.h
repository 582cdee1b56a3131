#pragma once

#include <app/map/map_ways.h>
#include <app/text/words.h>

#include <azalai/supply/convoy_clock.h>
#include <azalai/supply/find_ways.h>

namespace azalai {

/// The ways of an answer, the chosen one on top. chosen: index into waysOf(answer).
void addWays(WayPicture& picture, const WayAnswer& answer, std::size_t chosen);

/// Where a convoy was reported, with the time. Its departure is one of them when it has come no farther.
void addSightings(WayPicture& picture, const Dossier& dossier, const std::vector<ClockMark>& marks, const Words& text);

} // namespace azalai

#pragma once

#include <app/inspector/strip_model.h>
#include <app/text/words.h>
#include <app/work/analysis.h>

#include <azalai/supply/strip_map.h>

namespace azalai {

/// What lies at a distance along a strip: marks, the zones that are there with the one that decides first, the leg;
/// five rows at most. picture  of the strip reach    how far from there marks are told; at least 100 m
[[nodiscard]] StripPoint describeStripPoint(const Analysis& analysis, const StripMap& strip,
                                            const StripPicture& picture, Metres along, Metres reach, const Words& text);

/// Gives the model the strip of a route; none for an empty or unknown id, or a route of which no way is there whole.
void showStrip(StripModel& model, const std::shared_ptr<const Analysis>& analysis, const std::string& route,
               const Words& text);

} // namespace azalai

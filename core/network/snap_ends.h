#pragma once

#include <azalai/base/units.h>
#include <azalai/network/noding_rows.h>

namespace azalai {

/// Leads free ends to what is near (nodeLines says how). Result  Are there any; then lines have to meet again.
bool snapEnds(NodingRows& rows, Metres tolerance);

} // namespace azalai

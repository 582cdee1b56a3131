#pragma once

#include <azalai/network/noding_rows.h>

namespace azalai {

/// Leads lines of one level that cross, touch or run together through common vertices, and marks these as met; likewise
/// vertices of any two lines at one point where one of them ends. Afterwards stretches of one level have ends in
/// common, or all, and nothing else.
void meetLines(NodingRows& rows);

} // namespace azalai

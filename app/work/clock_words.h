#pragma once

#include <app/text/words.h>
#include <app/way/way_rows.h>

#include <azalai/supply/convoy_standing.h>

namespace azalai {

/// "3 Sept, 08:10 UTC – 4 Sept, 09:20 UTC"; the date once when both are of one day.
[[nodiscard]] QString windowWords(Instant earliest, Instant latest, const Words& text);
/// "10 h", "0.5 h"; days from three on.
[[nodiscard]] QString delayWords(std::chrono::seconds delay, const Words& text);
/// What is known of a convoy at a place: "reported 4 Sept, 12:00 UTC: late by 10 h"; empty when it is only expected.
[[nodiscard]] QString reportWords(const ClockMark& mark, const Words& text);
[[nodiscard]] WayLegRow::Sign signOf(ClockState state);

/// "on time", "late by 5 h", "overdue by 5 h", "arrived", "arrived, late by 3 h", "not departed yet".
[[nodiscard]] QString standingWords(const ConvoyStanding& standing, const Words& text);
[[nodiscard]] WayLegRow::Sign signOf(const ConvoyStanding& standing);

} // namespace azalai

#pragma once

#include <app/text/words.h>

#include <azalai/access/access.h>
#include <azalai/cartography/calendar_picture.h>

#include <string>
#include <vector>

namespace azalai {

/// What a calendar shows, and in which words. Its style is that of paper.
struct CalendarChoice {
    Language language = Language::English;
    bool hasHeading = true;
    std::vector<std::string> places{}; ///< ids, in the order of the rows
    std::vector<std::string> routes{};
    Cargo cargo{}; ///< of the places; routes stand as they are for anybody
};

/// The spells of a place for a cargo, or of a route; none for what is not on the network.
[[nodiscard]] std::vector<StatusSpell> spellsOfPlace(const AccessHistory& history, const std::string& place,
                                                     const Cargo& cargo = {});
[[nodiscard]] std::vector<StatusSpell> spellsOfRoute(const AccessHistory& history, const std::string& route);

/// Spells with the days on which they began, in short; the first has none.
[[nodiscard]] std::vector<CalendarPicture::Spell> calendarSpells(const std::vector<StatusSpell>& spells,
                                                                 const Words& words);

/// A calendar over the dossier's whole span from a history.
///
/// baseline  the last briefing, which is marked when it is before the instant looked at
/// Result    Each chosen place that is on the network and each known route has a row, places first; under headings when
///           there are both. Statuses of places: open, supplied over open ways; at risk, over none; cut, cut off.
[[nodiscard]] CalendarPicture makeCalendar(const Workspace& workspace, const AccessHistory& history, Instant baseline,
                                           const CalendarChoice& choice);

} // namespace azalai

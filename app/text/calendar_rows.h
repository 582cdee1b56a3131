#pragma once

#include <azalai/access/access.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// What a calendar has a row for, in that order, places first.
struct CalendarRows {
    std::vector<std::string> places{};
    std::vector<std::string> routes{};

    [[nodiscard]] std::vector<std::string> ids() const; ///< of all
};

/// "watch": places that no supply reaches, then those without an open way; "places": all towns and villages on the
/// network; "routes", the worst first; "all": watch, then routes. None for any other word.
[[nodiscard]] std::optional<CalendarRows> calendarRows(std::string_view word, const AccessView& view,
                                                       const Cargo& cargo = {});

} // namespace azalai

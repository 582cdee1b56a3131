#pragma once

#include <azalai/cartography/scene.h>
#include <azalai/time/instant.h>

#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// How places or routes stood over time: a row each, a band along it, exact to the change. Texts are UTF-8 in
/// `language` and ready to print; Arabic runs from right to left.
struct CalendarPicture {
    struct Spell {
        Instant from{};
        Instant to{};
        Status status = Status::Open;
        std::string text{}; ///< set into the band where it has room: the day on which it began, "11 Aug"

        bool operator==(const Spell&) const = default;
    };
    struct Row {
        FeatureRef ref{}; ///< what a click on it chooses
        std::string name{};
        std::string note{};          ///< at its end: "cut, day 24"; may be empty
        std::vector<Spell> spells{}; ///< abut
        bool isHeading = false;      ///< a name alone, over the rows that follow
    };
    struct Tick {
        Instant at{};
        std::string text{};      ///< "September"
        std::string shortText{}; ///< "Sept", where the whole word has no room
    };
    /// A line through all rows with its word on top.
    struct Mark {
        Instant at{};
        std::string text{};
    };
    struct Key {
        Status status = Status::Open;
        std::string text{};
    };

    Style style{};
    Language language = Language::English;
    std::string heading{};
    std::string subtitle{}; ///< for which goods and vehicle; may be empty
    Instant from{};
    Instant to{};
    std::vector<Tick> months{};     ///< by time
    std::optional<Mark> shown{};    ///< the instant looked at
    std::optional<Mark> briefing{}; ///< the last one
    std::vector<Row> rows{};
    std::vector<Key> key{}; ///< of statusesIn(*this), in that order
    std::string more{};     ///< "+%1 more": rows that have no room
};

/// The statuses that its rows show, from open to unknown, each once.
[[nodiscard]] std::vector<Status> statusesIn(const CalendarPicture& picture);

} // namespace azalai

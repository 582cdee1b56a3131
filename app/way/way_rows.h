#pragma once

#include <QString>

namespace azalai {

/// A way that was found, as the panel lists it.
struct WayRow {
    QString title{};   ///< "Way now", "Other way 1", "In peacetime"
    QString figures{}; ///< "612 km · 14–31 h · 343 l"
    QString detail{};  ///< what of it is not open, and what it costs more than in peacetime; may be empty
    int status = 0;    ///< number of StatusPill
    QString statusText{};
    QString exposureText{}; ///< empty when nothing happened near it
    QString exposureTip{};
    bool isDashed = false; ///< as it is on the map
    bool isChosen = false;
    QString spoken{};

    [[nodiscard]] QString key() const { return title; }
    bool operator==(const WayRow&) const = default;
};

/// A leg of the chosen way in the sense of going, and when a convoy should be at its end.
struct WayLegRow {
    /// How a place stands on the clock: the number of a ClockSign.
    enum class Sign { None, Expected, InTime, Late, Passed };

    QString legId{};
    QString title{};  ///< "Léré – Niafunké"
    QString detail{}; ///< "track, sand · 105 km · 3.5–7 h"
    QString kmText{}; ///< along the way, up to its end: "394 km"
    int status = 0;   ///< number of StatusPill
    QString statusText{};
    Sign sign = Sign::None;
    QString clockText{};  ///< "Niafunké: 3 Sept, 14:00 – 4 Sept, 02:00 UTC"
    QString reportText{}; ///< "reported 4 Sept, 12:00 UTC: late by 10 h"; empty when there is nothing to say
    bool isMarked = false;
    QString spoken{};

    [[nodiscard]] QString key() const { return legId; }
    bool operator==(const WayLegRow&) const = default;
};

/// A place that what is being typed may mean.
struct SuggestedPlace {
    QString placeId{}; ///< empty: the nearest supply entry
    QString label{};
    QString detail{};

    [[nodiscard]] QString key() const { return placeId; }
    bool operator==(const SuggestedPlace&) const = default;
};

} // namespace azalai

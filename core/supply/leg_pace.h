#pragma once

#include <azalai/access/cargo.h>
#include <azalai/base/result.h>
#include <azalai/model/dossier.h>
#include <azalai/supply/way_step.h>

#include <map>
#include <tuple>

namespace azalai {

/// How a cargo moves on a leg.
struct LegPace {
    bool isPassable = false; ///< at the instant
    bool isEverPassable = false;
    const Vehicle* vehicle = nullptr;
    std::optional<HoursRange> hours;
    std::optional<double> litres;
};

/// Whether a cargo can move on a leg.
struct Passage {
    bool isPassable = false; ///< at the instant
    bool hasPace = false;    ///< and it is known how fast
    bool isEverPassable = false;
};

/// Driving time of a distance.
[[nodiscard]] HoursRange hoursFor(Metres length, const SpeedRange& speed);

/// The middle of a range, by which Fastest compares.
[[nodiscard]] Hours meanOf(const HoursRange& hours);

/// The vehicles that a cargo may use: the one that it names, else those that carry its goods, else all.
class CargoPaces {
public:
    /// Borrows the dossier. Errors  UnknownId (subject: the cargo's vehicle).
    [[nodiscard]] static Result<CargoPaces> make(const Dossier& dossier, const Cargo& cargo, Instant at);

    /// length  Of the leg.
    [[nodiscard]] LegPace on(const Leg& leg, Metres length) const;

    /// The same without how fast, at less cost.
    [[nodiscard]] Passage passage(const Leg& leg) const;

private:
    const Dossier* m_dossier = nullptr;
    Instant m_at;
    bool m_isNamed = false;   ///< one vehicle, whose litres can be told
    bool m_isAnyGood = false; ///< whatever is not passable for a known vehicle is so for another
    std::vector<const Vehicle*> m_vehicles;
};

/// CargoPaces::passage of very many legs: legs of one mode, surface and capacity, without a season, pass alike.
class Passages {
public:
    /// Borrows.
    explicit Passages(const CargoPaces& paces) : m_paces(paces) {}

    [[nodiscard]] Passage of(const Leg& leg);

private:
    const CargoPaces& m_paces;
    std::map<std::tuple<LegMode, Surface, Capacity>, Passage> m_known;
    const Passage* m_last = nullptr; ///< of the leg asked for before, that was of m_lastKind
    std::tuple<LegMode, Surface, Capacity> m_lastKind{};
};

} // namespace azalai

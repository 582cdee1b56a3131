#pragma once

#include <azalai/base/units.h>
#include <azalai/model/features.h>

#include <optional>
#include <string>
#include <vector>

namespace azalai {

struct SpeedRange {
    KilometresPerHour least;
    KilometresPerHour most;

    bool operator==(const SpeedRange&) const = default;
};

/// How a vehicle moves on legs of one kind. An empty mode or surface means "any"; without a speed it does not move
/// there in that season.
struct VehiclePace {
    std::optional<LegMode> mode;
    std::optional<Surface> surface;
    std::optional<SpeedRange> dry;
    std::optional<SpeedRange> rains;
    double litresPer100Km = 0.0;

    bool operator==(const VehiclePace&) const = default;
};

struct Vehicle {
    std::string id;
    LocalText name;
    Capacity weight = Capacity::Heavy; ///< legs of a lower capacity class do not carry it
    std::vector<Goods> carries;
    std::vector<VehiclePace> paces; ///< the first that fits a leg decides; none: it cannot use the leg
    std::vector<std::string> sources;
    Grade grade;
    std::string note;

    bool operator==(const Vehicle&) const = default;
};

/// Where a convoy was seen, and when.
struct ConvoyReport {
    std::string place; ///< place id
    StatedTime at;
    std::vector<std::string> sources;
    Grade grade;
    std::string note;

    bool operator==(const ConvoyReport&) const = default;
};

struct Convoy {
    std::string id;
    LocalText name;
    std::string vehicle; ///< vehicle id
    std::vector<Goods> goods;
    std::vector<std::string> legs; ///< leg ids, in the order in which they are driven
    StatedTime departs;
    std::vector<ConvoyReport> reports; ///< in order of time
    std::vector<std::string> sources;
    Grade grade;
    std::string note;

    bool operator==(const Convoy&) const = default;
};

/// What holds for the whole supply network.
struct SupplySettings {
    int rainsFirstMonth = 7; ///< 1..12; may run over the year's end
    int rainsLastMonth = 9;
    Metres exposureDistance{25'000.0};  ///< of an event from a leg's line
    std::chrono::days exposureSpan{30}; ///< before the instant that is looked at

    bool operator==(const SupplySettings&) const = default;
};

/// Is it the rains (months in UTC, both ends inside).
[[nodiscard]] bool isInRains(const SupplySettings& settings, Instant at);

/// The line of a vehicle's table that decides on a leg; null when none fits. Lives as long as the vehicle.
[[nodiscard]] const VehiclePace* paceOn(const Vehicle& vehicle, const Leg& leg);

/// How fast a vehicle is on a leg by its table, in the rains or out of them; none where it does not move. Neither the
/// leg's season nor its capacity is asked.
[[nodiscard]] std::optional<SpeedRange> speedOn(const Vehicle& vehicle, const Leg& leg, const SupplySettings& settings,
                                                Instant at);

/// May a vehicle use a leg in the rains, or out of them, whenever the leg itself is in season.
[[nodiscard]] bool canUse(const Vehicle& vehicle, const Leg& leg, bool inRains);

/// May a vehicle use a leg at an instant, whatever stands there: the leg is in season and carries its weight, and the
/// vehicle has a speed on it then.
[[nodiscard]] bool canPass(const Vehicle& vehicle, const Leg& leg, const SupplySettings& settings, Instant at);

} // namespace azalai
